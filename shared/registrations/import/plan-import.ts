import type { ColumnChoice, RegistrationFile } from '#shared/domain/journal/edition-values'
import type { Role } from '#shared/domain/registration'
import type { RegistrationsFailure } from '#shared/domain/registrations-failure'
import type { SpreadsheetFile } from '#shared/domain/sheet'
import type { Result } from '#shared/lib/result'
import { type Extent, findDifference, type ImportDifference } from '../difference/find-difference'
import type { KnownPerson } from '../difference/known-people'
import type { GivenFile, ReadRegistrations } from '../read-registrations'
import { readRemembering } from '../read-remembering'
import { distinctFiles, type FilesOfSides } from './lay-files'

/** The files of both sides with the meanings that were chosen for their columns. */
export type FilesToRead = {
  readonly files: FilesOfSides
  readonly columns: readonly ColumnChoice[]
}

/** Hands out a file's rows; null when they are not at hand. */
export type ContentOf = (file: RegistrationFile) => SpreadsheetFile | null

/**
 * Files that were read, and how to compare them with who is in the edition. `extents`: the roles whose files were
 * brought anew, as their whole list or as additions; of another role only the answers may read differently beside a new
 * file.
 */
type ReadFiles = {
  readonly read: ReadRegistrations
  readonly files: FilesOfSides
  readonly extents: Readonly<Partial<Record<Role, Extent>>>
  readonly people: readonly KnownPerson[]
  readonly newId: () => string
}

/** Reads the files of both sides together, as far as they are at hand: what one side offers helps to read the other. */
export function readSides(
  { files, columns }: FilesToRead,
  contentOf: ContentOf
): Result<ReadRegistrations, RegistrationsFailure> {
  const given = distinctFiles(files).flatMap(({ file, roles, turn }): readonly GivenFile[] => {
    const given = giveFile(file, contentOf)
    return given === null ? [] : [{ ...given, yields: roles, turn }]
  })
  return readRemembering(given, columns)
}

/** A file of an edition with its rows, read as it was said to be; null when they are not at hand. */
export function giveFile(file: RegistrationFile, contentOf: ContentOf): GivenFile | null {
  const content = contentOf(file)
  const { name, given: role, headers } = file
  return content === null ? null : { file: { ...content, name }, role, headers }
}

/** What an import would do to each side whose files were read: previews show it, and the journal gets the very same. */
export function compareSides({
  read,
  files,
  extents,
  people,
  newId
}: ReadFiles): readonly ImportDifference[] {
  const atHand = new Set(read.sheets.map(({ file }) => file))
  const differences = (['mentor', 'mentee'] as const).flatMap((role): readonly ImportDifference[] => {
    const names = files[role].map(({ name }) => name)
    if (names.length === 0 || !names.every((name) => atHand.has(name))) return []
    const extent = extents[role] ?? 'additions'
    return [findDifference(people, { role, read, files: names, extent, newId })]
  })
  return listOnce(differences)
}

/** What is wrong with a file that lists both roles stands on one side only: on the mentees' where it is a mentee's row. */
function listOnce(differences: readonly ImportDifference[]): readonly ImportDifference[] {
  const [mentors, mentees] = differences
  if (mentors === undefined || mentees === undefined) return differences
  const ofMentees = new Set(
    mentees.problems.flatMap(({ about, problem }) => (about === null ? [] : [problem]))
  )
  const kept = mentors.problems.filter(({ about, problem }) => about !== null || !ofMentees.has(problem))
  const listed = new Set(kept.map(({ problem }) => problem))
  return [
    { ...mentors, problems: kept },
    { ...mentees, problems: mentees.problems.filter(({ problem }) => !listed.has(problem)) }
  ]
}
