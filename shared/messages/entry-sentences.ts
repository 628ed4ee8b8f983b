import { isCuration, isPlan, isScoring } from '#shared/domain/journal/body-kinds'
import type { BoardBody, EditionEntry, ImportedSide } from '#shared/domain/journal/edition-entry'
import type { Decision, Move, NoteSubject, ParticipantRef } from '#shared/domain/journal/edition-values'
import type { EntryId } from '#shared/domain/journal/entry-id'
import type { Role } from '#shared/domain/registration'
import type { PairIds } from '#shared/domain/setup'
import { assertNever } from '#shared/lib/assert-never'
import { groupDigits } from '#shared/lib/group-digits'
import { curationSentence } from './curation-sentences'
import { criterionName, ruleName } from './criterion-names'
import { fieldName } from './field-names'
import { listWords } from './list-words'
import { countText } from './number-words'
import { planSentence } from './plan-sentences'
import { policyName } from './policy-words'
import { inQuotes, quoted } from './quoted'
import { scoringEntrySentence } from './scoring-entry-sentences'

/** How ids become words: a person as the list shows them, and another entry of the same journal, null when not here. */
export type EntryNames = {
  readonly person: (role: Role, id: string) => string
  readonly entry: (id: EntryId) => EditionEntry | null
}

/** One line of the history: what was done, without who and when. No full stop; a reason stands in quotes. */
export function entrySentence({ body }: Pick<EditionEntry, 'body'>, names: EntryNames): string {
  const pair = (ids: PairIds) => pairWords(ids, names)
  if (isScoring(body)) return scoringEntrySentence(body, { pair, person: names.person })
  if (isPlan(body)) return planSentence(body, pair)
  if (isCuration(body)) return curationSentence(body, names.person)
  switch (body.kind) {
    case 'edition-created':
      return `Created the edition ${body.name}`
    case 'edition-changed':
      return `Changed the name or the dates of ${body.name}`
    case 'registrations-imported':
      return importSentence(body)
    case 'column-meaning-chosen':
      return `Read the column ${quoted(body.column.heading)} as ${fieldName(body.column.field)}`
    case 'weight-changed':
      return `Set the weight of ${criterionName(body.criterion)} to ${body.weight}`
    case 'side-weight-changed':
      return `Set the weight of what ${body.side}s ask for to ${body.weight}`
    case 'rule-switched':
      return `Switched the rule ${inQuotes(ruleName(body.rule))} ${body.on ? 'on' : 'off'}`
    case 'balance-changed':
      return `Set the cost of each further mentee of one mentor to ${body.balance / 1e6}`
    case 'policy-chosen':
      return `Chose the policy ${inQuotes(policyName(body.policy))}`
    case 'seed-chosen':
      return `Chose the seed ${body.seed}`
    case 'person-withdrawn':
      return `Withdrew ${personWords(body, names)}`
    case 'person-restored':
      return `Took ${personWords(body, names)} back in`
    case 'places-changed':
      return `Gave ${names.person('mentor', body.mentor)} ${countText(body.places, 'place')}`
    case 'note-written':
      return `Wrote a shared note on ${aboutWords(body.about, names)}`
    case 'note-removed':
      return `Removed a shared note on ${aboutWords(body.about, names)}`
    case 'entry-reversed':
    case 'entry-restored':
    case 'journals-merged':
    case 'merge-hidden':
      return controlSentence(body, names)
    case 'done-together':
      return togetherSentence(body, names)
    default:
      return boardSentence(body, names)
  }
}

type Body<K extends EditionEntry['body']['kind']> = EditionEntry['body'] & { readonly kind: K }

function controlSentence(
  body: Body<'entry-reversed' | 'entry-restored' | 'journals-merged' | 'merge-hidden'>,
  names: EntryNames
): string {
  switch (body.kind) {
    case 'entry-reversed':
      return `Undid: ${otherSentence(body.entry, names)}`
    case 'entry-restored':
      return `Did again: ${otherSentence(body.entry, names)}`
    case 'journals-merged':
      return mergeSentence(body.ranges)
    case 'merge-hidden':
      return `Took out again what came with: ${otherSentence(body.merge, names)}`
    default:
      return assertNever(body)
  }
}

function boardSentence(body: BoardBody, names: EntryNames): string {
  switch (body.kind) {
    case 'pair-locked':
      return `Locked ${pairWords(body, names)}`
    case 'pair-unlocked':
      return `Unlocked ${pairWords(body, names)}`
    case 'pair-forbidden':
      return `Forbade ${pairWords(body, names)}${quotedReason(body.reason.content)}`
    case 'pair-allowed':
      return `Allowed ${pairWords(body, names)} again`
    case 'mentee-assigned':
      return moveSentence(body.move, names)
    case 'mentees-swapped':
      return `Swapped ${names.person('mentee', body.first.mentee)} and ${names.person('mentee', body.second.mentee)}`
    case 'mentee-replaced': {
      const displaced = names.person('mentee', body.displaced.mentee)
      return `${moveSentence(body.seated, names)} in place of ${displaced}`
    }
    case 'assignment-applied':
      return `Applied ${countText(body.moves.length, 'change')} of the proposal ${inQuotes(policyName(body.policy))}`
    case 'decision-made':
      return decisionSentence(body.decision, pairWords(body, names))
    default:
      return assertNever(body)
  }
}

function moveSentence({ mentee, before, after }: Move, names: EntryNames): string {
  const left = before.filter(({ mentor }) => !after.some((seat) => seat.mentor === mentor))
  const entered = after.filter(({ mentor }) => !before.some((seat) => seat.mentor === mentor))
  const who = names.person('mentee', mentee)
  const mentors = (seats: Move['after']) =>
    listWords(seats.map(({ mentor }) => names.person('mentor', mentor)))
  if (entered.length > 0 && left.length > 0)
    return `Moved ${who} from ${mentors(left)} to ${mentors(entered)}`
  if (entered.length > 0) return `Assigned ${who} to ${mentors(entered)}`
  if (left.length > 0) return `Moved ${who} from ${mentors(left)} to the parking list`
  return after.length > 0 ? `Kept ${who} with ${mentors(after)}` : `Kept ${who} on the parking list`
}

function decisionSentence(decision: Decision, pair: string): string {
  switch (decision.kind) {
    case 'proposed':
      return `Set ${pair} back to proposed`
    case 'approved':
      return `Approved ${pair}`
    case 'declined':
      return `Declined ${pair}${quotedReason(decision.reason.content)}`
    case 'needs-discussion':
      return `Marked ${pair} for discussion`
    default:
      return assertNever(decision)
  }
}

function importSentence(body: Body<'registrations-imported'>): string {
  const told = body.sides.filter((side) => sideWords(side).length > 0)
  const sides = told.length === 0 ? body.sides : told
  const files = [...new Set(sides.flatMap((side) => side.files.at(-1)?.name ?? []))]
  const parts = told.flatMap(sideWords)
  return `Imported ${listWords(files)}: ${parts.length === 0 ? 'nothing new' : parts.join(', ')}`
}

/** What became of one role; nothing where only its problems read otherwise beside a file of the other one. */
function sideWords(side: ImportedSide): readonly string[] {
  return [
    ...arrivedWords(side),
    ...(side.gone.length > 0 ? [`${groupDigits(side.gone.length)} no longer registered`] : []),
    ...(side.returned.length > 0 ? [`${groupDigits(side.returned.length)} registered again`] : [])
  ]
}

/** How many of one role came or changed; entries that did not count who is new tell them together. */
function arrivedWords({ role, people, added, moved }: ImportedSide): readonly string[] {
  const arrived = people.length - moved
  if (added === null) return [`${countText(arrived, role)} new or changed`]
  return [
    ...(added > 0 ? [countText(added, `new ${role}`)] : []),
    ...(arrived > added ? [`${countText(arrived - added, role)} changed`] : [])
  ]
}

function mergeSentence(ranges: Body<'journals-merged'>['ranges']): string {
  const entries = ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0)
  const laptops = new Set(ranges.map(({ laptop }) => laptop)).size
  const source = laptops === 1 ? 'another laptop' : `${groupDigits(laptops)} other laptops`
  return `Merged ${countText(entries, 'change')} from ${source}`
}

function togetherSentence({ facts }: Body<'done-together'>, names: EntryNames): string {
  const [first = '', ...others] = facts.slice(0, 3).map((body) => entrySentence({ body }, names))
  const more = facts.length > 3 ? [`${groupDigits(facts.length - 3)} more`] : []
  return [first, ...others.map(asPart), ...more].join('; ')
}

/** A sentence that goes on inside another. */
function asPart(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
}

function otherSentence(id: EntryId, names: EntryNames): string {
  const entry = names.entry(id)
  return entry === null ? 'something that is not in this journal' : entrySentence(entry, names)
}

/** Whom a note is about, inside a sentence. */
export function aboutWords(about: NoteSubject, names: Pick<EntryNames, 'person'>): string {
  return about.kind === 'person' ? personWords(about, names) : pairWords(about, names)
}

function pairWords({ mentee, mentor }: PairIds, names: Pick<EntryNames, 'person'>): string {
  return `${names.person('mentee', mentee)} with ${names.person('mentor', mentor)}`
}

function personWords({ role, id }: ParticipantRef, names: Pick<EntryNames, 'person'>): string {
  return `${role === 'mentor' ? 'the mentor' : 'the mentee'} ${names.person(role, id)}`
}

function quotedReason(reason: string | null): string {
  return reason === null || reason === '' ? '' : `: ${inQuotes(reason)}`
}
