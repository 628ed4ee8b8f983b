import { canonicalJson } from '#shared/domain/journal/canonical-json'
import type { Participant } from '#shared/domain/participant'
import type { Problem } from '#shared/domain/problem'
import {
  type ConfidentialAnswers,
  isAddedByHand,
  type Registration,
  type Role
} from '#shared/domain/registration'
import type { ReadRegistrations } from '../read-registrations'
import { momentOf } from '../readers/read-timestamp'
import { rowKey } from '../row-key'
import { toParticipants } from '../to-pool'
import type { KnownPerson } from './known-people'
import { answersKey, matchPeople } from './match-people'

/** Somebody who is new, answered differently, or only stands in another row now; `before` null when they are new. */
export type ChangedPerson = {
  readonly person: Participant
  readonly before: Participant | null
  readonly confidential: ConfidentialAnswers | null
  readonly change: 'new' | 'answers' | 'confidence' | 'row'
}

/**
 * What an import of one role would change. `absent` are no longer in the files, which a person decides on; `returned`
 * are there again after an earlier import had them gone, not after a person withdrew them. Whoever is in none of the
 * lists stays as they are. `isOlder`: the latest registration of the files is earlier than the latest one in the
 * edition.
 */
export type ImportDifference = {
  readonly role: Role
  readonly people: readonly ChangedPerson[]
  readonly absent: readonly { readonly person: Participant }[]
  readonly returned: readonly Participant[]
  readonly unchanged: number
  readonly isOlder: boolean
  readonly problems: readonly OwnedProblem[]
}

/** A problem and the id of the person whose row it stands in, null when it is nobody's. */
type OwnedProblem = { readonly about: string | null; readonly problem: Problem }

/** Files are the whole list of their role, or only add to and correct who is there. */
export type Extent = 'whole' | 'additions'

/** One role of what was read: `files` are the names its files were read under, `newId` names who is new. */
type NewRegistrations = {
  readonly role: Role
  readonly read: ReadRegistrations
  readonly files: readonly string[]
  readonly extent: Extent
  readonly newId: () => string
}

/** Compares what was read with who is in the edition. Everybody keeps their id; the same import again changes nothing. */
export function findDifference(
  edition: readonly KnownPerson[],
  { role, read, files, extent, newId }: NewRegistrations
): ImportDifference {
  const pool = toParticipants(read)
  const people: readonly Participant[] = pool[`${role}s`]
  const known = edition.filter(({ person }) => person.role === role)
  const byPerson = new Map(known.map((one) => [one.person, one]))
  const matched = matchCorrected(known, people)
  const ids = new Map(people.map((person) => [person, matched.get(person)?.id ?? newId()]))
  const stays = new Set([...matched.values()])
  const changed = people.flatMap((person): readonly ChangedPerson[] => {
    const before = matched.get(person) ?? null
    const confidential = pool.confidential[role].get(person.id) ?? null
    const wasTold = before === null ? null : (byPerson.get(before)?.confidential ?? null)
    const change = findChange(before, person, { isToldAlike: isAlike(wasTold, confidential) })
    return change === null
      ? []
      : [{ person: { ...person, id: ids.get(person) ?? '' }, before, confidential, change }]
  })
  const missing = known.filter(
    ({ person, standing }) => standing === 'in' && !stays.has(person) && !isAddedByHand(person.source)
  )
  const fileNames = new Set(files)
  const ownerOf = createOwners(ids)
  return {
    role,
    people: changed,
    // A file that only adds says nothing of who is not in it.
    absent: extent === 'whole' ? missing : [],
    returned: known.flatMap(({ person, standing }) =>
      standing === 'gone' && stays.has(person) ? [person] : []
    ),
    unchanged: people.length - changed.length,
    isOlder: isOlder(people, known),
    problems: read.problems
      .filter(({ source }) => fileNames.has(source.file))
      .map((problem) => ({ about: ownerOf(problem), problem }))
  }
}

/** Who is whom by what the files say, then by what people made of it: a corrected address may be in the new file. */
function matchCorrected(
  known: readonly KnownPerson[],
  incoming: readonly Participant[]
): ReadonlyMap<Participant, Participant> {
  const byFile = matchPeople(
    known.map(({ person }) => person),
    incoming
  )
  const found = new Set(byFile.values())
  const left = new Map(
    known.flatMap(({ person, corrected }) => (found.has(person) ? [] : [[corrected, person] as const]))
  )
  const byHand = matchPeople(
    [...left.keys()],
    incoming.filter((person) => !byFile.has(person))
  )
  const both = new Map(byFile)
  for (const [person, corrected] of byHand) both.set(person, left.get(corrected) ?? corrected)
  return both
}

function latestOf(people: readonly Registration[]): number {
  return people.reduce(
    (latest, { registeredAt }) => Math.max(latest, momentOf(registeredAt)),
    Number.NEGATIVE_INFINITY
  )
}

/** Files that tell no time are neither. */
function isOlder(
  people: readonly Registration[],
  known: readonly { readonly person: Registration }[]
): boolean {
  const latest = latestOf(people)
  return Number.isFinite(latest) && latest < latestOf(known.map(({ person }) => person))
}

function findChange(
  before: Participant | null,
  now: Participant,
  { isToldAlike }: { readonly isToldAlike: boolean }
): ChangedPerson['change'] | null {
  if (before === null) return 'new'
  if (answersKey(before) === answersKey(now)) return isToldAlike ? null : 'confidence'
  if (answersKey({ ...before, source: now.source }) !== answersKey(now)) return 'answers'
  return isToldAlike ? 'row' : 'confidence'
}

function isAlike(a: ConfidentialAnswers | null, b: ConfidentialAnswers | null): boolean {
  return canonicalJson(a) === canonicalJson(b)
}

/** Whose row a problem stands in; an older registration of a person belongs to them too. */
function createOwners(ids: ReadonlyMap<Participant, string>): (problem: Problem) => string | null {
  const owners = new Map([...ids].map(([{ source }, id]) => [rowKey(source), id]))
  return ({ source, fact }) => {
    const row =
      fact.kind === 'registered-twice'
        ? { file: fact.keptFile, sheet: fact.keptSheet, row: fact.keptRow }
        : source
    return owners.get(rowKey(row)) ?? null
  }
}
