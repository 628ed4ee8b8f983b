import type { Field } from '#shared/domain/field'
import type { HeaderChoice } from '#shared/domain/header-choice'
import type { ColumnChoice, RegistrationFile } from '#shared/domain/journal/edition-values'
import type { Role } from '#shared/domain/registration'
import type { RegistrationsFailure } from '#shared/domain/registrations-failure'
import { dialectToFind, type TextDialect } from '#shared/domain/sheet'
import type { ReadingStep } from '#shared/domain/sheets-messages'
import type { SpreadsheetFailure } from '#shared/domain/spreadsheet-failure'
import type { GivenFile } from '#shared/ipc/contract'
import type { Extent } from '#shared/registrations/difference/find-difference'
import type { SheetOutline } from '#shared/registrations/outline-sheets'
import { type FilesOfSides, isSameFile, layFiles } from '#shared/registrations/import/lay-files'
import { notAsked } from '#shared/registrations/not-asked'
import type { ReadyPlan } from '../workers/create-reader'
import type { OpenedFile } from '../workers/reading-desk'
import { recallHeaders } from './recall-headers'

/** How the one import under way stands. `side` is where it was begun. */
export type ImportState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'reading'
      readonly side: Role | null
      readonly file: string | null
      readonly step: ReadingStep | { readonly stage: 'choosing'; readonly rows: null }
    }
  | { readonly kind: 'failed'; readonly side: Role | null; readonly failure: SpreadsheetFailure }
  | { readonly kind: 'preview'; readonly preview: Preview }

/** Whom a file lists: one role only, or both as its own content says. */
export type Listing = Role | 'both'

/**
 * A file that is looked at before anything changes. `side`: the role whose place it was dropped on, null if none;
 * `listing`: null while a person has to say it; `dialect`: what a person has said of how a text is written; `headers`: of
 * where headings stand. `outline`: how its sheets read so far. `work` says what is under way; the plan shown is then the
 * one before. `gone`: those of the absent whom the person has withdrawn, by `participantKey`.
 */
export type Preview = {
  readonly given: GivenFile
  readonly file: OpenedFile
  readonly side: Role | null
  readonly listing: Listing | null
  readonly extent: Extent
  readonly dialect: TextDialect
  readonly headers: readonly HeaderChoice[]
  readonly outline: readonly SheetOutline[]
  readonly newColumns: readonly ColumnChoice[]
  readonly gone: ReadonlySet<string>
  readonly plan: ReadyPlan | null
  readonly failure: PreviewFailure | null
  readonly work: 'reading' | 'comparing' | 'importing' | null
}

/** Why a file cannot be read as a person wants it. */
type PreviewFailure =
  | { readonly of: 'registrations'; readonly fact: RegistrationsFailure }
  | { readonly of: 'spreadsheet'; readonly fact: SpreadsheetFailure }

/** For the place that a file was dropped on, as far as it does not say something else itself, beside these files. */
type Place = { readonly side: Role | null; readonly sides: FilesOfSides }

/** A file just opened. */
export function toPreview(given: GivenFile, file: OpenedFile, { side, sides }: Place): Preview {
  const listing = listingOf(file, side)
  return {
    given,
    file,
    side,
    listing,
    extent: 'whole',
    dialect: dialectToFind,
    headers: recallHeaders(file, sides, listing === null ? ['mentor', 'mentee'] : rolesOf(listing)),
    outline: [],
    newColumns: [],
    gone: new Set(),
    plan: null,
    failure: null,
    work: 'comparing'
  }
}

/** A file that lists both fills both sides, wherever it was dropped; who drops it on a side has said the rest. */
function listingOf({ roles: { told } }: OpenedFile, side: Role | null): Listing | null {
  if (told.length > 1) return 'both'
  return side ?? told[0] ?? null
}

export function rolesOf(listing: Listing | null): readonly Role[] {
  if (listing === null) return []
  return listing === 'both' ? ['mentor', 'mentee'] : [listing]
}

/** The role that a file looks like though it is to be read as the other one; null when it does not. */
export function otherRoleOf({ file, listing, failure }: Preview): Role | null {
  if (listing === null || listing === 'both') return null
  const other = listing === 'mentor' ? 'mentee' : 'mentor'
  const isSwapped = failure?.of === 'registrations' && failure.fact.kind === 'swapped'
  const { told } = file.roles
  return isSwapped || (told.length === 1 && told[0] === other) ? other : null
}

/** The file as the journal names it. */
export function toRegistrationFile({ file, listing, headers }: Preview): RegistrationFile {
  const { name, sha256, encoding, delimiter } = file
  return { name, sha256, given: listing === 'both' ? null : listing, encoding, delimiter, headers }
}

/** The files of both sides once the one that is looked at is in. */
export function layPreview(sides: FilesOfSides, preview: Preview): FilesOfSides {
  return layFiles(sides, {
    file: toRegistrationFile(preview),
    roles: rolesOf(preview.listing),
    extent: preview.extent
  })
}

/** The name under which the file that is looked at is read among the others. */
export function nameIn(files: FilesOfSides, preview: Preview): string {
  const file = toRegistrationFile(preview)
  return [...files.mentor, ...files.mentee].find((one) => isSameFile(one, file))?.name ?? file.name
}

/** Whether the very file is in the edition already, read the same way and with nothing chosen anew. */
export function isInEdition(sides: FilesOfSides, preview: Preview): boolean {
  const file = toRegistrationFile(preview)
  const roles = rolesOf(preview.listing)
  const isThere = roles.every((role) => sides[role].some((one) => isSameFile(one, file)))
  return isThere && roles.length > 0 && preview.newColumns.length === 0
}

/** What a sheet of the file asks nobody, though people are compared by it. */
export function notAskedIn({ listing, plan }: Preview, { sheet, columns }: SheetOutline): readonly Field[] {
  const people = plan?.firstRows.filter(({ source }) => source.sheet === sheet) ?? []
  return notAsked(columns, new Set(people.length === 0 ? rolesOf(listing) : people.map(({ role }) => role)))
}

/** Whether an import would do nothing at all: the very file is there, and nobody is withdrawn by it. */
export function changesNothing(sides: FilesOfSides, preview: Preview): boolean {
  return isInEdition(sides, preview) && preview.gone.size === 0
}
