import { canonicalJson } from '#shared/domain/journal/canonical-json'
import type { BlockOf } from '#shared/domain/journal/command'
import type { EditionFacts } from '#shared/domain/journal/edition-families'
import type { EditionState } from '#shared/domain/journal/edition-state'
import { toPool } from '#shared/domain/journal/people'
import type { Participant, Pool } from '#shared/domain/participant'
import { defaultSetup, type Setup } from '#shared/domain/setup'
import { compareText } from '#shared/lib/compare'
import { createScoring } from '#shared/scoring/create-scoring'
import type { Memory } from '#shared/scoring/memory'

/** What is made of an edition and costs something: made when it is asked for, and kept while it would be the same. */
export type EditionParts = {
  readonly poolOf: (edition: EditionState) => Pool
  readonly blockOf: (edition: EditionState) => BlockOf
}

export function createEditionParts(memory: Memory): EditionParts {
  let people: { readonly facts: EditionFacts; readonly pool: Pool } | null = null
  let blocks: { readonly pool: Pool; readonly rules: string; readonly blockOf: BlockOf } | null = null
  const poolOf = ({ facts }: EditionState): Pool => {
    if (people === null || !hasSamePeople(people.facts, facts)) people = { facts, pool: byRow(toPool(facts)) }
    return people.pool
  }
  const blockOf = (edition: EditionState): BlockOf => {
    const pool = poolOf(edition)
    const ruleSetup = toRuleSetup(edition.setup)
    const rules = canonicalJson(ruleSetup)
    if (blocks?.pool !== pool || blocks.rules !== rules)
      blocks = { pool, rules, blockOf: createBlockOf(pool, ruleSetup, memory) }
    return blocks.blockOf
  }
  return { poolOf, blockOf }
}

/** In the order of the files, as the command line reads them: the journal's ids have none that means anything. */
function byRow(pool: Pool): Pool {
  return {
    ...pool,
    mentors: pool.mentors.toSorted(comparePlace),
    mentees: pool.mentees.toSorted(comparePlace)
  }
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
  const { rules, limits, meetingDays, conflicts, earlierPairs, exemptions } = setup
  return { ...defaultSetup, rules, limits, meetingDays, conflicts, earlierPairs, exemptions }
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
