import { canonicalJson } from '#shared/domain/journal/canonical-json'
import { repairPerson } from '#shared/domain/journal/curate-person'
import {
  type EditionFacts,
  participantKey,
  type RegisteredPerson
} from '#shared/domain/journal/edition-families'
import type { ParticipantRef } from '#shared/domain/journal/edition-values'
import type { EditionState } from '#shared/domain/journal/edition-state'
import { findEntry } from '#shared/domain/journal/ledger'
import { isWithdrawn } from '#shared/domain/journal/people'
import type { Mentee, Mentor, Pool } from '#shared/domain/participant'
import type { Problem } from '#shared/domain/problem'
import {
  type ConfidentialAnswers,
  isAddedByHand,
  type Role,
  type RowSource
} from '#shared/domain/registration'
import { compareText } from '#shared/lib/compare'
import type { ReadRegistrations } from '../read-registrations'
import { toParticipants } from '../to-pool'
import { answersKey, matchPeople } from './match-people'

/** Somebody who is new, answered differently, or only stands in another row now. */
export type ChangedPerson<P extends Mentor | Mentee> = {
  readonly person: P
  readonly confidential: ConfidentialAnswers | null
  readonly change: 'new' | 'answers' | 'row'
}

/**
 * What an import of one role would change. `gone` are no longer there; `returned` are there again after an earlier import
 * had them gone, not after a person withdrew them. Whoever is in none of the lists stays as they are.
 */
export type ImportDifference = {
  readonly gone: readonly string[]
  readonly returned: readonly string[]
  readonly problems: readonly { readonly about: string | null; readonly problem: Problem }[]
} & (
  | { readonly role: 'mentor'; readonly people: readonly ChangedPerson<Mentor>[] }
  | { readonly role: 'mentee'; readonly people: readonly ChangedPerson<Mentee>[] }
)

/** One role of what was read: `file` is the name under which its file was read, `newId` names who is new. */
type NewRegistrations = {
  readonly role: Role
  readonly read: ReadRegistrations
  readonly file: string
  readonly newId: () => string
}

/** Compares what was read with who is in the edition. Everybody keeps their id; the same import again changes nothing. */
export function findDifference(edition: EditionState, given: NewRegistrations): ImportDifference {
  const pool = toParticipants(given.read)
  if (given.role === 'mentor') {
    const side = compareSide(edition, given, { people: pool.mentors, pool, registered: edition.facts.mentor })
    return { role: 'mentor', ...side }
  }
  const side = compareSide(edition, given, { people: pool.mentees, pool, registered: edition.facts.mentee })
  return { role: 'mentee', ...side }
}

type Side<P extends Mentor | Mentee> = {
  readonly people: readonly P[]
  readonly pool: Pool
  readonly registered: ReadonlyMap<string, RegisteredPerson<P>>
}

function compareSide<P extends Mentor | Mentee>(
  edition: EditionState,
  { role, read, file, newId }: NewRegistrations,
  { people, pool, registered }: Side<P>
) {
  const known = [...registered.values()].flatMap(({ person }) => person.content ?? [])
  known.sort((a, b) => compareText(a.id, b.id))
  const matched = matchCurated(edition.facts, known, people)
  const ids = new Map(people.map((person) => [person, matched.get(person)?.id ?? newId()]))
  const stays = new Set(ids.values())
  const changed = people.flatMap((person): readonly ChangedPerson<P>[] => {
    const before = matched.get(person)
    const confidential = pool.confidential[role].get(person.id) ?? null
    const told = before === undefined ? null : (registered.get(before.id)?.confidential?.content ?? null)
    const change = findChange(before, person, { isToldAlike: isAlike(told, confidential) })
    return change === null ? [] : [{ person: { ...person, id: ids.get(person) ?? '' }, confidential, change }]
  })
  const gone = known.filter(
    ({ id, source }) => !stays.has(id) && !isAddedByHand(source) && !isWithdrawn(edition.facts, { role, id })
  )
  const returned = known.filter(({ id }) => stays.has(id) && isGoneByImport(edition, { role, id }))
  const problems = read.problems.filter(({ source }) => source.file === file)
  const ownerOf = createOwners(ids)
  return {
    people: changed,
    gone: gone.map(({ id }) => id),
    returned: returned.map(({ id }) => id),
    problems: problems.map((problem) => ({ about: ownerOf(problem), problem }))
  }
}

/** Who is whom by what the files say, then by what people made of it: a corrected address may be in the new file. */
function matchCurated<P extends Mentor | Mentee>(
  facts: EditionFacts,
  known: readonly P[],
  incoming: readonly P[]
): ReadonlyMap<P, P> {
  const byFile = matchPeople(known, incoming)
  const found = new Set(byFile.values())
  const left = new Map(
    known
      .filter((person) => !found.has(person))
      .map((person) => [repairPerson(facts, { person, confidential: null }, person).person, person])
  )
  const open = incoming.filter((person) => !byFile.has(person))
  const byHand = matchPeople([...left.keys()], open)
  const both = new Map(byFile)
  for (const [person, curated] of byHand) {
    const before = left.get(curated)
    if (before !== undefined) both.set(person, before)
  }
  return both
}

function findChange<P extends Mentor | Mentee>(
  before: P | undefined,
  now: P,
  { isToldAlike }: { readonly isToldAlike: boolean }
): ChangedPerson<P>['change'] | null {
  if (before === undefined) return 'new'
  if (!isToldAlike) return 'answers'
  if (answersKey(before) === answersKey(now)) return null
  return answersKey({ ...before, source: now.source }) === answersKey(now) ? 'row' : 'answers'
}

function isAlike(a: ConfidentialAnswers | null, b: ConfidentialAnswers | null): boolean {
  return canonicalJson(a) === canonicalJson(b)
}

/** Whether somebody is out because an import no longer had them. */
function isGoneByImport({ ledger }: EditionState, person: ParticipantRef): boolean {
  const register = ledger.registers.get('withdrawal')?.get(participantKey(person))
  if (register?.shown?.value == null || register.setBy === null) return false
  return findEntry(ledger.entries, register.setBy)?.body.kind === 'registrations-imported'
}

/** Whose row a problem stands in; an older registration of a person belongs to them too. */
function createOwners(ids: ReadonlyMap<Mentor | Mentee, string>): (problem: Problem) => string | null {
  const owners = new Map([...ids].map(([{ source }, id]) => [rowKey(source), id]))
  return ({ source, fact }) => {
    const row =
      fact.kind === 'registered-twice'
        ? { file: fact.keptFile, sheet: fact.keptSheet, row: fact.keptRow }
        : source
    return owners.get(rowKey(row)) ?? null
  }
}

function rowKey({ file, sheet, row }: Problem['source'] | RowSource): string {
  return JSON.stringify([file, sheet, row])
}
