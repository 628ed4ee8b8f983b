import type { AnswerName, Correction } from './answers'
import type { IdentityVerdict } from './journal/curation-values'
import type { ParticipantRef } from './journal/edition-values'
import type { Problem } from './problem'
import type { Registration, Role } from './registration'

/** How a problem can be mended inside the program; null when it can only be looked at, or ignored. */
export type Mend =
  | { readonly kind: 'answer'; readonly name: AnswerName; readonly proposal: Correction | null }
  | ({ readonly kind: 'identity' } & Omit<IdentityVerdict, 'verdict'>)
  | { readonly kind: 'earlier'; readonly earlier: Registration }
  | { readonly kind: 'add-person' }
  | { readonly kind: 'look-at-column' }

/**
 * Something that is wrong with the people of an edition now. `about` is null when it is nobody's; `identity` tells the
 * problem from others over every import; `ignoredBy` are the keys of the facts by which a person let it be.
 */
export type OpenProblem = {
  readonly id: string
  readonly role: Role
  readonly about: ParticipantRef | null
  readonly problem: Problem
  readonly mend: Mend | null
  readonly identity: string
  readonly ignoredBy: readonly string[]
}

export function isIgnored({ ignoredBy }: OpenProblem): boolean {
  return ignoredBy.length > 0
}
