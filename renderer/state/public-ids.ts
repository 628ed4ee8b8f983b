import type { Assignment } from '#shared/domain/assignment'
import type { GroupForbid, SideGroup } from '#shared/domain/group-forbid'
import type { Pool } from '#shared/domain/participant'
import type { Priority } from '#shared/domain/priority'
import type { ConfidentialAnswers, Role } from '#shared/domain/registration'
import type { AffinityTable, PairIds, Setup } from '#shared/domain/setup'
import { rememberBy } from '#shared/lib/remember-by'
import { finish, mapInSteps, rememberSteps, type Steps } from '#shared/lib/steps'
import { identify } from '#shared/registrations/to-pool'

/**
 * The ids of the journal, which say nothing, and those that reports, files and ties go by: the e-mail where it is
 * unique, else `sheet!row`. So the same people get the same pairs in every window and on the command line.
 */
export type PublicIds = {
  /** The pool under public ids. */
  readonly pool: Pool
  readonly toPublicSetup: (setup: Setup) => Setup
  readonly toPublicAssignment: <Reason>(assignment: Assignment<Reason>) => Assignment<Reason>
  readonly toOwnAssignment: <Reason>(assignment: Assignment<Reason>) => Assignment<Reason>
  /** Back to the journal's id; an id that is nobody's stays as it is. */
  readonly toOwn: (role: Role, id: string) => string
  readonly toPublic: (role: Role, id: string) => string
  readonly toPublicPair: (pair: PairIds) => PairIds
  readonly toOwnPair: (pair: PairIds) => PairIds
}

/** Names everybody in a pool as reports do; once for each pool. */
export function publicIdsOf(pool: Pool): PublicIds {
  return finish(publicIdsInSteps(pool))
}

/** As `publicIdsOf`. */
export const publicIdsInSteps = rememberSteps(function* (pool: Pool): Steps<PublicIds> {
  const sides = { mentor: yield* createTable(pool.mentors), mentee: yield* createTable(pool.mentees) }
  const toPublic = (role: Role, id: string) => sides[role].publicOf.get(id) ?? id
  const toOwn = (role: Role, id: string) => sides[role].ownOf.get(id) ?? id
  const toPublicTable = rememberBy((table: AffinityTable) => renameTable(table, toPublic))
  return {
    pool: {
      mentors: yield* mapInSteps(pool.mentors, (one) => ({ ...one, id: toPublic('mentor', one.id) })),
      mentees: yield* mapInSteps(pool.mentees, (one) => ({ ...one, id: toPublic('mentee', one.id) })),
      confidential: {
        mentor: withKeys(pool.confidential.mentor, (id) => toPublic('mentor', id)),
        mentee: withKeys(pool.confidential.mentee, (id) => toPublic('mentee', id))
      }
    },
    toPublicSetup: (setup) => ({
      ...setup,
      locks: setup.locks.map((pair) => renamePair(pair, toPublic)),
      forbids: setup.forbids.map((pair) => renamePair(pair, toPublic)),
      groupForbids: setup.groupForbids.map((forbid) => renameForbid(forbid, toPublic)),
      exemptions: setup.exemptions.map((pair) => renamePair(pair, toPublic)),
      ratings: setup.ratings.map((pair) => renamePair(pair, toPublic)),
      conflicts: setup.conflicts.map((pair) => renamePair(pair, toPublic)),
      earlierPairs: setup.earlierPairs.map((pair) => renamePair(pair, toPublic)),
      affinities: setup.affinities && toPublicTable(setup.affinities),
      groupLimits: setup.groupLimits.map((limit) => ({
        ...limit,
        mentees: limit.mentees.map((id) => toPublic('mentee', id))
      })),
      priorities: setup.priorities.map((priority) => renameNamed(priority, toPublic))
    }),
    toPublicAssignment: (assignment) => rename(assignment, toPublic),
    toOwnAssignment: (assignment) => rename(assignment, toOwn),
    toOwn,
    toPublic,
    toPublicPair: ({ mentee, mentor }) => renamePair({ mentee, mentor }, toPublic),
    toOwnPair: ({ mentee, mentor }) => renamePair({ mentee, mentor }, toOwn)
  }
})

type Rename = (role: Role, id: string) => string

function* createTable(people: Pool['mentors'] | Pool['mentees']) {
  yield
  const identified = identify([...people])
  yield
  const publicOf = new Map(identified.map(({ id, registration }) => [registration.id, id]))
  yield
  return { publicOf, ownOf: new Map(identified.map(({ id, registration }) => [id, registration.id])) }
}

function rename<Reason>(assignment: Assignment<Reason>, to: Rename): Assignment<Reason> {
  return {
    ...assignment,
    pairs: assignment.pairs.map((pair) => renamePair(pair, to)),
    unmatched: assignment.unmatched.map((one) => ({ ...one, mentee: to('mentee', one.mentee) }))
  }
}

function renamePair<P extends PairIds>(pair: P, to: Rename): P {
  return { ...pair, mentee: to('mentee', pair.mentee), mentor: to('mentor', pair.mentor) }
}

function renameForbid(forbid: GroupForbid, to: Rename): GroupForbid {
  const named = (role: Role, { by, answers }: SideGroup): SideGroup => ({
    by,
    answers: by.kind === 'person' ? answers.map((id) => to(role, id)) : answers
  })
  return { ...forbid, mentees: named('mentee', forbid.mentees), mentors: named('mentor', forbid.mentors) }
}

function renameNamed({ tier, group }: Priority, to: Rename): Priority {
  if (group.kind === 'answered') return { tier, group }
  return { tier, group: { ...group, mentees: group.mentees.map((id) => to('mentee', id)) } }
}

function renameTable(table: AffinityTable, to: Rename): AffinityTable {
  return {
    ...table,
    mentees: table.mentees.map((id) => to('mentee', id)),
    mentors: table.mentors.map((id) => to('mentor', id))
  }
}

function withKeys(
  answers: ReadonlyMap<string, ConfidentialAnswers>,
  toKey: (id: string) => string
): ReadonlyMap<string, ConfidentialAnswers> {
  return new Map([...answers].map(([id, told]) => [toKey(id), told]))
}
