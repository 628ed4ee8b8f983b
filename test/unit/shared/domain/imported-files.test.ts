import { describe, expect, it } from 'vitest'
import { importedFiles } from '#shared/domain/imported-files'
import type { SpreadsheetFile } from '#shared/domain/sheet'

const mentees = createFile('mentees.xlsx')

describe('importedFiles', () => {
  it('tells two files of one name apart', () => {
    const files = importedFiles({ mentor: createFile('2021.csv'), mentee: createFile('2021.csv') })
    expect(files.map(({ role, file }) => [role, file.name])).toEqual([
      ['mentor', '2021.csv (mentors)'],
      ['mentee', '2021.csv (mentees)']
    ])
  })

  it('leaves the name of a single file alone', () => {
    expect(importedFiles({ mentor: null, mentee: mentees })).toEqual([{ role: 'mentee', file: mentees }])
  })
})

function createFile(name: string): SpreadsheetFile {
  return { name, sha256: '', format: 'xlsx', encoding: null, delimiter: null, sheets: [], remarks: [] }
}
