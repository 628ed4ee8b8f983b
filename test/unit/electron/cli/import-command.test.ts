import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { importCommand } from '#electron/cli/import-command'
import type { Sheets } from '#electron/main/services/sheets'
import type { Field } from '#shared/domain/field'
import { serviceMentees, serviceMentors, societyMentees, societyMentors } from '../../../support/form-shapes'
import { readBytes } from '../../../support/read-bytes'

/** What a report says of a column, as far as is looked at here. */
type ReportedColumn = {
  readonly file: string
  readonly heading: string
  readonly field: Field
  readonly reason: string
}

const unused = (): never => {
  throw new Error('An import only reads')
}

/** The sheets process without a process. */
const sheets: Sheets = {
  prepare: unused,
  read: ({ name, bytes }) => Promise.resolve(readBytes(bytes, name)),
  write: unused,
  compare: unused
}

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'matchdesk-import-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('import', () => {
  it("finds everything a society's two exports ask, with no mapping by hand", async () => {
    await put('mentors.csv', societyMentors)
    await put('mentees.csv', societyMentees)
    const { columns, registrations, totals } = await imported(['mentors.csv', 'mentees.csv'])
    expect(fieldsIn(columns, 'mentees.csv')).toEqual({
      ...{ type: 'role', name: 'name', email_address: 'email', institution: 'institution', status: 'stage' },
      std_institution_1: 'ignored',
      main_research_areas_selection_1: 'areas',
      main_research_areas_selection_2: 'areas',
      the_main_topic: 'goals',
      any_other_topics: 'goals',
      country_location: 'goals',
      careers_advice: 'goals',
      aspects_of_health: 'goals',
      virtually_or_onsite: 'participation',
      time_zone: 'timeZone',
      any_other_relevant: 'comments'
    })
    expect(fieldsIn(columns, 'mentors.csv')).toMatchObject({
      main_topic: 'topics',
      language: 'languages',
      name_s: 'custom',
      highest_degree: 'custom'
    })
    expect(reasonsOf(columns, 'country_location')).toEqual([
      expect.stringMatching(/^Part \d of what is asked under “what_is_the_main_topic/),
      expect.stringMatching(/^Part \d of what is asked under “are_there_any_other_topics/)
    ])
    expect(registrations.map(({ role, email }) => [role, email])).toEqual([
      ['mentor', 'cleo@three.example'],
      ['mentee', 'ada@one.example'],
      ['mentee', 'ben@two.example']
    ])
    expect(totals).toMatchObject({ mentors: 1, mentees: 2, rejected: 0 })
  })

  it("offers what only a public service's programme asks as own questions, and all else as it is meant", async () => {
    await put('small-mentors.csv', serviceMentors)
    await put('small-mentees.csv', serviceMentees)
    const { columns, registrations } = await imported(['small-mentors.csv', 'small-mentees.csv'])
    const own = columns.filter(({ field }) => field === 'custom').map(({ heading }) => heading)
    expect(new Set(own)).toEqual(new Set(['job title', 'grade', 'profession']))
    expect(registrations[0]?.custom).toEqual([
      { heading: 'job title', column: 'E', text: 'Some role' },
      { heading: 'grade', column: 'F', text: 'SCS1' },
      { heading: 'profession', column: 'H', text: 'Security' }
    ])
  })

  it('takes the meanings of a recipe, also of the column that tells the role', async () => {
    await put('people.csv', [
      ['Full name', 'Email', 'Which side?', 'Thing'],
      ['Ada Example', 'ada@one.example', 'Mentee', 'Ultrasond'],
      ['Ben Sample', 'ben@two.example', 'Mentor', 'Ultrasound']
    ])
    const recipe = {
      columns: [
        { heading: 'WHICH SIDE', field: 'role' },
        { heading: 'Thing', field: 'areas' }
      ],
      repairs: [{ field: 'areas', from: 'Ultrasond', to: 'Ultrasound' }]
    }
    await writeFile(join(folder, 'recipe.json'), JSON.stringify(recipe))
    const { registrations } = await imported(['people.csv'], 'recipe.json')
    expect(registrations.map(({ role, areas }) => [role, areas])).toEqual([
      ['mentee', ['Ultrasound']],
      ['mentor', ['Ultrasound']]
    ])
  })

  it('looks for headings where a recipe says that they stand', async () => {
    await put('mentees.csv', [
      ['Liste', ''],
      ['Wer', 'Wohin'],
      ['Ada Example', 'to her office'],
      ['Ben Sample', 'to the lab']
    ])
    const columns = [{ heading: 'Wer', field: 'name' }]
    const recipe = { headerRows: [{ row: 2 }], columns }
    await writeFile(join(folder, 'recipe.json'), JSON.stringify(recipe))
    const { registrations } = await imported(['mentees.csv'], 'recipe.json')
    expect(registrations.map(({ name, source }) => [name, source.row])).toEqual([
      ['Ada Example', 3],
      ['Ben Sample', 4]
    ])
  })
})

async function put(name: string, rows: readonly (readonly string[])[]): Promise<void> {
  const lines = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
  await writeFile(join(folder, name), `${lines.join('\n')}\n`)
}

type Report = {
  readonly columns: readonly ReportedColumn[]
  readonly registrations: readonly {
    readonly role: string
    readonly name: string
    readonly email: string
    readonly source: { readonly row: number }
    readonly areas: readonly string[]
    readonly custom: readonly object[]
  }[]
  readonly totals: object
}

async function imported(files: readonly string[], recipe: string | null = null): Promise<Report> {
  const call = { kind: 'import', files, mentors: null, mentees: null, recipe, confidential: false } as const
  const world = {
    folder,
    sheets,
    version: '0.0.0',
    say: () => undefined,
    show: () => undefined,
    now: () => 0
  }
  const outcome = await importCommand({ ...call, report: 'r.json' }, world)
  expect(outcome).toEqual({ ok: true, value: { exit: 0, print: null } })
  return JSON.parse(await readFile(join(folder, 'r.json'), 'utf8')) as Report
}

/** The words by which the columns of a society's export are known here: their headings are as long as this line. */
const marks = [
  'main_research_areas_selection_1',
  'main_research_areas_selection_2',
  'virtually_or_onsite',
  'time_zone',
  'country_location',
  'careers_advice',
  'aspects_of_health',
  'any_other_topics',
  'any_other_relevant',
  'the_main_topic',
  'main_topic',
  'highest_degree',
  'name_s',
  'language'
]

function markOf(heading: string): string {
  return marks.find((mark) => heading.includes(mark)) ?? heading
}

function fieldsIn(columns: readonly ReportedColumn[], file: string): Record<string, Field> {
  const own = columns.filter((column) => column.file === file)
  return Object.fromEntries(own.map(({ heading, field }) => [markOf(heading), field]))
}

function reasonsOf(columns: readonly ReportedColumn[], mark: string): readonly string[] {
  return columns
    .filter(({ file, heading }) => file === 'mentees.csv' && markOf(heading) === mark)
    .map(({ reason }) => reason)
}
