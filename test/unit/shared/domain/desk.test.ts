import { describe, expect, it } from 'vitest'
import { type ColumnChoice, deskAfter, emptyDesk, importedFiles } from '#shared/domain/desk'
import type { SpreadsheetFile } from '#shared/domain/sheet'

const mentors = createFile('mentors.xlsx')
const mentees = createFile('mentees.xlsx')
const own = [
  { kind: 'file-imported', role: 'mentor', file: mentors },
  { kind: 'file-imported', role: 'mentee', file: mentees }
] as const
const full = own.reduce(deskAfter, emptyDesk)

describe('deskAfter', () => {
  it('puts an imported file in the place of its role', () => {
    expect(full).toEqual({ ...emptyDesk, edition: 'own', files: { mentor: mentors, mentee: mentees } })
  })

  it('swaps the files and keeps what was chosen for their columns', () => {
    const chosen = deskAfter(full, { kind: 'column-chosen', choice: choose('mentors.xlsx', 'areas') })
    expect(deskAfter(chosen, { kind: 'files-swapped' })).toEqual({
      ...chosen,
      files: { mentor: mentees, mentee: mentors }
    })
  })

  it('moves a single file to the other role when swapped', () => {
    const [first] = own
    const alone = deskAfter(emptyDesk, first)
    expect(deskAfter(alone, { kind: 'files-swapped' }).files).toEqual({ mentor: null, mentee: mentors })
  })

  it('keeps the latest choice for a column', () => {
    const twice = [choose('mentors.xlsx', 'areas'), choose('mentors.xlsx', 'goals')]
      .map((choice) => ({ kind: 'column-chosen', choice }) as const)
      .reduce(deskAfter, full)
    expect(twice.columns).toEqual([choose('mentors.xlsx', 'goals')])
  })

  it('forgets the choices for a file that is replaced, and no others', () => {
    const chosen = [choose('mentors.xlsx', 'areas'), choose('mentees.xlsx', 'goals')]
      .map((choice) => ({ kind: 'column-chosen', choice }) as const)
      .reduce(deskAfter, full)
    const again = deskAfter(chosen, { kind: 'file-imported', role: 'mentor', file: createFile('late.xlsx') })
    expect(again.columns).toEqual([choose('mentees.xlsx', 'goals')])
  })

  it('clears the sample away when a file of one’s own comes', () => {
    const sample = deskAfter(emptyDesk, { kind: 'sample-opened', mentors, mentees })
    const late = createFile('late.xlsx')
    expect(deskAfter(sample, { kind: 'file-imported', role: 'mentee', file: late })).toEqual({
      ...emptyDesk,
      edition: 'own',
      files: { mentor: null, mentee: late }
    })
  })

  it('keeps the policy when files change', () => {
    const chosen = deskAfter(emptyDesk, { kind: 'policy-chosen', policy: 'best-total' })
    expect(deskAfter(chosen, { kind: 'sample-opened', mentors, mentees }).policy).toBe('best-total')
  })
})

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

function choose(file: string, field: ColumnChoice['field']): ColumnChoice {
  return { file, sheet: 'Answers', column: 'C', field }
}

function createFile(name: string): SpreadsheetFile {
  return { name, sha256: '', format: 'xlsx', encoding: null, delimiter: null, sheets: [], remarks: [] }
}
