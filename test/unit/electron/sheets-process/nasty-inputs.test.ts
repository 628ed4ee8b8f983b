import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { checkGivenBytes } from '#electron/main/services/given-bytes'
import { createSheets } from '#electron/main/services/sheets'
import { spawnWithNode } from '#electron/main/services/spawn-with-node'
import { defaultSetup } from '#shared/domain/setup'
import type { SpreadsheetFile } from '#shared/domain/sheet'
import type { SpreadsheetFailure } from '#shared/domain/spreadsheet-failure'
import type { Result } from '#shared/lib/result'
import { spreadsheetFailureSentence } from '#shared/messages/spreadsheet-failures'
import { isBlankAnswer } from '#shared/registrations/readers/is-blank-answer'
import { readRegistrations } from '#shared/registrations/read-registrations'
import { toPool } from '#shared/registrations/to-pool'
import { createScoring } from '#shared/scoring/create-scoring'
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

test('64 W: a title above the headings is passed over, and headings that come again are listed', () => {
  const head = 'Name,E-mail,Institution\n'
  const result = registrationsOf(`Name and e-mail of all,,\n${head}Ada Example,ada@one.example,U1\n${head}`)
  expect(result.ok && result.value.sheets[0]?.headerRow).toBe(2)
  expect(result.ok && result.value.problems.map(({ fact }) => fact.kind)).toEqual(['headings-repeated'])
})

test.each([
  [74, 'without a heading', ''],
  [76, 'with a heading of 5,000 characters', 'x y '.repeat(1250)]
])('%i W: a column %s is kept as it stands, and a person is asked to look', (...[, , heading]) => {
  const result = registrationsOf(`Name,E-mail,${heading}\nAda Example,ada@one.example,hm\n`)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  expect(result.value.columns[2]).toMatchObject({ field: 'custom', sure: false })
  expect(result.value.registrations[0]?.custom).toMatchObject([{ column: 'C', text: 'hm' }])
})

test('78 W: columns in another order and another language are known by their words', () => {
  const result = registrationsOf(
    'Établissement,Adresse électronique,Nom et prénom\nU1,ada@one.example,Ada Example\n'
  )
  expect(result.ok && result.value.registrations).toMatchObject([
    { name: 'Ada Example', email: 'ada@one.example', institution: 'U1' }
  ])
})

test('80 W: the headings stand in row 5, below what the office wrote', () => {
  const result = registrationsOf(
    'Mentorship,,\nAs of June,,\n,,\n,,\nName,E-mail,Institution\nAda Example,ada@one.example,U1\n'
  )
  expect(result.ok && result.value.sheets[0]?.headerRow).toBe(5)
  expect(result.ok && result.value.registrations).toMatchObject([{ name: 'Ada Example', source: { row: 6 } }])
})

test('105 W: dates that do not tell day from month are read by one order, and a person is asked', () => {
  const result = mentorsOf('Name,E-mail,Timestamp\nAda Example,ada@one.example,03/04/2024 10:00\n')
  expect(result.ok && result.value.registrations[0]?.registeredAt).toBe('2024-03-04T10:00:00')
  expect(result.ok && result.value.problems.map(({ fact }) => fact.kind)).toContain('date-order-assumed')
})

test.each(['ada@one.exampl\u0131', 'be\u0430@two.example', '\u0130da@one.example'])(
  '122 W: %s is kept as it is written, and a person is asked to look',
  (address) => {
    const result = mentorsOf(`Name,E-mail\nAda Example,${address}\n`)
    if (!result.ok) throw new Error(JSON.stringify(result.error))
    expect(result.value.registrations[0]?.email?.toLowerCase()).toBe(address.toLowerCase())
    expect(result.value.problems.map(({ fact }) => fact.kind)).toContain('email-unusual')
  }
)

test('115 A: what says that there is no answer is none, and a person may still be called so', () => {
  const nothing = ['N/A', '-', 'none', 'prefer not to say']
  const rows = nothing.map((text, at) => `P${at} ${text},p${at}@one.example,${text},${text},${text}`)
  const result = registrationsOf(['Name,E-mail,Institution,Country,Areas', ...rows].join('\n'))
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  expect(
    result.value.registrations.map(({ name, institution, country, areas }) => [
      name,
      institution,
      country,
      areas
    ])
  ).toEqual(nothing.map((text, at) => [`P${at} ${text}`, null, null, []]))
  expect(result.value.problems).toEqual([])
})

test.each([
  ['2-3', 2, 'capacity-proposed'],
  ['∞', null, 'capacity-unreadable'],
  ['-1', null, 'capacity-unreadable'],
  ['two', 2, 'capacity-proposed']
])('116 W: %j for a number of places is read as %j, and a person is asked', (text, capacity, kind) => {
  const result = mentorsOf(
    `Name,E-mail,How many mentees can you take?\nAda Example,ada@one.example,${text}\n`
  )
  expect(result.ok && result.value.registrations[0]?.capacity).toBe(capacity)
  expect(result.ok && result.value.problems.map(({ fact }) => fact.kind)).toContain(kind)
})

test('127 W: an address that registers twice or in both roles is said to, and nobody mentors themselves', () => {
  const head = 'Name,E-mail,Role,Institution,Preferred mentor\n'
  const rows = [
    'Ada Example,ada@one.example,Mentor,U1,',
    'Ada Example,ada@one.example,Mentee,U2,Ada Example',
    'Ben Example,ben@two.example,Mentee,U3,',
    'Ben Example,ben@two.example,Mentee,U4,'
  ]
  const read = readBytes(head + rows.join('\n'), name)
  const result = read.ok ? readRegistrations([{ file: read.value, role: null }]) : read
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  expect(result.value.registrations).toHaveLength(3)
  expect(result.value.problems.map(({ fact }) => fact.kind)).toEqual(
    expect.arrayContaining(['registered-twice', 'both-roles'])
  )
  const pool = toPool(result.value)
  const self = pool.mentees.findIndex((mentee) => mentee.name === 'Ada Example')
  expect(createScoring(pool, defaultSetup).blockingRule(self, 0)).toBe('samePerson')
})

test('128 R: the list of mentors in the place of the mentees is said to be swapped', () => {
  const result = registrationsOf(
    'Name,E-mail,How many mentees can you take?,On which topics can you advise?\nAda Example,ada@one.example,2,Grants\n'
  )
  expect(result.ok ? null : result.error).toMatchObject({ kind: 'swapped', file: name, given: 'mentee' })
})

function mentorsOf(text: string) {
  const read = readBytes(text, name)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return readRegistrations([{ file: read.value, role: 'mentor' }])
}

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
