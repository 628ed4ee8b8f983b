import fc from 'fast-check'
import { answerNameOf, type Correction } from '#shared/domain/answers'
import type { EditionBody } from '#shared/domain/journal/edition-entry'
import { toRepair } from '#shared/domain/journal/to-repair'
import { createPart, toImported } from './create-entry'
import { createMentee, createMentor } from './create-participant'

const mentor = fc.constantFrom('m1', 'm2')

const answer: fc.Arbitrary<Correction> = fc.constantFrom(
  { field: 'capacity', value: 1 },
  { field: 'capacity', value: null },
  { field: 'consent', value: false },
  { field: 'consent', value: true },
  { field: 'institution', value: 'ETH Zürich' },
  { field: 'areas', value: ['Segmentation', 'MRI'] },
  { field: 'sectorSought', value: ['industry'] },
  { field: 'identities', value: ['x'] },
  { field: 'custom', heading: 'Methods', value: 'R' },
  { field: 'custom', heading: 'methods', value: '' }
)

/** Repairs by hand on the few people of `createStart`; some over what an earlier import said. */
export const curationArbitrary: fc.Arbitrary<EditionBody> = fc.oneof(
  fc.tuple(mentor, answer, fc.boolean()).map(
    ([id, given, isOld]): EditionBody => ({
      kind: 'answers-repaired',
      repairs: [
        {
          role: 'mentor',
          id,
          ...answerNameOf(given),
          repair: createPart(toRepair(createRead(id, { isOld }), given))
        }
      ]
    })
  ),
  fc.tuple(mentor, answer).map(
    ([id, given]): EditionBody => ({
      kind: 'answers-repaired',
      repairs: [{ role: 'mentor', id, ...answerNameOf(given), repair: null }]
    })
  ),
  fc.constantFrom('h1', 'h2').map(
    (id): EditionBody => ({
      kind: 'person-added',
      role: 'mentee',
      added: toImported(createMentee({ id, email: `${id}@hand.example` }))
    })
  ),
  fc
    .tuple(fc.constantFrom('one-person', 'two-people'), fc.boolean())
    .map(([verdict, isTurned]): EditionBody => {
      const [kept, other] = isTurned ? (['e2', 'e1'] as const) : (['e1', 'e2'] as const)
      return { kind: 'identity-settled', role: 'mentee', kept, other, verdict }
    }),
  fc.constantFrom('no-email', 'no-name').map(
    (problem): EditionBody => ({
      kind: 'problems-ignored',
      problems: [{ about: { role: 'mentor', id: 'm1' }, problem: createPart(problem) }]
    })
  ),
  fc.constantFrom('no-email', 'no-name').map(
    (problem): EditionBody => ({
      kind: 'problems-listed-again',
      keys: [createPart(problem).digest]
    })
  ),
  fc.tuple(fc.constantFrom('ETH Zürich', 'ETH'), fc.constantFrom('ETH', 'ETHZ', null)).map(
    ([spelling, name]): EditionBody => ({
      kind: 'aliases-set',
      table: 'institutions',
      aliases: [{ spelling, name }]
    })
  ),
  fc.constant<EditionBody>({
    kind: 'spellings-kept-apart',
    table: 'areas',
    spellings: ['MRI', 'fMRI']
  })
)

function createRead(id: string, { isOld }: { readonly isOld: boolean }) {
  return {
    person: createMentor({ id, email: id, places: 2, institution: isOld ? 'Inria' : null }),
    confidential: null
  }
}
