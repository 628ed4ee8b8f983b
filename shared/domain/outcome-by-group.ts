import { answerKey, answersOf, type GroupAnswer } from './mentee-group'
import type { Mentee, Pool } from './participant'

/** How a group fared: mentees, how many of them have a mentor, and the scores of their pairs in millionths. */
export type Outcome = {
  readonly mentees: number
  readonly matched: number
  /** Null: they have no pair, or too few to be shown. */
  readonly scores: { readonly mean: number; readonly worst: number } | null
  readonly isHidden: boolean
}

/** Whose outcome it is: an answer, nobody's answer, or several groups that are too small to stand alone. */
export type OutcomeGroup =
  | { readonly kind: 'answer'; readonly answer: string }
  | { readonly kind: 'no-answer' }
  | { readonly kind: 'small-groups'; readonly groups: number }

export type GroupOutcome = Outcome & { readonly group: OutcomeGroup }

export type OutcomeByGroup = { readonly whole: Outcome; readonly groups: readonly GroupOutcome[] }

/** A pair that counts, with its score in millionths. */
type ScoredPair = { readonly mentee: string; readonly millionths: number }

/** Fewer people than this show nothing of their own. */
export const fewestShown = 5

type Group = { readonly group: OutcomeGroup; readonly members: readonly Mentee[] }

/**
 * The outcome of each group, the largest first. Groups of fewer than `fewestShown` are put together, with the next
 * smallest if they are still too few or only one: so none can be worked out as what is missing from the whole. Scores of
 * too few pairs are hidden, and if they are hidden in one group alone, in the one with the next fewest pairs as well.
 */
export function outcomeByGroup(pool: Pool, by: GroupAnswer, pairs: readonly ScoredPair[]): OutcomeByGroup {
  const scores = new Map<string, number[]>()
  for (const { mentee, millionths } of pairs) {
    const known = scores.get(mentee)
    if (known === undefined) scores.set(mentee, [millionths])
    else known.push(millionths)
  }
  const groups = poolSmall(toGroups(pool, by))
  const measured = groups.map(({ group, members }) => ({ group, measured: measure(members, scores) }))
  const hidden = findHidden(measured.map((one) => one.measured.pairs))
  return {
    whole: toOutcome(measure(pool.mentees, scores), { isHidden: pool.mentees.length < fewestShown }),
    groups: measured.map((one, index) => ({
      group: one.group,
      ...toOutcome(one.measured, { isHidden: hidden.has(index) })
    }))
  }
}

function toGroups(pool: Pool, by: GroupAnswer): readonly Group[] {
  const answers = answersOf(pool, by)
  const groups = new Map<string, { readonly group: OutcomeGroup; readonly members: Mentee[] }>()
  for (const mentee of pool.mentees) {
    const given = new Map(answers(mentee).map((answer) => [answerKey(answer), answer]))
    const keys = given.size === 0 ? [['', null] as const] : [...given]
    for (const [key, answer] of keys) {
      const found = groups.get(key)
      const group: OutcomeGroup = answer === null ? { kind: 'no-answer' } : { kind: 'answer', answer }
      if (found === undefined) groups.set(key, { group, members: [mentee] })
      else found.members.push(mentee)
    }
  }
  return [...groups.values()].sort((a, b) => b.members.length - a.members.length)
}

function poolSmall(groups: readonly Group[]): readonly Group[] {
  const shown = [...groups]
  const small: Group[] = []
  const isOpen = () => {
    const next = shown.at(-1)
    if (next === undefined) return false
    if (next.members.length < fewestShown) return true
    return small.length === 1 || (small.length > 0 && peopleIn(small).length < fewestShown)
  }
  while (isOpen()) small.push(...shown.splice(-1))
  if (small.length === 0) return shown
  const members = peopleIn(small)
  const isEnough = small.length > 1 && members.length >= fewestShown && shown.length > 0
  return isEnough ? [...shown, { group: { kind: 'small-groups', groups: small.length }, members }] : shown
}

function peopleIn(groups: readonly Group[]): readonly Mentee[] {
  return [...new Set(groups.flatMap(({ members }) => members))]
}

type Measured = {
  readonly mentees: number
  readonly matched: number
  readonly pairs: number
  readonly total: number
  readonly worst: number
}

function measure(members: readonly Mentee[], scores: ReadonlyMap<string, readonly number[]>): Measured {
  const found = members.flatMap(({ id }) => scores.get(id) ?? [])
  return {
    mentees: members.length,
    matched: members.filter(({ id }) => scores.has(id)).length,
    pairs: found.length,
    total: found.reduce((sum, score) => sum + score, 0),
    worst: found.reduce((least, score) => Math.min(least, score), Infinity)
  }
}

/** By index: too few pairs, and one more where only one would be missing from the whole. */
function findHidden(pairs: readonly number[]): ReadonlySet<number> {
  const byPairs = pairs.map((count, index) => ({ count, index })).filter(({ count }) => count > 0)
  const hidden = byPairs.filter(({ count }) => count < fewestShown).map(({ index }) => index)
  if (hidden.length !== 1) return new Set(hidden)
  const next = byPairs.filter(({ index }) => index !== hidden[0]).sort((a, b) => a.count - b.count)[0]
  return new Set(next === undefined ? hidden : [...hidden, next.index])
}

function toOutcome(
  { mentees, matched, pairs, total, worst }: Measured,
  { isHidden }: Pick<Outcome, 'isHidden'>
): Outcome {
  const isShown = pairs > 0 && !isHidden
  return { mentees, matched, isHidden, scores: isShown ? { mean: Math.round(total / pairs), worst } : null }
}
