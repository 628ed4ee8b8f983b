import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { checkGivenBytes } from '#electron/main/services/given-bytes'
import { createSheets } from '#electron/main/services/sheets'
import { spawnWithNode } from '#electron/main/services/spawn-with-node'
import { readRegistrations } from '#shared/registrations/read-registrations'
import { generatedForms } from '../../../../support/forms/generated-forms'
import { toXlsx, type XlsxTraps } from '../../../../support/forms/to-xlsx'
import { buildSheetsProcess } from '../../../../support/sheets-process'

vi.setConfig({ testTimeout: 20_000, hookTimeout: 60_000 })

/** What each tool's workbook holds beside texts, and what must be said of it. */
const traps: Readonly<Record<string, { readonly made: XlsxTraps; readonly said: readonly string[] }>> = {
  'Microsoft Forms': { made: { datedCells: true }, said: ['sheet-left-out'] },
  'ConfTool, Cvent': {
    made: { formulas: true, merged: { Registrations: 'A1:D1' } },
    said: ['sheet-left-out', 'total-row-left-out', 'merged-cells']
  },
  'by hand': {
    made: { formulas: true, hiddenRows: { Mentors: [3, 4] } },
    said: ['sheet-left-out', 'hidden-rows']
  }
}

const forms = generatedForms
  .filter(({ tool, language }) => tool in traps && language === 'English')
  .map((form) => ({ title: `${form.tool}, ${form.file.name}`, form }))

let built = { entry: '', remove: (): Promise<void> => Promise.resolve() }
beforeAll(async () => {
  built = await buildSheetsProcess()
})
afterAll(() => built.remove())

describe('workbooks of the tools, through the sheets process', () => {
  it.each(forms)('$title: every answer is read as it was meant', async ({ form: { tool, file, people } }) => {
    const given = checkGivenBytes(file.name, toXlsx(file, traps[tool]?.made))
    if (!given.ok) throw new Error(JSON.stringify(given.error))
    const spreadsheet = await createSheets(spawnWithNode(built.entry)).read(given.value)
    if (!spreadsheet.ok) throw new Error(JSON.stringify(spreadsheet.error))
    const read = readRegistrations([{ file: spreadsheet.value, role: null }])
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    expect(read.value.registrations).toMatchObject(people)
    const kinds = new Set(read.value.problems.map(({ fact }) => fact.kind))
    expect([...kinds]).toEqual(expect.arrayContaining([...(traps[tool]?.said ?? [])]))
    const stamped = read.value.registrations.map(({ registeredAt }) => registeredAt ?? '')
    if (tool === 'Microsoft Forms')
      expect(stamped.filter((moment) => !/^2021-06-\d\dT09:\d\d:12$/.test(moment))).toEqual([])
  })
})
