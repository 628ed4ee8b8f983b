import { expect, it } from 'vitest'
import type { EditionFacts } from '#shared/domain/journal/edition-families'
import type { EditionBody } from '#shared/domain/journal/edition-entry'
import { parseEntry } from '#shared/domain/journal/parse-entry'
import { createEntry } from '../../../../support/create-entry'
import { createQuestionRule } from '../../../../support/create-question-rule'
import { createLaptop, createStart } from '../../../../support/laptop'

const question = { key: 'q', mentee: 'Methods', mentor: 'Methods', compares: 'same', weight: 2 } as const
const affinities = {
  file: { name: 'affinities.csv', sha256: 'f0' },
  table: { mentees: ['e1'], mentors: ['m1'], mentee: [0], mentor: [0], score: [500_000] }
}

const earlier = {
  edition: '2025',
  file: { name: 'pairs-2025.csv', sha256: 'f1' },
  pairs: [{ mentee: 'e1', mentor: 'm1' }],
  leftOut: 3
}

const forbid = {
  key: 'f1',
  mentees: { by: { kind: 'question', question: 'track' }, answers: ['Robots'] },
  mentors: { by: { kind: 'person' }, answers: ['m1'] },
  state: { kind: 'soft', penalty: 50_000 },
  reason: { digest: 'd', content: 'a law suit' }
} as const

const grade = createQuestionRule()

const cases: readonly (readonly [EditionBody, keyof EditionFacts, readonly unknown[]])[] = [
  [{ kind: 'rule-switched', rule: 'sameInstitution', on: true }, 'rule', [{ kind: 'hard' }]],
  [
    { kind: 'rule-set', rule: 'stageGap', state: { kind: 'soft', penalty: 50_000 } },
    'rule',
    [{ kind: 'soft', penalty: 50_000 }]
  ],
  [
    { kind: 'rule-set', rule: grade, state: { kind: 'hard' } },
    'questionRule',
    [{ rule: grade, state: { kind: 'hard' } }]
  ],
  [{ kind: 'question-rule-removed', rule: grade }, 'questionRule', []],
  [{ kind: 'limit-changed', limit: 'commonHours', value: 3 }, 'limit', [3]],
  [
    { kind: 'group-limit-set', by: 'institution', per: 'mentor', most: 2 },
    'groupLimit',
    [{ by: 'institution', per: 'mentor', most: 2, mentees: [] }]
  ],
  [{ kind: 'criterion-set', ...question }, 'custom', [question]],
  [{ kind: 'criterion-removed', key: 'q' }, 'custom', []],
  [{ kind: 'affinities-imported', ...affinities }, 'affinity', [affinities]],
  [{ kind: 'affinities-removed' }, 'affinity', []],
  [{ kind: 'earlier-pairs-imported', ...earlier }, 'earlier', [earlier]],
  [{ kind: 'groups-forbidden', ...forbid }, 'groupForbid', [forbid]],
  [{ kind: 'groups-allowed', key: 'f1' }, 'groupForbid', []],
  [{ kind: 'earlier-pairs-removed', edition: '2025' }, 'earlier', []],
  [
    { kind: 'pair-rated', mentee: 'e1', mentor: 'm1', rating: 4 },
    'rating',
    [{ mentee: 'e1', mentor: 'm1', rating: 4 }]
  ],
  [{ kind: 'pair-rated', mentee: 'e1', mentor: 'm1', rating: null }, 'rating', []],
  [
    { kind: 'conflict-settled', mentee: 'e1', mentor: 'm1', verdict: 'none' },
    'verdict',
    [{ mentee: 'e1', mentor: 'm1', verdict: 'none' }]
  ]
]

it.each(cases.map((one) => [one[0].kind, one] as const))(
  '%s sets what it says',
  (_kind, [body, family, values]) => {
    const laptop = createLaptop('a', createStart())
    laptop.write(body)
    expect([...laptop.state().facts[family].values()]).toEqual(values)
    const entry = createEntry({ body })
    expect(parseEntry(entry)).toEqual({ ok: true, value: entry })
  }
)

it('affinities whose lists do not fit each other are refused', () => {
  for (const table of [
    { ...affinities.table, mentee: [1] },
    { ...affinities.table, score: [] },
    { ...affinities.table, mentors: [] }
  ])
    expect(
      parseEntry(createEntry({ body: { kind: 'affinities-imported', ...affinities, table } }))
    ).toMatchObject({
      ok: false,
      error: { kind: 'malformed', where: 'body.table' }
    })
})
