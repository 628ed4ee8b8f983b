import fc from 'fast-check'
import type { EditionBody } from '#shared/domain/journal/edition-entry'
import { toSettings } from '#shared/domain/scenario'
import { defaultSetup } from '#shared/domain/setup'
import { curationArbitrary } from './curation-arbitrary'
import { createMove, createPart } from './create-entry'
import { createQuestionRule } from './create-question-rule'
import { createLaptop, createStart, type Laptop } from './laptop'

/** One step of a committee of three laptops. */
export type Step =
  | { readonly kind: 'write'; readonly laptop: number; readonly body: EditionBody }
  | { readonly kind: 'undo'; readonly laptop: number }
  | { readonly kind: 'redo'; readonly laptop: number }
  | { readonly kind: 'merge'; readonly laptop: number; readonly from: number }

const laptop = fc.integer({ min: 0, max: 2 })
const mentee = fc.constantFrom('e1', 'e2', 'e3', 'e4')
const mentor = fc.constantFrom('m1', 'm2')

/** Facts about few people, so that laptops often touch the same ones. */
export const singleFactArbitrary: fc.Arbitrary<EditionBody> = fc.oneof(
  fc
    .tuple(mentee, fc.option(mentor), fc.option(mentor))
    .map(([id, from, to]): EditionBody => ({ kind: 'mentee-assigned', move: createMove(id, from, to) })),
  fc
    .tuple(mentee, mentor, fc.constantFrom('pair-locked', 'pair-unlocked', 'pair-allowed'))
    .map(([id, other, kind]): EditionBody => ({ kind, mentee: id, mentor: other })),
  fc.tuple(mentee, mentor).map(
    ([id, other]): EditionBody => ({
      kind: 'pair-forbidden',
      mentee: id,
      mentor: other,
      reason: createPart('co-authors'),
      parked: createMove(id, other, null)
    })
  ),
  fc.tuple(mentee, mentor, fc.constantFrom('approved', 'needs-discussion', 'proposed')).map(
    ([id, other, kind]): EditionBody => ({
      kind: 'decision-made',
      mentee: id,
      mentor: other,
      decision: { kind }
    })
  ),
  fc
    .integer({ min: 0, max: 2 })
    .map((weight): EditionBody => ({ kind: 'weight-changed', criterion: 'goals', weight })),
  fc
    .constantFrom('off', 'hard')
    .map((kind): EditionBody => ({ kind: 'rule-set', rule: 'stageGap', state: { kind } })),
  fc
    .integer({ min: 0, max: 2 })
    .map((value): EditionBody => ({ kind: 'limit-changed', limit: 'commonHours', value })),
  fc
    .option(fc.nat({ max: 3 }))
    .map((most): EditionBody => ({ kind: 'group-limit-set', by: 'country', per: 'mentor', most })),
  fc.integer({ min: 0, max: 2 }).map(
    (weight): EditionBody => ({
      kind: 'criterion-set',
      key: 'q',
      mentee: 'Methods',
      mentor: 'Methods',
      compares: 'same',
      weight
    })
  ),
  fc.tuple(fc.constantFrom('r1', 'r2'), fc.constantFrom('off', 'hard'), fc.nat({ max: 2 })).map(
    ([key, kind, most]): EditionBody => ({
      kind: 'rule-set',
      rule: createQuestionRule({ key, asks: { kind: 'near', most } }),
      state: { kind }
    })
  ),
  fc
    .constantFrom('r1', 'r2')
    .map((key): EditionBody => ({ kind: 'question-rule-removed', rule: createQuestionRule({ key }) })),
  fc.tuple(fc.constantFrom('f1', 'f2'), mentor, fc.constantFrom('CH', 'DE')).map(
    ([key, id, country]): EditionBody => ({
      kind: 'groups-forbidden',
      key,
      mentees: { by: { kind: 'field', field: 'country' }, answers: [country] },
      mentors: { by: { kind: 'person' }, answers: [id] },
      state: { kind: 'hard' },
      reason: createPart('a law suit')
    })
  ),
  fc.constantFrom('f1', 'f2').map((key): EditionBody => ({ kind: 'groups-allowed', key })),
  fc.integer({ min: 0, max: 2 }).map((seed): EditionBody => ({ kind: 'seed-chosen', seed })),
  fc.constantFrom('affinities-removed').map((kind): EditionBody => ({ kind })),
  fc
    .tuple(
      fc.constantFrom('2024', '2025'),
      fc.array(fc.record({ mentee, mentor }, { noNullPrototype: true }), { maxLength: 2 })
    )
    .map(
      ([edition, pairs]): EditionBody => ({
        kind: 'earlier-pairs-imported',
        edition,
        file: { name: 'pairs.csv', sha256: 'f00d' },
        pairs,
        leftOut: 1
      })
    ),
  fc.constantFrom('2024', '2025').map((edition): EditionBody => ({ kind: 'earlier-pairs-removed', edition })),
  fc
    .tuple(mentee, mentor, fc.option(fc.integer({ min: 0, max: 5 })))
    .map(([id, other, rating]): EditionBody => ({ kind: 'pair-rated', mentee: id, mentor: other, rating })),
  fc.tuple(mentee, mentor, fc.constantFrom('conflict', 'none', null)).map(
    ([id, other, verdict]): EditionBody => ({
      kind: 'conflict-settled',
      mentee: id,
      mentor: other,
      verdict
    })
  ),
  fc
    .tuple(fc.constantFrom('person-withdrawn', 'person-restored'), mentor)
    .map(([kind, id]): EditionBody => ({ kind, role: 'mentor', id })),
  fc
    .tuple(mentor, fc.integer({ min: 0, max: 2 }))
    .map(([id, places]): EditionBody => ({ kind: 'places-changed', mentor: id, places })),
  fc.tuple(mentee, fc.integer({ min: 1, max: 3 })).map(
    ([id, tier]): EditionBody => ({
      kind: 'priorities-set',
      priorities: [{ tier, group: { kind: 'named', mentees: [id] } }]
    })
  ),
  fc.tuple(mentee, mentor).map(
    ([id, other]): EditionBody => ({
      kind: 'pair-exempted',
      mentee: id,
      mentor: other,
      rules: ['sameInstitution', createQuestionRule()],
      reason: createPart('they have never met')
    })
  ),
  fc
    .tuple(mentee, mentor)
    .map(([id, other]): EditionBody => ({ kind: 'exemption-ended', mentee: id, mentor: other })),
  fc.tuple(fc.constantFrom('s1', 's2'), fc.constantFrom('Fair', 'Strict')).map(
    ([key, name]): EditionBody => ({
      kind: 'scenario-kept',
      key,
      name,
      policy: 'leximin',
      seed: 1,
      settings: toSettings(defaultSetup)
    })
  ),
  fc.constantFrom('s1', 's2').map((key): EditionBody => ({ kind: 'scenario-removed', key, name: 'Fair' })),
  fc.constantFrom('priorities-set').map((kind): EditionBody => ({ kind, priorities: [] })),
  curationArbitrary
)

/** Facts, now and then several that one act made. */
export const factArbitrary: fc.Arbitrary<EditionBody> = fc.oneof(
  { weight: 8, arbitrary: singleFactArbitrary },
  {
    weight: 1,
    arbitrary: fc
      .array(singleFactArbitrary, { minLength: 2, maxLength: 4 })
      .map((facts): EditionBody => ({ kind: 'done-together', facts }))
  }
)

export const stepsArbitrary: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ kind: fc.constant('write'), laptop, body: factArbitrary })
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('undo', 'redo'), laptop }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('merge'), laptop, from: laptop }) }
  ),
  { minLength: 1, maxLength: 30 }
)

/** Three laptops that start from one edition and take these steps. */
export function runSteps(steps: readonly Step[]): readonly [Laptop, Laptop, Laptop] {
  const start = createStart()
  const laptops = [createLaptop('a', start), createLaptop('b', start), createLaptop('c', start)] as const
  for (const step of steps) {
    const at = laptops[step.laptop] ?? laptops[0]
    if (step.kind === 'write') at.write(step.body)
    else if (step.kind === 'undo') at.undo()
    else if (step.kind === 'redo') at.redo()
    else at.merge((laptops[step.from] ?? laptops[0]).journal())
  }
  return [...laptops]
}
