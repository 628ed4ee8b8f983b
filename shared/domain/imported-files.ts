import type { Role } from './registration'
import type { SpreadsheetFile } from './sheet'

/** The registrations of each role as a file; null where there is none at hand. */
export type FilesByRole = Readonly<Record<Role, SpreadsheetFile | null>>

export type ImportedFile = { readonly role: Role; readonly file: SpreadsheetFile }

export const noFiles: FilesByRole = { mentor: null, mentee: null }

/** The files that are there, mentors first. Two files of one name are told apart by their role behind the name. */
export function importedFiles({ mentor, mentee }: FilesByRole): readonly ImportedFile[] {
  const files = [
    { role: 'mentor', file: mentor },
    { role: 'mentee', file: mentee }
  ] as const
  const isAmbiguous = mentor?.name === mentee?.name
  return files.flatMap(({ role, file }) => {
    if (file === null) return []
    return [{ role, file: isAmbiguous ? { ...file, name: `${file.name} (${role}s)` } : file }]
  })
}
