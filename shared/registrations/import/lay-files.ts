import type { RegistrationFile } from '#shared/domain/journal/edition-values'
import type { Role } from '#shared/domain/registration'
import type { Extent } from '../difference/find-difference'

/** The files that each role's registrations stand in, the first imported first. */
export type FilesOfSides = {
  readonly mentor: readonly RegistrationFile[]
  readonly mentee: readonly RegistrationFile[]
}

export const noFiles: FilesOfSides = { mentor: [], mentee: [] }

/** A file that is brought in for some roles, be it their whole list or additions. */
export type Brought = {
  readonly file: RegistrationFile
  readonly roles: readonly Role[]
  readonly extent: Extent
}

/** The files of both sides once another is brought in: a whole list takes the place of what a role had. */
export function layFiles(sides: FilesOfSides, { file, roles, extent }: Brought): FilesOfSides {
  const named = { ...file, name: nameApart(file, [...sides.mentor, ...sides.mentee]) }
  const lay = (role: Role): readonly RegistrationFile[] => {
    if (!roles.includes(role)) return sides[role]
    const others = sides[role].filter((other) => !isSameFile(other, file))
    return extent === 'whole' ? [named] : [...others, named]
  }
  return { mentor: lay('mentor'), mentee: lay('mentee') }
}

/** Every file once, with the roles it stands for. */
export function distinctFiles(
  sides: FilesOfSides
): readonly { readonly file: RegistrationFile; readonly roles: readonly Role[]; readonly turn: number }[] {
  const found = new Map<string, { file: RegistrationFile; roles: Role[]; turn: number }>()
  for (const role of ['mentor', 'mentee'] as const) {
    for (const [turn, file] of sides[role].entries()) {
      const known = found.get(file.name)
      if (known === undefined) found.set(file.name, { file, roles: [role], turn })
      else known.roles.push(role)
    }
  }
  return [...found.values()]
}

/** Whether two files have the same bytes and are read the same way. */
export function isSameFile(a: RegistrationFile, b: RegistrationFile): boolean {
  return readingKey(a) === readingKey(b)
}

function readingKey({ sha256, given, encoding, delimiter, headers }: RegistrationFile): string {
  return JSON.stringify([sha256, given, encoding, delimiter, headers.map(({ sheet, row }) => [sheet, row])])
}

/** A name that no other file of the edition has: rows are traced to their file by it. */
function nameApart(file: RegistrationFile, others: readonly RegistrationFile[]): string {
  const same = others.find((other) => isSameFile(other, file))
  if (same !== undefined) return same.name
  const taken = new Set(others.map(({ name }) => name))
  let name = file.name
  for (let count = 2; taken.has(name); count++) name = `${file.name} (${count})`
  return name
}
