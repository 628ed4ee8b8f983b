import type { NamedWish } from '#shared/domain/pair-score'
import type { Participant, Pool } from '#shared/domain/participant'
import { unknown } from './millionths'
import { classesOfNamed, findNamedPeople, splitAnswer } from './named-people'

/** What being named first, second, … is worth, in millionths; later ranks are worth the last. */
const rankValues = [1_000_000, 800_000, 600_000, 400_000] as const
const laterRank = 200_000

const answerValues = { yes: 1_000_000, maybe: 500_000, no: 0 } as const

/** What one person wished of others by name. `others` is what somebody not named is worth: unknown if each was answered for. */
type OwnWishes = { readonly named: ReadonlyMap<number, NamedWish>; readonly others: number }

export type NamedWishes = {
  readonly ofMentee: (mentee: number, mentor: number) => number
  readonly ofMentor: (mentee: number, mentor: number) => number
  readonly byMentee: (mentee: number, mentor: number) => NamedWish | null
  readonly byMentor: (mentee: number, mentor: number) => NamedWish | null
  readonly classes: Int32Array
}

/**
 * Wishes for people by name, ranked or answered by yes, maybe or no. Who ranked somebody gives nobody else anything;
 * who answered for some left the others open. A wish for somebody who is not in the pool cannot be compared.
 */
export function createNamedWishes(pool: Pool): NamedWishes {
  const places = findNamedPeople(pool, 'people')
  const mentees = places.byMentee.map((named, index) => toOwnWishes(pool.mentees[index], named))
  const mentors = places.byMentor.map((named, index) => toOwnWishes(pool.mentors[index], named))
  return {
    ofMentee: (mentee, mentor) => valueOf(mentees[mentee], mentor),
    ofMentor: (mentee, mentor) => valueOf(mentors[mentor], mentee),
    byMentee: (mentee, mentor) => mentees[mentee]?.named.get(mentor) ?? null,
    byMentor: (mentee, mentor) => mentors[mentor]?.named.get(mentee) ?? null,
    classes: classesOfNamed(places)
  }
}

function toOwnWishes(person: Participant | undefined, places: ReadonlyMap<number, number>): OwnWishes {
  const wishes = [...places].map(([other, place]): readonly [number, NamedWish] => {
    const { answer } = splitAnswer(person?.wishes.people[place] ?? '')
    return [other, answer === null ? { kind: 'ranked', rank: place + 1 } : { kind: 'answered', answer }]
  })
  const hasRanked = wishes.some(([, { kind }]) => kind === 'ranked')
  return { named: new Map(wishes), others: hasRanked ? 0 : unknown }
}

function valueOf(wishes: OwnWishes | undefined, other: number): number {
  if (!wishes || wishes.named.size === 0) return unknown
  const wish = wishes.named.get(other)
  if (wish === undefined) return wishes.others
  return wish.kind === 'ranked' ? (rankValues[wish.rank - 1] ?? laterRank) : answerValues[wish.answer]
}
