import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, test as base } from '@playwright/test'
import { read, utils } from 'xlsx'
import { countMostMatched } from '../support/most-matched-by-paths'
import { createGradedFiles, gradedRecipe, gradedSetup } from '../support/create-graded-files'
import { nastyContainers } from '../support/nasty/nasty-containers'
import { nastyCsv } from '../support/nasty/nasty-csv'
import { nastyGeometry } from '../support/nasty/nasty-geometry'
import { nastyXml } from '../support/nasty/nasty-xml'
import { withTemporaryFolder } from './support/temporary-folder'

type Ended = { readonly exit: number; readonly printed: string; readonly said: string }
type Report = {
  readonly mentors: number
  readonly mentees: number
  readonly matched: number
  readonly assignments: readonly { readonly mentee: string; readonly mentor: string }[]
}

const root = resolve(import.meta.dirname, '../..')
const mentors = join(root, 'build/sample/sample-mentors.xlsx')
const mentees = join(root, 'build/sample/sample-mentees.xlsx')

/** A folder to call from, and the command line as a person calls it. */
const test = base.extend<{ folder: string; cli: (...words: string[]) => Promise<Ended> }>({
  // Playwright reads from the pattern which fixtures one needs; this one needs none.
  folder: async ({}, provide) => withTemporaryFolder(provide),
  cli: async ({ folder }, provide) => provide((...words) => callFrom(folder, words))
})

function callFrom(folder: string, words: readonly string[]): Promise<Ended> {
  const script = join(root, 'build/scripts/cli.mjs')
  const env = { ...process.env, INIT_CWD: folder }
  return new Promise((done) => {
    execFile(process.execPath, [script, ...words], { cwd: root, env }, (failed, printed, said) => {
      done({ exit: typeof failed?.code === 'number' ? failed.code : failed ? -1 : 0, printed, said })
    })
  })
}

/** A civil service's edition as files, and the call that matches it. */
async function writeGraded(folder: string, files: ReturnType<typeof createGradedFiles>) {
  await writeFile(join(folder, 'mentors.csv'), files.mentorRows)
  await writeFile(join(folder, 'mentees.csv'), files.menteeRows)
  await writeFile(join(folder, 'setup.json'), gradedSetup)
  await writeFile(join(folder, 'recipe.json'), gradedRecipe)
  const sides = ['--mentors', 'mentors.csv', '--mentees', 'mentees.csv', '--recipe', 'recipe.json']
  return ['match', ...sides, '--out', 'a.xlsx', '--report', 'a.json']
}

async function readReport(folder: string, name: string): Promise<Report> {
  return JSON.parse(await readFile(join(folder, name), 'utf8')) as Report
}

test('match turns the two sample spreadsheets into a workbook and a report that verifies', async ({
  folder,
  cli
}) => {
  const call = ['match', '--mentors', mentors, '--mentees', mentees, '--out', 'a.xlsx', '--report', 'a.json']
  expect(await cli(...call)).toMatchObject({ exit: 0, printed: '' })
  const report = await readReport(folder, 'a.json')
  const book = read(await readFile(join(folder, 'a.xlsx')))
  expect(book.SheetNames).toEqual([
    'Assignments',
    'By mentor',
    'By mentee',
    'Waiting list',
    'Score detail',
    'Run info'
  ])
  expect(utils.sheet_to_json(book.Sheets['Assignments'] ?? {})).toHaveLength(report.matched)
  expect(await cli('verify', 'a.json')).toMatchObject({ exit: 0, printed: 'optimal\n' })
})

test('the same call twice gives the same assignments', async ({ folder, cli }) => {
  for (const name of ['a', 'b'])
    await cli(
      'match',
      '--mentors',
      mentors,
      '--mentees',
      mentees,
      '--out',
      `${name}.xlsx`,
      '--report',
      `${name}.json`
    )
  const [first, second] = [await readReport(folder, 'a.json'), await readReport(folder, 'b.json')]
  expect(second.assignments).toEqual(first.assignments)

  const [pair] = first.assignments
  await writeFile(join(folder, 'f.csv'), `mentee,mentor,score\n${pair?.mentee},${pair?.mentor},0\n`)
  const call = ['match', '--mentors', mentors, '--mentees', mentees, '--affinities', 'f.csv']
  expect(await cli(...call, '--out', 'c.xlsx', '--report', 'c.json')).toMatchObject({ exit: 0 })
  const third = await readReport(folder, 'c.json')
  expect(third.assignments).not.toEqual(first.assignments)
  expect(await cli('verify', 'c.json')).toMatchObject({ exit: 0, printed: 'optimal\n' })
})

test('last edition’s workbook keeps its pairs apart, and who is not here is listed', async ({
  folder,
  cli
}) => {
  const call = ['match', '--mentors', mentors, '--mentees', mentees]
  await cli(...call, '--out', 'pairs-2025.xlsx', '--report', 'a.json')
  const earlier = await readReport(folder, 'a.json')
  const again = ['--earlier-pairs', 'pairs-2025.xlsx', '--out', 'b.xlsx', '--report', 'b.json']
  const run = await cli(...call, ...again)
  expect(run).toMatchObject({ exit: 0 })
  expect(run.said).toContain(`pairs-2025.xlsx: ${earlier.matched} pairs of 2025 taken.`)
  const report = await readReport(folder, 'b.json')
  const keys = new Set(earlier.assignments.map(({ mentee, mentor }) => `${mentee} ${mentor}`))
  expect(report.assignments.filter(({ mentee, mentor }) => keys.has(`${mentee} ${mentor}`))).toEqual([])
  expect(report).toMatchObject({ earlierPairs: { edition: '2025', pairs: earlier.matched, leftOut: [] } })
  expect(await cli('verify', 'b.json')).toMatchObject({ exit: 0, printed: 'optimal\n' })

  await writeFile(join(folder, 'p.csv'), 'Mentee;Mentor\nNobody Here;Nobody There\n')
  const strange = await cli(...call, '--earlier-pairs', 'p.csv', '--out', 'c.xlsx', '--report', 'c.json')
  expect(strange.said).toContain('Row 2: no mentee here is Nobody Here; no mentor here is Nobody There.')
  expect((await readReport(folder, 'c.json')).assignments).toEqual(earlier.assignments)
})

test('a civil service’s two rules, over own questions, hold for every pair, and as many as can be are matched', async ({
  folder,
  cli
}) => {
  const edition = createGradedFiles(40)
  const call = await writeGraded(folder, edition)
  const run = await cli(...call, '--setup', 'setup.json')
  expect(run).toMatchObject({ exit: 0 })
  expect(run.said).toContain(
    'grade: not 1 to 2 above. 1 mentor gave no answer that this rule can compare (“Perm Sec”); it lets them be.'
  )
  const report = await readReport(folder, 'a.json')
  expect(report.matched).toBe(countMostMatched(edition.candidates))
  for (const { mentee, mentor } of report.assignments)
    expect(edition.candidates[edition.mentees.indexOf(mentee)]).toContain(edition.mentors.indexOf(mentor))
  expect(await cli('verify', 'a.json')).toMatchObject({ exit: 0, printed: 'optimal\n' })
  const info = read(await readFile(join(folder, 'a.xlsx'))).Sheets['Run info'] ?? {}
  expect(JSON.stringify(utils.sheet_to_json(info))).toContain(
    'hard: forbids a pair. Lowest first: AA < AO < EO'
  )

  const typo = gradedSetup.replace('"mentor":"grade"', '"mentor":"grades"')
  await writeFile(join(folder, 'typo.json'), typo)
  const refused = await cli(...call, '--setup', 'typo.json')
  expect(refused.exit).toBe(2)
  expect(refused.said).toContain(
    'typo.json, questionRules[1]: A rule is over “grades”, which no mentor answered'
  )
})

test('every policy of match verifies, and most-matched matches the most', async ({ folder, cli }) => {
  const matched: number[] = []
  for (const policy of ['most-matched', 'best-total', 'worst-off-first', 'leximin']) {
    await cli(
      'match',
      '--mentors',
      mentors,
      '--mentees',
      mentees,
      '--policy',
      policy,
      '--out',
      'a.xlsx',
      '--report',
      'a.json'
    )
    expect(await cli('verify', 'a.json')).toMatchObject({ exit: 0, printed: 'optimal\n' })
    matched.push((await readReport(folder, 'a.json')).matched)
  }
  expect(matched[2]).toBe(matched[0])
  expect(matched[1]).toBeLessThanOrEqual(matched[0] ?? 0)
})

test('import reports columns, people and problems, and nothing told in confidence', async ({
  folder,
  cli
}) => {
  expect(await cli('import', '--mentors', mentors, '--mentees', mentees, '--report', 'r.json')).toMatchObject(
    { exit: 0 }
  )
  const text = await readFile(join(folder, 'r.json'), 'utf8')
  const report = JSON.parse(text) as {
    readonly totals: object
    readonly problems: readonly { readonly kind: string }[]
  }
  expect(report.totals).toMatchObject({ mentors: expect.any(Number), mentees: expect.any(Number) })
  expect(report.problems.map(({ kind }) => kind)).toContain('registered-twice')
  expect(text).not.toContain('"confidential"')
})

test('swapped files, a Word document and a missing file end with 2 and one sentence, and write nothing', async ({
  folder,
  cli
}) => {
  await writeFile(join(folder, 'letter.xlsx'), '{\\rtf1 not a workbook}')
  const swapped = await cli('match', '--mentors', mentees, '--mentees', mentors, '--out', 'a.xlsx')
  expect(swapped.exit).toBe(2)
  expect(swapped.said).toContain('swapped')
  const other = await cli('match', '--mentors', 'letter.xlsx', '--mentees', mentees, '--out', 'a.xlsx')
  expect(other.exit).toBe(2)
  expect(other.said).toContain('letter.xlsx')
  const missing = await cli('match', '--mentors', 'gone.xlsx', '--mentees', mentees, '--out', 'a.xlsx')
  expect(missing.exit).toBe(2)
  expect(missing.said).toContain('gone.xlsx')
  expect(`${swapped.said}${other.said}${missing.said}`).not.toMatch(/Error|\bat .*\.cjs/)
  expect(await readdir(folder)).toEqual(['letter.xlsx'])
})

/** A dozen of the nasty inputs that are refused, of every kind, by their number. */
const nasty = new Map(
  [...nastyContainers, ...nastyXml, ...nastyGeometry, ...nastyCsv]
    .filter(({ outcome }) => outcome === 'R')
    .map((input) => [input.number, input])
)

for (const number of [1, 4, 14, 20, 27, 31, 36, 48, 53, 86, 92, 97])
  test(`${number} R: ${nasty.get(number)?.what} is refused in one sentence that names it`, async ({
    folder,
    cli
  }) => {
    const made = nasty.get(number)?.make() ?? []
    const [bytes] = made instanceof Uint8Array ? [made] : made
    await writeFile(join(folder, 'people.xlsx'), bytes ?? '')
    const ended = await cli('import', '--mentees', 'people.xlsx', '--report', 'r.json')
    expect(ended).toMatchObject({ exit: 2, printed: '' })
    expect(ended.said.trimEnd().split('\n').at(-1)).toMatch(/people\.xlsx.*\.$/)
    expect(ended.said).not.toMatch(/Error|\bat .*\.cjs/)
    expect(await readdir(folder)).toEqual(['people.xlsx'])
  })

test('schema setup prints a JSON Schema, and a call without words says how', async ({ cli }) => {
  expect(JSON.parse((await cli('schema', 'setup')).printed)).toMatchObject({ type: 'object' })
  expect(await cli()).toMatchObject({ exit: 2, printed: '' })
})

test('Ctrl+C ends a long call at once, in one sentence, with nothing half written', async ({ folder }) => {
  // Limits that cross are solved by HiGHS, which takes its time.
  const lines = Array.from({ length: 200 * 100 }, (_, k) => {
    const [mentee, mentor] = [Math.floor(k / 100), k % 100]
    return `e${mentee},m${mentor},${(((mentee * 7919 + mentor * 104_729) % 997) / 1000).toFixed(3)}`
  })
  await writeFile(join(folder, 's.csv'), ['mentee,mentor,score', ...lines].join('\n'))
  const groupLimits = [
    [3, 20],
    [5, 10],
    [7, 8]
  ].map(([group = 1, most]) => ({
    by: 'list',
    per: 'all',
    most,
    mentees: Array.from({ length: Math.ceil(200 / group) }, (_, k) => `e${k * group}`)
  }))
  await writeFile(join(folder, 'setup.json'), JSON.stringify({ groupLimits }))
  const script = join(root, 'build/scripts/cli.mjs')
  const words = [
    'solve',
    '--scores',
    's.csv',
    '--setup',
    'setup.json',
    '--policy',
    'leximin',
    '--report',
    'r.json'
  ]
  const env = { ...process.env, INIT_CWD: folder }
  const call = spawn(process.execPath, [script, ...words], { cwd: root, env })
  let said = ''
  call.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
  // The first line of progress comes after a second, while the engine is at it.
  await expect.poll(() => said, { timeout: 30_000 }).toContain('…')
  const ended = once(call, 'exit')
  call.kill('SIGINT')
  expect(await ended).toEqual([130, null])
  expect(said.trim().split('\n').at(-1)).toBe('Stopped; no file is half written.')
  expect(await readdir(folder)).toEqual(['s.csv', 'setup.json'])
})
