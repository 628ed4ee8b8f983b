import { z } from 'zod'
import { largestSeed } from '#shared/lib/seed'
import { curationBodies } from './curation-schemas'
import type { DoneTogether, EditionBody } from './edition-entry'
import { planBodies } from './plan-schemas'
import type { PrivateBody } from './private-entry'
import { columnMeaningChosen, registrationsImported } from './registration-schema'
import {
  count,
  criterion,
  dates,
  decision,
  entryId,
  entryRange,
  id,
  move,
  noteSubject,
  personal,
  policy,
  role,
  rule,
  share,
  text
} from './schema-parts'
import { scoringBodies } from './scoring-schemas'

/** The shape of every kind of entry but those that hold others. A kind that is missing here does not compile. */
export const editionBodies: Schemas<Exclude<EditionBody, DoneTogether>> = {
  'edition-created': z.strictObject({ kind: z.literal('edition-created'), name: text, dates }),
  'edition-changed': z.strictObject({ kind: z.literal('edition-changed'), name: text, dates }),
  'registrations-imported': registrationsImported,
  'column-meaning-chosen': columnMeaningChosen,
  'weight-changed': z.strictObject({ kind: z.literal('weight-changed'), criterion, weight: share }),
  'side-weight-changed': z.strictObject({
    kind: z.literal('side-weight-changed'),
    side: role,
    weight: share
  }),
  'rule-switched': z.strictObject({ kind: z.literal('rule-switched'), rule, on: z.boolean() }),
  ...scoringBodies,
  ...planBodies,
  'balance-changed': z.strictObject({ kind: z.literal('balance-changed'), balance: count }),
  'policy-chosen': z.strictObject({ kind: z.literal('policy-chosen'), policy }),
  'seed-chosen': z.strictObject({ kind: z.literal('seed-chosen'), seed: z.int().min(0).max(largestSeed) }),
  'pair-locked': pair('pair-locked'),
  'pair-unlocked': pair('pair-unlocked'),
  'pair-allowed': pair('pair-allowed'),
  'pair-forbidden': z.strictObject({
    kind: z.literal('pair-forbidden'),
    mentee: id,
    mentor: id,
    reason: personal(text),
    parked: move.nullable()
  }),
  'mentee-assigned': z.strictObject({ kind: z.literal('mentee-assigned'), move }),
  'mentees-swapped': z.strictObject({ kind: z.literal('mentees-swapped'), first: move, second: move }),
  'mentee-replaced': z.strictObject({ kind: z.literal('mentee-replaced'), seated: move, displaced: move }),
  'assignment-applied': z.strictObject({
    kind: z.literal('assignment-applied'),
    policy,
    seed: z.int().min(0),
    moves: z.array(move)
  }),
  'decision-made': z.strictObject({ kind: z.literal('decision-made'), mentee: id, mentor: id, decision }),
  'note-written': note('note-written'),
  'note-removed': removedNote('note-removed'),
  'person-withdrawn': person('person-withdrawn'),
  'person-restored': person('person-restored'),
  'places-changed': z.strictObject({ kind: z.literal('places-changed'), mentor: id, places: count }),
  ...curationBodies,
  'entry-reversed': control('entry-reversed'),
  'entry-restored': control('entry-restored'),
  'journals-merged': z.strictObject({
    kind: z.literal('journals-merged'),
    ranges: z.array(entryRange)
  }),
  'merge-hidden': z.strictObject({ kind: z.literal('merge-hidden'), merge: entryId })
}

/** The shape of every kind of private entry. */
export const privateBodies: Schemas<PrivateBody> = {
  'private-note-written': note('private-note-written'),
  'private-note-removed': removedNote('private-note-removed'),
  'entry-reversed': control('entry-reversed'),
  'entry-restored': control('entry-restored')
}

type Schemas<B extends { readonly kind: string }> = {
  readonly [K in B['kind']]: z.ZodType<B & { readonly kind: K }>
}

function pair<K extends string>(kind: K) {
  return z.strictObject({ kind: z.literal(kind), mentee: id, mentor: id })
}

function person<K extends string>(kind: K) {
  return z.strictObject({ kind: z.literal(kind), role, id })
}

function note<K extends string>(kind: K) {
  return z.strictObject({ kind: z.literal(kind), note: id, about: noteSubject, text: personal(text) })
}

function removedNote<K extends string>(kind: K) {
  return z.strictObject({ kind: z.literal(kind), note: id, about: noteSubject })
}

function control<K extends string>(kind: K) {
  return z.strictObject({ kind: z.literal(kind), entry: entryId })
}
