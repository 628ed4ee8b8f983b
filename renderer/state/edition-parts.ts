import { canonicalJson } from '#shared/domain/journal/canonical-json'
import { createBoardLimits } from '#shared/domain/board/board-limits'
import type { BlockOf, LimitOf, Verdicts } from '#shared/domain/journal/command'
import type { EditionFacts } from '#shared/domain/journal/edition-families'
import type { EditionState } from '#shared/domain/journal/edition-state'
import { seatsOf, toPoolInSteps } from '#shared/domain/journal/people'
import type { Participant, Pool } from '#shared/domain/participant'
import { defaultSetup, type Setup } from '#shared/domain/setup'
import { compareText } from '#shared/lib/compare'
import { once } from '#shared/lib/once'
import { finish, type Steps } from '#shared/lib/steps'
import { createScoring } from '#shared/scoring/create-scoring'
import { limitGroupOf } from '#shared/scoring/limit-group'
import type { Memory } from '#shared/scoring/memory'

/** What is made of an edition and costs something: made when it is asked for, and kept while it would be the same. */
export type EditionParts = {
  readonly poolOf: (edition: EditionState) => Pool
  /** As `poolOf`. */
  readonly poolInSteps: (edition: EditionState) => Steps<Pool>
  readonly verdictsOf: (edition: EditionState) => Verdicts
}

export function createEditionParts(memory: Memory): EditionParts {
  let people: { readonly facts: EditionFacts; readonly pool: Pool } | null = null
  let blocks: { readonly pool: Pool; readonly rules: string; readonly blockOf: BlockOf } | null = null
  const poolInSteps = function* ({ facts }: EditionState): Steps<Pool> {
    if (people !== null && hasSamePeople(people.facts, facts)) return people.pool
    const pool = yield* byRow(yield* toPoolInSteps(facts))
    people = { facts, pool }
    return pool
  }
  const poolOf = (edition: EditionState) => finish(poolInSteps(edition))
  const blockOf = (edition: EditionState): BlockOf => {
    const pool = poolOf(edition)
    const ruleSetup = toRuleSetup(edition.setup)
    const rules = canonicalJson(ruleSetup)
    if (blocks?.pool !== pool || blocks.rules !== rules)
      blocks = { pool, rules, blockOf: createBlockOf(pool, ruleSetup, memory) }
    return blocks.blockOf
  }
  const verdictsOf = (edition: EditionState): Verdicts => ({
    blockOf: blockOf(edition),
    limitOf: createLimitOf(edition, poolOf(edition))
  })
  return { poolOf, poolInSteps, verdictsOf }
}

/** In the order of the files, as the command line reads them: the journal's ids have none that means anything. */
function* byRow(pool: Pool): Steps<Pool> {
  yield
  const mentors = pool.mentors.toSorted(comparePlace)
  yield
  return { ...pool, mentors, mentees: pool.mentees.toSorted(comparePlace) }
}

function comparePlace({ source: a, id }: Participant, { source: b, id: other }: Participant): number {
  return compareText(a.sheet, b.sheet) || a.row - b.row || compareText(id, other)
}

const peopleFamilies = ['mentor', 'mentee', 'withdrawal', 'places', 'repair', 'identity', 'alias'] as const

function hasSamePeople(a: EditionFacts, b: EditionFacts): boolean {
  return peopleFamilies.every((family) => a[family] === b[family])
}

/** What of a setup rules depend on, without a person's own forbids. */
function toRuleSetup(setup: Setup): Setup {
  const { rules, limits, questionRules, meetingDays, conflicts, earlierPairs } = setup
  const { groupForbids, exemptions } = setup
  return {
    ...{ ...defaultSetup, rules, limits, questionRules, meetingDays, conflicts, earlierPairs },
    ...{ groupForbids, exemptions }
  }
}

/** Counts who sits with whom at the first question. */
function createLimitOf({ facts, setup: { groupLimits } }: EditionState, { mentees, mentors }: Pool): LimitOf {
  if (groupLimits.length === 0) return () => null
  const limits = once(() => {
    const byId = new Map(mentees.map((mentee) => [mentee.id, mentee]))
    const known = new Set(mentors.map(({ id }) => id))
    const pairs = mentees.flatMap(({ id }) =>
      seatsOf(facts, id).flatMap(({ mentor }) => (known.has(mentor) ? [{ mentee: id, mentor }] : []))
    )
    return createBoardLimits([{ pairs }], groupLimits, (id, limit) => {
      const mentee = byId.get(id)
      return mentee === undefined ? null : limitGroupOf(mentee, limit)
    })
  })
  return (moves) => limits().brokenBy(moves)
}

/** Prepared at the first question. Forbids are left to the journal, which knows them. */
function createBlockOf(pool: Pool, setup: Setup, memory: Memory): BlockOf {
  const scoring = createScoring(pool, setup, memory)
  const mentees = new Map(pool.mentees.map(({ id }, index) => [id, index]))
  const mentors = new Map(pool.mentors.map(({ id }, index) => [id, index]))
  return (pair) => {
    const [mentee, mentor] = [mentees.get(pair.mentee), mentors.get(pair.mentor)]
    return mentee === undefined || mentor === undefined ? null : scoring.blockOf(mentee, mentor)
  }
}
