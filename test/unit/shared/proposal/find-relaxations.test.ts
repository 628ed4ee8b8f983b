import { describe, expect, it } from 'vitest'
import type { GroupLimit } from '#shared/domain/group-limit'
import { defaultSetup } from '#shared/domain/setup'
import { createRandom } from '#shared/lib/seeded-random'
import { explainMatching } from '#shared/proposal/explain-matching'
import { findRelaxations } from '#shared/proposal/find-relaxations'
import { createMentee, createMentor, createPool } from '../../../support/create-participant'
import { createPrepared } from '../../../support/create-prepared'

function relaxationsOf(parts: Parameters<typeof createPool>[0], ids: readonly string[]) {
  return findRelaxations(
    explainMatching(createPrepared(defaultSetup, createPool(parts)), 'most-matched'),
    ids
  )
}

describe('the smallest relaxations', () => {
  it('is one more place with the mentor who fits best', () => {
    const found = findRelaxations(explainMatching(createPrepared(), 'most-matched'), ['bob'])
    expect(found).toMatchObject({ isExact: true, beyond: [] })
    expect(found.relaxed).toHaveLength(1)
    expect(found.relaxed[0]).toMatchObject({ kind: 'place' })
  })

  it('sets one rule aside where that alone helps, also by moving somebody to a free place', () => {
    const languages = (...spoken: readonly string[]) => ({ languages: spoken })
    const found = relaxationsOf(
      {
        mentors: [
          createMentor({ id: 'a', email: 'a@one.example', ...languages('fr') }),
          createMentor({ id: 'b', email: 'b@two.example', ...languages('fr') })
        ],
        mentees: [
          createMentee({ id: 'ann', email: 'ann@three.example', ...languages('fr') }),
          createMentee({ id: 'bob', email: 'bob@four.example', ...languages('de') })
        ]
      },
      ['bob']
    )
    expect(found.relaxed).toEqual([
      {
        kind: 'exception',
        rules: ['noCommonLanguage'],
        mentee: 'bob',
        mentor: expect.stringMatching(/^[ab]$/) as unknown
      }
    ])
  })

  it('takes one for each of several who lack a mentor, and needs both where a mentor is full as well', () => {
    const found = relaxationsOf(
      {
        mentors: [createMentor({ id: 'a', email: 'a@one.example', languages: ['fr'] })],
        mentees: [
          createMentee({ id: 'ann', email: 'ann@three.example', languages: ['fr'] }),
          createMentee({ id: 'bob', email: 'bob@four.example', languages: ['de'] }),
          createMentee({ id: 'cyd', email: 'cyd@five.example', languages: ['fr'] })
        ]
      },
      ['bob', 'cyd']
    )
    expect(
      found.relaxed.map((one) => (one.kind === 'limit' ? '' : `${one.mentee} ${one.kind}`)).sort()
    ).toEqual(['bob exception', 'bob place', 'cyd place'])
  })

  it('stays exact where hundreds ask, and where a mentor has more places than scores can be told apart', () => {
    const mentors = Array.from({ length: 60 }, (_, j) =>
      createMentor({ id: `mentor ${j}`, email: `${j}@one.example` })
    )
    const mentees = Array.from({ length: 2500 }, (_, i) =>
      createMentee({ id: `mentee ${i}`, email: `${i}@two.example` })
    )
    const explained = explainMatching(
      createPrepared(defaultSetup, createPool({ mentors, mentees })),
      'most-matched'
    )
    const ids = mentees.map(({ id }) => id)
    expect(findRelaxations(explained, ids)).toMatchObject({ beyond: [], relaxed: { length: 2440 } })
    const found = relaxationsOf(
      {
        mentors: [createMentor({ id: 'a', email: 'a@one.example', places: 10 ** 9, languages: ['fr'] })],
        mentees: [createMentee({ id: 'ann', email: 'ann@two.example', languages: ['de'] })]
      },
      ['ann']
    )
    expect(found.relaxed).toMatchObject([{ kind: 'exception', mentee: 'ann' }])
  })

  it('raises the limit per group that stands in the way, alone or as well', () => {
    const limit = { by: 'institution', per: 'mentor', most: 1, mentees: [] } as const
    const one = (id: string) => createMentee({ id, email: `${id}@two.example`, institution: 'Köln' })
    const ask = (places: number) => {
      const mentors = [createMentor({ id: 'a', email: 'a@one.example', places })]
      const pool = createPool({ mentors, mentees: [one('ann'), one('bob')] })
      const prepared = createPrepared({ ...defaultSetup, groupLimits: [limit] }, pool)
      return findRelaxations(explainMatching(prepared, 'most-matched'), ['ann', 'bob'])
    }
    const raised = { kind: 'limit', limit, most: 2 }
    expect(ask(2)).toEqual({ relaxed: [raised], beyond: [], isExact: true, limit: null })
    expect(ask(1)).toMatchObject({ relaxed: [{ kind: 'place' }, raised], limit: null })
  })

  it('never sets a declared conflict aside', () => {
    const found = relaxationsOf(
      {
        mentors: [createMentor({ id: 'a', email: 'a@one.example', name: 'Ada Marin' })],
        mentees: [createMentee({ id: 'ann', email: 'ann@three.example', wishes: { avoided: ['Ada Marin'] } })]
      },
      ['ann']
    )
    expect(found).toEqual({ relaxed: [], beyond: ['ann'], isExact: true, limit: null })
  })

  it('names every rule that an exception needs, and makes none where one of them is fixed', () => {
    const place = { institution: 'Universität Köln' }
    const ann = { id: 'ann', email: 'ann@three.example', ...place, languages: ['fr'] }
    const parts = (avoided: readonly string[]) => ({
      mentors: [
        createMentor({ id: 'a', email: 'a@one.example', name: 'Ada Marin', ...place, languages: ['de'] })
      ],
      mentees: [createMentee({ ...ann, wishes: { avoided } })]
    })
    expect(relaxationsOf(parts([]), ['ann']).relaxed).toEqual([
      { kind: 'exception', rules: ['sameInstitution', 'noCommonLanguage'], mentee: 'ann', mentor: 'a' }
    ])
    expect(relaxationsOf(parts(['Ada Marin']), ['ann'])).toMatchObject({ relaxed: [], beyond: ['ann'] })
  })
  it.each([
    [
      'within limits, and weighs these against places',
      { count: 5, demand: 1, limited: true },
      ['limit', 'place']
    ],
    ['for some who want two mentors', { count: 4, demand: 2, limited: false }, ['place']]
  ])('finds nothing smaller, of all that is tried, that helps everybody: %s', (_, wanted, needed) => {
    const kinds = new Set<string>()
    for (let seed = 1; seed <= 10; seed += 1) {
      const edition = createTightEdition(seed, wanted)
      const { proposal, explained } = explain(edition, { places: [0, 0], raises: [0, 0] })
      const asked = proposal.unmatched.map(({ mentee }) => mentee)
      const found = findRelaxations(explained, asked)
      const cost = found.relaxed.reduce(
        (sum, one) => sum + (one.kind === 'limit' ? one.most - one.limit.most : 1),
        0
      )
      expect(found).toMatchObject({ beyond: [], isExact: true, limit: null })
      for (const one of found.relaxed) kinds.add(one.kind)
      const helping = listTrials().filter(
        (trial) => sumOf(trial) <= cost && explain(edition, trial).proposal.unmatched.length === 0
      )
      expect({ seed, cost }).toEqual({ seed, cost: Math.min(...helping.map(sumOf)) })
    }
    expect([...kinds].sort()).toEqual(needed)
  })
})

type Trial = { readonly places: readonly number[]; readonly raises: readonly number[] }

function listTrials(): readonly Trial[] {
  const few = [0, 1, 2, 3]
  const pairs = few.flatMap((one) => few.map((other) => [one, other]))
  return pairs.flatMap((places) => pairs.map((raises) => ({ places, raises })))
}

function sumOf({ places, raises }: Trial): number {
  return [...places, ...raises].reduce((sum, number) => sum + number, 0)
}

type Wanted = { readonly count: number; readonly demand: number; readonly limited: boolean }

/** Two mentors and some mentees of two institutions, of which few may be with one mentor, or in all. */
function createTightEdition(seed: number, { count, demand, limited }: Wanted) {
  const random = createRandom(seed)
  const below = (count: number) => Math.floor(random() * count)
  const tight: readonly GroupLimit[] = [
    { by: 'institution', per: 'mentor', most: 1 + below(2), mentees: [] },
    { by: 'institution', per: 'all', most: 1 + below(3), mentees: [] }
  ]
  const own = [1 + below(3), 1 + below(3)]
  const mentees = Array.from({ length: count }, (_, i) =>
    createMentee({
      id: `m${i}`,
      email: `m${i}@x.example`,
      demand: i < 2 ? demand : 1,
      institution: below(2) === 0 ? 'Köln' : 'Oslo',
      areas: [random() < 0.5 ? 'Registration' : 'Segmentation']
    })
  )
  return { groupLimits: limited ? tight : [], own, mentees }
}

function explain(
  { groupLimits, own, mentees }: ReturnType<typeof createTightEdition>,
  { places, raises }: Trial
) {
  const mentors = own.map((count, j) =>
    createMentor({ id: `a${j}`, email: `a${j}@y.example`, places: count + (places[j] ?? 0) })
  )
  const raised = groupLimits.map((limit, k) => ({ ...limit, most: limit.most + (raises[k] ?? 0) }))
  const prepared = createPrepared({ ...defaultSetup, groupLimits: raised }, createPool({ mentors, mentees }))
  const explained = explainMatching(prepared, 'most-matched')
  const { filled } = explained.proved.chosen
  const unmatched = mentees.flatMap(({ id, demand }, index) =>
    (filled[prepared.built.menteeIndex[index] ?? -1] ?? 0) < demand ? [{ mentee: id }] : []
  )
  return { explained, proposal: { unmatched } }
}
