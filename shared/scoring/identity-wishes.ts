import type { Pool } from '#shared/domain/participant'
import type { ConfidentialAnswers } from '#shared/domain/registration'
import { foldText } from '#shared/lib/fold-text'
import { one, unknown } from './millionths'
import { toClasses } from './to-classes'

/** What one person wishes, and is, as folded texts; `sought` is empty when nothing is wished that can be compared. */
type Identity = { readonly own: ReadonlySet<string>; readonly sought: ReadonlySet<string> }

export type IdentityWishes = {
  /** 1 when the mentor is what the mentee wished for, 0 when not, unknown without a wish or an answer to it. */
  readonly ofMentee: (mentee: number, mentor: number) => number
  readonly ofMentor: (mentee: number, mentor: number) => number
  /** Mentees who told the same. */
  readonly classes: Int32Array
}

/**
 * Identity counts only as a wish stated: a named identity, or "similar" to one's own. What is compared here was
 * told in confidence and never leaves this file but as a number. Null when nobody stated such a wish.
 */
export function createIdentityWishes(pool: Pool): IdentityWishes | null {
  const mentees = pool.mentees.map(({ id }) => toIdentity(pool.confidential.mentee.get(id)))
  const mentors = pool.mentors.map(({ id }) => toIdentity(pool.confidential.mentor.get(id)))
  if (![...mentees, ...mentors].some((person) => person !== null && person.sought.size > 0)) return null
  return {
    ofMentee: (mentee, mentor) => isMet(mentees[mentee], mentors[mentor]),
    ofMentor: (mentee, mentor) => isMet(mentors[mentor], mentees[mentee]),
    classes: toClasses(mentees.map((told) => JSON.stringify(told && [[...told.own], [...told.sought]])))
  }
}

function isMet(asking: Identity | null | undefined, other: Identity | null | undefined): number {
  if (!asking || !other || asking.sought.size === 0 || other.own.size === 0) return unknown
  for (const sought of asking.sought) if (other.own.has(sought)) return one
  return 0
}

function toIdentity(answers: ConfidentialAnswers | undefined): Identity | null {
  if (!answers) return null
  const own = new Set(answers.identities.map(foldText).filter((text) => text !== ''))
  return { own, sought: toSought(answers, own) }
}

function toSought(answers: ConfidentialAnswers, own: ReadonlySet<string>): ReadonlySet<string> {
  if (answers.identityWish === 'no-wish') return new Set()
  const named = foldText(answers.identitySought ?? '')
  if (named !== '') return new Set([named])
  return answers.identityWish === 'similar' ? own : new Set()
}
