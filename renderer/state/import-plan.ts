import type { ImportedSide } from '#shared/domain/journal/edition-entry'
import type { EditionFacts } from '#shared/domain/journal/edition-families'
import { participantKey } from '#shared/domain/journal/edition-families'
import type { EditionState } from '#shared/domain/journal/edition-state'
import type { Role } from '#shared/domain/registration'
import type { NotSaved } from '#shared/domain/store-failure'
import { ok, type Result } from '#shared/lib/result'
import { type KnownPerson, knownPeople } from '#shared/registrations/difference/known-people'
import type { FilesOfSides } from '#shared/registrations/import/lay-files'
import type { ReadyPlan } from '../workers/create-reader'
import type { EditionStore } from './edition-store'
import { isSameSummary, toImportedSide } from './import-command'

/** The files that the people of an edition stand in now. */
export function filesOf({ import: imports }: Pick<EditionFacts, 'import'>): FilesOfSides {
  return { mentor: imports.get('mentor')?.files ?? [], mentee: imports.get('mentee')?.files ?? [] }
}

/** Everybody in an edition; the same list while nobody in it changes. */
export function createKnownPeople(): (edition: EditionState) => readonly KnownPerson[] {
  let last: { readonly facts: EditionFacts; readonly people: readonly KnownPerson[] } | null = null
  return (edition) => {
    const { facts } = edition
    const isSame = last !== null && families.every((family) => last?.facts[family] === facts[family])
    if (last === null || !isSame) last = { facts, people: knownPeople(edition) }
    return last.people
  }
}

const families = ['mentor', 'mentee', 'withdrawal'] as const

/** Which roles a file was brought for, and whom of the absent a person has withdrawn, by `participantKey`. */
type PlanChoice = { readonly brought: readonly Role[]; readonly gone: ReadonlySet<string> }

/** What a plan makes of an edition; a side for which no file was brought only where it would change. */
export async function toSides(
  { state, toPart }: EditionStore,
  { differences, files }: ReadyPlan,
  { brought, gone }: PlanChoice
): Promise<Result<readonly ImportedSide[], NotSaved>> {
  const { facts } = state.getState().edition
  const sides: ImportedSide[] = []
  for (const difference of differences) {
    const { role } = difference
    const absent = difference.absent.map(({ person }) => person.id)
    const choice = {
      difference,
      files: files[role],
      gone: absent.filter((id) => gone.has(participantKey({ role, id })))
    }
    const made = await toImportedSide(choice, toPart)
    if (!made.ok) return made
    const side = made.value
    const held = facts.import.get(role)
    const moves = side.people.length + side.gone.length + side.returned.length
    if (brought.includes(role) || moves > 0 || held === undefined || !isSameSummary(side, held))
      sides.push(side)
  }
  return ok(sides)
}
