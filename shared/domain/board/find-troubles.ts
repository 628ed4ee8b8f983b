import type { EditionFacts } from '../journal/edition-families'
import { findRead, seatsOf, type WhyOut, whyOut } from '../journal/people'
import type { BlockingRule } from '../pair-score'
import type { Role } from '../registration'
import type { PairIds, Setup } from '../setup'
import type { Board, BoardScores } from './board'
import type { BrokenLimit } from './board-limits'
import type { Judges } from './drop-effect'

/** What the committee has to look at; `missing` counts places or mentors. */
export type Trouble =
  | {
      readonly kind: 'over-places'
      readonly mentor: string
      readonly places: number
      readonly seated: number
    }
  | ({ readonly kind: 'rule-broken'; readonly rule: BlockingRule } & PairIds)
  | ({ readonly kind: 'lock-forbidden'; readonly rule: BlockingRule } & PairIds)
  | ({ readonly kind: 'lock-apart' } & PairIds)
  | ({ readonly kind: 'left-out'; readonly role: Role; readonly why: WhyOut | 'not-registered' } & PairIds)
  | ({ readonly kind: 'declined' } & PairIds)
  | ({ readonly kind: 'needs-discussion' } & PairIds)
  | { readonly kind: 'below-minimum'; readonly mentor: string; readonly missing: number }
  | ({ readonly kind: 'limit-broken' } & BrokenLimit)

type Edition = { readonly facts: EditionFacts; readonly setup: Setup }

/** Everything that is wrong with a board, the gravest kinds first. Who waits in the parking list is not among it. */
export function findTroubles(
  board: Board,
  { facts, setup }: Edition,
  { scores, limits }: Judges
): readonly Trouble[] {
  const { mentors } = board
  const pairs = mentors.flatMap((one) => one.pairs)
  return [
    ...mentors.flatMap(({ mentor, pairs }): readonly Trouble[] =>
      pairs.length > mentor.places
        ? [{ kind: 'over-places', mentor: mentor.id, places: mentor.places, seated: pairs.length }]
        : []
    ),
    ...pairs.flatMap(({ mentee, mentor, rule, isLocked }): readonly Trouble[] =>
      rule === null || isLocked ? [] : [{ kind: 'rule-broken', mentee, mentor, rule }]
    ),
    ...limits.listBroken().map((broken): Trouble => ({ kind: 'limit-broken', ...broken })),
    ...setup.locks.flatMap((lock) => toLockTrouble(lock, facts, scores)),
    ...findLeftOut(facts),
    ...(['declined', 'needs-discussion'] as const).flatMap((kind) =>
      pairs
        .filter(({ decision }) => decision === kind)
        .map(({ mentee, mentor }): Trouble => ({ kind, mentee, mentor }))
    ),
    ...mentors.flatMap(({ mentor, pairs }): readonly Trouble[] =>
      pairs.length < mentor.minimumLoad
        ? [{ kind: 'below-minimum', mentor: mentor.id, missing: mentor.minimumLoad - pairs.length }]
        : []
    )
  ]
}

function toLockTrouble(
  { mentee, mentor }: PairIds,
  facts: EditionFacts,
  { ruleOf }: BoardScores
): readonly Trouble[] {
  const rule = ruleOf(mentee, mentor)
  if (rule !== null) return [{ kind: 'lock-forbidden', mentee, mentor, rule }]
  const isSeated = seatsOf(facts, mentee).some((seat) => seat.mentor === mentor)
  return isSeated ? [] : [{ kind: 'lock-apart', mentee, mentor }]
}

/** Pairs of whom one takes part no more; their seats count no more, and wait only for the case that they come back. */
function findLeftOut(facts: EditionFacts): readonly Trouble[] {
  return [...facts.seats].flatMap(([mentee, seats]) =>
    seats.flatMap(({ mentor }): readonly Trouble[] => {
      const [menteeOut, mentorOut] = [whyGone(facts, 'mentee', mentee), whyGone(facts, 'mentor', mentor)]
      if (menteeOut !== null) return [{ kind: 'left-out', role: 'mentee', why: menteeOut, mentee, mentor }]
      return mentorOut === null ? [] : [{ kind: 'left-out', role: 'mentor', why: mentorOut, mentee, mentor }]
    })
  )
}

function whyGone(facts: EditionFacts, role: Role, id: string): WhyOut | 'not-registered' | null {
  return findRead(facts, { role, id }) === null ? 'not-registered' : whyOut(facts, { role, id })
}
