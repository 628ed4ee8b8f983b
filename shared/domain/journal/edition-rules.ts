import type { Mentee, Mentor } from '../participant'
import { isCuration, isPlan, isScoring } from './body-kinds'
import type { Control, JournalRules } from './control'
import { curationWrites } from './curation-writes'
import type { EditionBody, EditionEntry, ImportedSide } from './edition-entry'
import { readsOf } from './edition-reads'
import {
  columnKey,
  type EditionFamilies,
  type EditionWrite,
  onlyKey,
  participantKey,
  type RegisteredPerson
} from './edition-families'
import {
  type ImportedPerson,
  type Move,
  type PairDecision,
  pairKey,
  type PairRule,
  type ParticipantRef
} from './edition-values'
import { planWrites } from './plan-writes'
import { scoringWrites } from './scoring-writes'

/** How the shared journal is read. */
export const editionRules: JournalRules<EditionEntry, EditionWrite> = {
  controlOf: ({ body }) => controlOf(body),
  writesOf,
  readsOf: ({ body }) => readsOf(body),
  isStart: ({ body }) => body.kind === 'edition-created'
}

type Authored = Pick<EditionEntry, 'body' | 'author'>

function controlOf(body: EditionBody): Control | null {
  switch (body.kind) {
    case 'entry-reversed':
      return { kind: 'reverse', target: body.entry }
    case 'merge-hidden':
      return { kind: 'reverse', target: body.merge }
    case 'entry-restored':
      return { kind: 'restore', target: body.entry }
    case 'journals-merged':
      return { kind: 'merge', ranges: body.ranges }
    default:
      return null
  }
}

/** What a fact of this author sets. */
export function writesOf({ body, author }: Authored): readonly EditionWrite[] {
  if (isScoring(body)) return scoringWrites(body)
  if (isPlan(body)) return planWrites(body)
  if (isCuration(body)) return curationWrites(body)
  switch (body.kind) {
    case 'edition-created':
    case 'edition-changed':
      return [{ family: 'edition', key: onlyKey, value: { name: body.name, dates: body.dates } }]
    case 'registrations-imported':
      return [...body.columns.map(toColumnWrite), ...body.sides.flatMap(toSideWrites)]
    case 'column-meaning-chosen':
      return [toColumnWrite(body.column), ...body.sides.flatMap(toSideWrites)]
    case 'weight-changed':
      return [{ family: 'weight', key: body.criterion, value: body.weight }]
    case 'side-weight-changed':
      return [{ family: 'side', key: body.side, value: body.weight }]
    case 'rule-switched':
      return [{ family: 'rule', key: body.rule, value: { kind: body.on ? 'hard' : 'off' } }]
    case 'policy-chosen':
      return [{ family: 'policy', key: onlyKey, value: body.policy }]
    case 'seed-chosen':
      return [{ family: 'seed', key: onlyKey, value: body.seed }]
    case 'person-withdrawn':
      return [toWithdrawal(body)]
    case 'person-restored':
      return [{ ...toWithdrawal(body), value: null }]
    case 'places-changed':
      return [{ family: 'places', key: body.mentor, value: body.places }]
    case 'note-written': {
      const { note, about, text } = body
      return [{ family: 'note', key: note, value: { note, about, author, text } }]
    }
    case 'note-removed':
      return [{ family: 'note', key: body.note, value: null }]
    case 'done-together':
      return lastWrites(body.facts.flatMap((fact) => writesOf({ body: fact, author })))
    default:
      return toBoardWrites(body)
  }
}

/** Of several writes to one subject the last. */
function lastWrites(writes: readonly EditionWrite[]): readonly EditionWrite[] {
  return [...new Map(writes.map((write) => [`${write.family}/${write.key}`, write])).values()]
}

/** What the board sets; nothing for what controls other entries. */
function toBoardWrites(body: EditionBody): readonly EditionWrite[] {
  switch (body.kind) {
    case 'balance-changed':
      return [{ family: 'balance', key: onlyKey, value: body.balance }]
    case 'pair-locked':
      return [toPairRule({ kind: 'locked', mentee: body.mentee, mentor: body.mentor })]
    case 'pair-unlocked':
    case 'pair-allowed':
      return [{ family: 'pairRule', key: pairKey(body), value: null }]
    case 'pair-forbidden': {
      const { mentee, mentor, reason, parked } = body
      return [
        toPairRule({ kind: 'forbidden', mentee, mentor, reason }),
        ...(parked === null ? [] : [toSeats(parked)])
      ]
    }
    case 'mentee-assigned':
      return [toSeats(body.move)]
    case 'mentees-swapped':
      return [toSeats(body.first), toSeats(body.second)]
    case 'mentee-replaced':
      return [toSeats(body.seated), toSeats(body.displaced)]
    case 'assignment-applied':
      return body.moves.map(toSeats)
    case 'decision-made': {
      const { mentee, mentor, decision } = body
      return [{ family: 'decision', key: pairKey(body), value: toDecision({ mentee, mentor, decision }) }]
    }
    default:
      return []
  }
}

/** Proposed is what every pair is until somebody decides. */
function toDecision(decided: PairDecision): PairDecision | null {
  return decided.decision.kind === 'proposed' ? null : decided
}

function toSeats({ mentee, after }: Move): EditionWrite {
  return { family: 'seats', key: mentee, value: after.length === 0 ? null : after }
}

function toPairRule(value: PairRule): EditionWrite {
  return { family: 'pairRule', key: pairKey(value), value }
}

function toWithdrawal({ role, id }: ParticipantRef): EditionWrite & { readonly family: 'withdrawal' } {
  return { family: 'withdrawal', key: participantKey({ role, id }), value: { role, id } }
}

function toColumnWrite(value: EditionFamilies['column']): EditionWrite {
  return { family: 'column', key: columnKey(value), value }
}

function toSideWrites(side: ImportedSide): readonly EditionWrite[] {
  const { role, files, problems, gone, returned } = side
  const people: readonly EditionWrite[] =
    side.role === 'mentor'
      ? side.people.map((person) => ({
          family: 'mentor',
          key: person.id,
          value: toRegistered<Mentor>(person)
        }))
      : side.people.map((person) => ({
          family: 'mentee',
          key: person.id,
          value: toRegistered<Mentee>(person)
        }))
  const withdrawals = gone.map((id) => toWithdrawal({ role, id }))
  const returns = returned.map((id) => ({ ...toWithdrawal({ role, id }), value: null }))
  return [
    { family: 'import', key: role, value: { role, files, problems } },
    ...people,
    ...withdrawals,
    ...returns
  ]
}

function toRegistered<P extends Mentor | Mentee>({
  person,
  confidential
}: ImportedPerson<P>): RegisteredPerson<P> {
  return { person, confidential }
}
