import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { checkGivenBytes } from '#electron/main/services/given-bytes'
import { createSheets } from '#electron/main/services/sheets'
import { spawnWithNode } from '#electron/main/services/spawn-with-node'
import type { SpreadsheetFile } from '#shared/domain/sheet'
import type { SpreadsheetFailure } from '#shared/domain/spreadsheet-failure'
import type { Result } from '#shared/lib/result'
import { spreadsheetFailureSentence } from '#shared/messages/spreadsheet-failures'
import { isBlankAnswer } from '#shared/registrations/readers/is-blank-answer'
import { readRegistrations } from '#shared/registrations/read-registrations'
import { nastyContainers } from '../../../support/nasty/nasty-containers'
import { nastyCsv } from '../../../support/nasty/nasty-csv'
import { nastyGeometry } from '../../../support/nasty/nasty-geometry'
import type { NastyInput } from '../../../support/nasty/nasty-input'
import { nastyPeople } from '../../../support/nasty/nasty-people'
import { nastyValues } from '../../../support/nasty/nasty-values'
import { naughtyStrings } from '../../../support/naughty-texts'
import { nastyXml } from '../../../support/nasty/nasty-xml'
import { readBytes } from '../../../support/read-bytes'
import { buildSheetsProcess } from '../../../support/sheets-process'

/** Each must be done in ten seconds; a process is built and started here, on machines that may be busy. */
vi.setConfig({ testTimeout: 10_000, hookTimeout: 60_000 })

const name = 'people.xlsx'
const all = [...nastyContainers, ...nastyXml, ...nastyGeometry, ...nastyCsv, ...nastyValues, ...nastyPeople]

/** Some of every kind go through a process of their own as in the product; the rest through the same function here. */
const throughProcess = new Set([4, 14, 20, 21, 23, 31, 39, 53, 69, 83, 88, 93, 104, 118, 126])

let built = { entry: '', remove: (): Promise<void> => Promise.resolve() }
beforeAll(async () => {
  built = await buildSheetsProcess()
})
afterAll(() => built.remove())

test.each(all)('$number, $outcome: $what', (input) => {
  for (const bytes of filesOf(input)) {
    const given = checkGivenBytes(name, bytes)
    expectOutcome(given.ok ? readBytes(bytes, name) : given, input)
  }
  expect(Object.keys(Object.prototype)).toEqual([])
})

test.each(all.filter(({ number }) => throughProcess.has(number)))(
  '$number, $outcome in a process of its own: $what',
  async (input) => {
    const bytes = filesOf(input).at(-1) ?? new Uint8Array()
    const given = checkGivenBytes(name, bytes)
    if (!given.ok) throw new Error('not given')
    expectOutcome(await createSheets(spawnWithNode(built.entry)).read(given.value), input)
  }
)

test.each([
  [72, 'a heading that is there twice', 'Name,Name,E-mail\nAda Example,Ada,ada@one.example\n'],
  [
    73,
    'headings that look alike',
    'Name ,name,Name\u00a0,Ｎａｍｅ,E-mail\nAda Example,a,b,c,ada@one.example\n'
  ]
])('%i W: %s is said of each', (_, __, text) => {
  const result = registrationsOf(text)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  const twice = result.value.problems.filter(({ fact }) => fact.kind === 'column-twice')
  expect(twice.length).toBe(text.split('\n')[0]?.split(',').length === 3 ? 1 : 3)
})

test('75 A: a heading with a line break or a byte order mark in it is known', () => {
  const result = registrationsOf('"Full\nname",\ufeffE-mail,Institution\nAda Example,ada@one.example,U1\n')
  expect(result.ok && result.value.registrations).toMatchObject([
    { name: 'Ada Example', email: 'ada@one.example' }
  ])
  expect(result.ok && result.value.problems).toEqual([])
})

test('130 A: every naughty string that is an answer is kept exactly, whatever column it stands in', () => {
  const rows = naughtyStrings.map((text, index) => [text, text, text, `p${index}@one.example`, text])
  const table = [['Name', 'Institution', 'Areas', 'E-mail', 'Comments'], ...rows]
  const lines = table.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(','))
  const result = registrationsOf(lines.join('\n'))
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  const kept = result.value.registrations.map(({ comments }) => comments)
  expect(kept).toEqual(
    naughtyStrings.map((text) => (isBlankAnswer(text) ? '' : text.normalize('NFC').trim()))
  )
})

test.each([
  [77, 'without a name or an e-mail', 'Institution,Country\nU1,Chad\n', 'no-registrations-sheet'],
  [102, 'of headings only', 'Name,E-mail,Institution\n', 'side-empty']
])('%i R: a file %s', (...[, , text, kind]) => {
  const result = registrationsOf(text)
  expect(result.ok ? null : result.error).toMatchObject({ kind, file: name })
})

function filesOf({ make }: NastyInput): readonly Uint8Array<ArrayBuffer>[] {
  const made = make()
  return made instanceof Uint8Array ? [made] : made
}

function expectOutcome(result: Result<SpreadsheetFile, SpreadsheetFailure>, input: NastyInput): void {
  if (input.outcome === 'R') {
    expect(result.ok ? null : result.error).toMatchObject({ file: name, ...input.refusal })
    if (!result.ok) expect(spreadsheetFailureSentence(result.error)).toMatch(/people\.xlsx.*\.$/)
    return
  }
  const kinds = result.ok ? result.value.remarks.map(({ kind }) => kind) : []
  expect(result.ok ? result.value.sheets[0]?.rows : result.error).toEqual(input.rows)
  expect(kinds).toEqual(input.outcome === 'W' ? input.remarks : [])
}

function registrationsOf(text: string) {
  const read = readBytes(text, name)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return readRegistrations([{ file: read.value, role: 'mentee' }])
}
