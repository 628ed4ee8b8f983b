import { compareText } from '#shared/lib/compare'
import { foldAnswer } from '#shared/lib/fold-answer'
import { answerKey, type AnswerName } from '../answers'
import type { IdentityVerdict, SpellingsApart, SpellingTable } from './curation-values'
import { participantKey } from './edition-families'
import type { ParticipantRef } from './edition-values'

/** One answer of a person as a key. */
export function repairKey(person: ParticipantRef, name: AnswerName): string {
  return `${participantKey(person)}/${answerKey(name)}`
}

/** Two people of one role as a key, whichever is kept. */
export function identityKey({ role, kept, other }: Omit<IdentityVerdict, 'verdict'>): string {
  return JSON.stringify([role, ...[kept, other].sort(compareText)])
}

/** A spelling as a key: without regard to case, accents and punctuation. */
export function aliasKey(table: SpellingTable, spelling: string): string {
  return `${table}/${foldAnswer(spelling) || spelling}`
}

/** A set of spellings as a key. */
export function apartKey({ table, spellings }: SpellingsApart): string {
  return JSON.stringify(spellings.map((spelling) => aliasKey(table, spelling)).sort(compareText))
}
