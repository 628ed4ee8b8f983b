import type { Policy } from '#shared/lib/policy'
import { assertNever } from '#shared/lib/assert-never'
import type { Field } from './field'
import type { Role } from './registration'
import type { SpreadsheetFile } from './sheet'

/** What a person says a column means, instead of what was proposed. `column` is a letter as Excel writes it. */
export type ColumnChoice = {
  readonly file: string
  readonly sheet: string
  readonly column: string
  readonly field: Field
}

/** What lies on the desk: what a person brought and chose. Everything else is derived from it. */
export type Desk = {
  readonly edition: 'none' | 'sample' | 'own'
  readonly files: Readonly<Record<Role, SpreadsheetFile | null>>
  readonly columns: readonly ColumnChoice[]
  readonly policy: Policy
}

export type DeskEvent =
  | { readonly kind: 'file-imported'; readonly role: Role; readonly file: SpreadsheetFile }
  | { readonly kind: 'sample-opened'; readonly mentors: SpreadsheetFile; readonly mentees: SpreadsheetFile }
  | { readonly kind: 'files-swapped' }
  | { readonly kind: 'column-chosen'; readonly choice: ColumnChoice }
  | { readonly kind: 'policy-chosen'; readonly policy: Policy }

export const emptyDesk: Desk = {
  edition: 'none',
  files: { mentor: null, mentee: null },
  columns: [],
  policy: 'most-matched'
}

/**
 * The desk after an event. A file imported again replaces the one of its role and forgets what was chosen for
 * that one's columns; a file of one's own on top of the sample clears the sample away.
 */
export function deskAfter(desk: Desk, event: DeskEvent): Desk {
  switch (event.kind) {
    case 'file-imported':
      return withFile(desk.edition === 'sample' ? { ...emptyDesk, policy: desk.policy } : desk, event)
    case 'sample-opened':
      return {
        edition: 'sample',
        files: { mentor: event.mentors, mentee: event.mentees },
        columns: [],
        policy: desk.policy
      }
    case 'files-swapped':
      return { ...desk, files: { mentor: desk.files.mentee, mentee: desk.files.mentor } }
    case 'column-chosen':
      return {
        ...desk,
        columns: [...desk.columns.filter((other) => !isSameColumn(other, event.choice)), event.choice]
      }
    case 'policy-chosen':
      return { ...desk, policy: event.policy }
    default:
      return assertNever(event)
  }
}

export type ImportedFile = { readonly role: Role; readonly file: SpreadsheetFile }

/** The files on the desk, mentors first. Two files of one name are told apart by their role behind the name. */
export function importedFiles({ mentor, mentee }: Desk['files']): readonly ImportedFile[] {
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

function withFile(desk: Desk, { role, file }: DeskEvent & { readonly kind: 'file-imported' }): Desk {
  const before = importedFiles(desk.files).find((imported) => imported.role === role)?.file.name
  const files = { ...desk.files, [role]: file }
  const kept = desk.columns.filter((choice) => choice.file !== before)
  return { ...desk, edition: 'own', files, columns: kept }
}

function isSameColumn(a: ColumnChoice, b: ColumnChoice): boolean {
  return a.file === b.file && a.sheet === b.sheet && a.column === b.column
}
