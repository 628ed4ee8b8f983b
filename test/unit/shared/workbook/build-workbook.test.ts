import { expect, expectTypeOf, test } from 'vitest'
import type { FinalAssignments } from '#shared/domain/edition-run'
import type { PairScore } from '#shared/domain/pair-score'
import { defaultSetup, type Setup } from '#shared/domain/setup'
import type { WorkbookCell } from '#shared/domain/workbook-model'
import { workbookSchema } from '#shared/domain/workbook-schema'
import { buildWorkbook } from '#shared/workbook/build-workbook'
import { createMentee, createMentor } from '../../../support/create-participant'

const score: PairScore = {
  millionths: 900_000,
  openMillionths: 812_500,
  penalties: [],
  known: 3,
  asked: 4,
  contributions: [
    {
      criterion: 'expertise',
      weight: 5,
      value: 0.75,
      fact: { kind: 'areas', common: ['MRI'], wanted: ['MRI', 'CT'] }
    },
    { criterion: 'wishes', weight: 3, value: 1, fact: { kind: 'wishes', byMentee: null, byMentor: null } },
    { criterion: 'identity', weight: 3, value: 1, fact: { kind: 'identity' } },
    { criterion: 'text', weight: 0.5, value: null, fact: { kind: 'unknown', missing: 'both' } }
  ]
}

const ana = createMentee({ name: 'Ana Ruiz', email: 'ana@a.example', institution: 'A' })
const bo = createMentee({ name: 'Bo Li', email: 'bo@b.example', demand: 2 })
const nameless = createMentee({ name: null, email: 'z@z.example' })
const elodie = createMentor({ name: 'Élodie Martin', email: 'elodie@e.example', institution: 'E', places: 2 })
const free = createMentor({ name: 'Frei Mann', email: null, id: 'Mentors!7', places: 1 })

const run: FinalAssignments = {
  mentors: [free, elodie],
  mentees: [nameless, bo, ana],
  assignment: {
    policy: 'most-matched',
    seed: 7,
    pairs: [
      {
        mentee: bo.id,
        mentor: elodie.id,
        score: { ...score, openMillionths: 400_000, contributions: [] },
        locked: true
      },
      { mentee: ana.id, mentor: elodie.id, score, locked: false }
    ],
    unmatched: [
      {
        mentee: nameless.id,
        missing: 1,
        reason: { code: 'no-candidate', blockedBy: [{ rule: 'sameInstitution', mentors: 2 }] }
      },
      { mentee: bo.id, missing: 1, reason: { code: 'places', candidates: 2 } }
    ],
    total: 1_400_000,
    worst: 500_000
  },
  setup: {
    ...defaultSetup,
    weights: { ...defaultSetup.weights, text: 0.5 },
    rules: {
      ...defaultSetup.rules,
      noCommonLanguage: { kind: 'off' },
      stageGap: { kind: 'soft', penalty: 50_000 }
    }
  },
  inputs: [{ name: 'mentors.xlsx', sha256: 'a'.repeat(64) }],
  version: '0.1.0',
  edition: 'Example 2021',
  decidedBy: 'policy',
  hasPriorities: false,
  certified: 'by-prices'
}

/** A sheet as a person sees it: headings, then values. */
function shown(name: string, from: FinalAssignments = run): readonly (readonly (string | number)[])[] {
  const sheet = buildWorkbook(from).sheets.find((candidate) => candidate.name === name)
  if (!sheet) throw new Error(`no sheet ${name}`)
  return [sheet.columns.map(({ heading }) => heading), ...sheet.rows.map((row) => row.map(valueOf))]
}

function valueOf(cell: WorkbookCell): string | number {
  if (cell.kind === 'empty') return ''
  return cell.kind === 'text' ? cell.text : cell.value
}

test('the workbook has six sheets and passes its own schema', () => {
  const workbook = buildWorkbook(run)
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    'Assignments',
    'By mentor',
    'By mentee',
    'Waiting list',
    'Score detail',
    'Run info'
  ])
  expect(workbookSchema.safeParse(workbook).success).toBe(true)
})

test('the assignments stand in the order of the mentees', () => {
  expect(shown('Assignments')).toEqual([
    [
      'Mentee',
      'Mentee e-mail',
      'Mentee institution',
      'Mentor',
      'Mentor e-mail',
      'Mentor institution',
      'Score',
      'Rests on',
      'Locked'
    ],
    [
      'Ana Ruiz',
      'ana@a.example',
      'A',
      'Élodie Martin',
      'elodie@e.example',
      'E',
      0.8125,
      '2 of 3 criteria',
      ''
    ],
    ['Bo Li', 'bo@b.example', '', 'Élodie Martin', 'elodie@e.example', 'E', 0.4, '0 of 0 criteria', 'yes']
  ])
})

test('every mentor has a row, with mentees below each other and places counted', () => {
  expect(shown('By mentor')).toEqual([
    [
      'Mentor',
      'E-mail',
      'Institution',
      'Places',
      'Filled',
      'Free',
      'Mentees',
      'Mentee e-mails',
      'Mean score'
    ],
    [
      'Élodie Martin',
      'elodie@e.example',
      'E',
      2,
      2,
      0,
      'Ana Ruiz\nBo Li',
      'ana@a.example\nbo@b.example',
      0.60625
    ],
    ['Frei Mann', '', '', 1, 0, 1, '', '', '']
  ])
})

test('every mentee has a row, a nameless one under the address', () => {
  expect(shown('By mentee')).toEqual([
    ['Mentee', 'E-mail', 'Institution', 'Asked for', 'Matched', 'Mentors', 'Mentor e-mails', 'Mean score'],
    ['Ana Ruiz', 'ana@a.example', 'A', 1, 1, 'Élodie Martin', 'elodie@e.example', 0.8125],
    ['Bo Li', 'bo@b.example', '', 2, 1, 'Élodie Martin', 'elodie@e.example', 0.4],
    ['z@z.example', 'z@z.example', '', 1, 0, '', '', '']
  ])
})

test('the waiting list says how many mentors are missing and why', () => {
  const [, bosRow, namelessRow] = shown('Waiting list')
  expect(bosRow?.slice(0, 4)).toEqual(['Bo Li', 'bo@b.example', '', 1])
  expect(bosRow?.[4]).toMatch(/^2 mentors are candidates/)
  expect(namelessRow?.[4]).toMatch(/Same institution rules out 2/)
})

test('each criterion of each pair has a row; what was told in confidence shows in none', () => {
  expect(shown('Score detail')).toEqual([
    ['Mentee', 'Mentor', 'Score', 'Criterion', 'Weight', 'Value', 'Compared'],
    [
      'Ana Ruiz',
      'Élodie Martin',
      0.8125,
      'Expertise',
      5,
      0.75,
      '1 of the mentee’s 2 areas in common: MRI. The rarer an area, the more it counts.'
    ],
    [
      'Ana Ruiz',
      'Élodie Martin',
      0.8125,
      'Stated wishes',
      3,
      1,
      'Neither named the other among the stated wishes.'
    ],
    ['Ana Ruiz', 'Élodie Martin', 0.8125, 'Statement', 0.5, '', 'Neither side said; left out of the score.']
  ])
})

test('the run can be repeated from its sheet', () => {
  const lines = shown('Run info').slice(1)
  const valueFor = (about: string, item: string) =>
    lines.find((line) => line[0] === about && line[1] === item)?.[2]
  expect(valueFor('Run', 'Program')).toBe('Matchdesk 0.1.0')
  expect(valueFor('Run', 'Edition')).toBe('Example 2021')
  expect(valueFor('Run', 'Policy')).toMatch(/^Most people matched\./)
  expect(valueFor('Run', 'Seed')).toBe(7)
  expect(valueFor('Result', 'Places')).toBe(3)
  expect(valueFor('Result', 'Pairs')).toBe(2)
  expect(valueFor('Result', 'Mentees on the waiting list')).toBe(2)
  expect(valueFor('Result', 'Total score')).toBe(1.2125)
  expect(valueFor('Result', 'Certificate')).toMatch(/^Optimal/)
  expect(valueFor('File', 'mentors.xlsx')).toBe(`SHA-256 ${'a'.repeat(64)}`)
  expect(valueFor('Weight', 'Expertise')).toBe(5)
  expect(valueFor('Weight', 'Statement')).toBe(0.5)
  expect(valueFor('Rule', 'No common language')).toBe('off')
  expect(valueFor('Rule', 'Same person')).toBe('hard: forbids a pair')
  expect(valueFor('Rule', 'Career-stage gap')).toBe('soft: takes .05 off')
  expect(valueFor('Rule', 'Most career steps ahead')).toBe(4)
})

test('an unchecked optimum is not called optimal', () => {
  const certificate = shown('Run info', { ...run, certified: 'no' }).find(
    ([, item]) => item === 'Certificate'
  )
  expect(certificate?.[2]).toBe('Not checked.')
})

test('the order of import does not show', () => {
  const { pairs, unmatched } = run.assignment
  const shuffled: FinalAssignments = {
    ...run,
    mentors: run.mentors.toReversed(),
    mentees: run.mentees.toReversed(),
    assignment: { ...run.assignment, pairs: pairs.toReversed(), unmatched: unmatched.toReversed() }
  }
  expect(buildWorkbook(shuffled)).toEqual(buildWorkbook(run))
})

test('who comes first cannot reach the workbook, for the compiler either; that somebody did is said', () => {
  expectTypeOf<FinalAssignments['setup']>().not.toHaveProperty('priorities')
  const priorities: Setup['priorities'] = [
    { tier: 1, group: { kind: 'answered', by: { kind: 'field', field: 'identities' }, answers: ['canary'] } },
    { tier: 2, group: { kind: 'named', mentees: [ana.id] } }
  ]
  const prioritised = { ...run, setup: { ...run.setup, priorities }, hasPriorities: true }
  const book = JSON.stringify(buildWorkbook(prioritised))
  expect(book).not.toContain('canary')
  expect(shown('Run info', prioritised)).toContainEqual([
    'Run',
    'Priority',
    'Groups that the committee chose came first; which ones stays at the desk.'
  ])
  expect(JSON.stringify(shown('Run info'))).not.toContain('Priority')
})

test('an exception from a rule is said with its pair and its rules; the reason stays at the desk', () => {
  const exemptions = [
    { mentee: ana.id, mentor: elodie.id, rules: ['sameInstitution'] as const, reason: 'canary' }
  ]
  const excepted = { ...run, setup: { ...run.setup, exemptions } }
  expect(shown('Run info', excepted)).toContainEqual([
    'Exception',
    'Ana Ruiz with Élodie Martin',
    '“Same institution”'
  ])
  expect(JSON.stringify(buildWorkbook(excepted))).not.toContain('canary')
})
