import { columnKey } from '#shared/domain/journal/edition-families'
import type { ColumnChoice } from '#shared/domain/journal/edition-values'
import type { KnownPerson } from '#shared/registrations/difference/known-people'
import { distinctFiles, type FilesOfSides, noFiles } from '#shared/registrations/import/lay-files'
import type { Reader } from '../workers/create-reader'
import type { EditionOnDesk, EditionStore } from './edition-store'
import { createKnownPeople, filesOf } from './import-plan'
import { layPreview, nameIn, type Preview, rolesOf, toRegistrationFile } from './import-preview'
import type { Spreadsheets } from './spreadsheets'

/** Works out what an import would do to the edition as it is now. */
export type ImportPlanner = {
  readonly plan: (preview: Preview) => Promise<Pick<Preview, 'plan' | 'failure'>>
  /** How the sheets of the file are understood, whether anybody can be read from them or not. */
  readonly outline: (preview: Preview) => Promise<Preview['outline']>
  /** The files that the import would join or take the place of. */
  readonly files: () => FilesOfSides
}

type PlannerParts = {
  readonly edition: EditionStore
  readonly spreadsheets: Spreadsheets
  readonly reader: Reader
}

export function createImportPlanner({ edition, spreadsheets, reader }: PlannerParts): ImportPlanner {
  const knownPeople = createKnownPeople()
  const files = () => baseOf(edition.state.getState()).files
  const plan = async (preview: Preview) => {
    const base = baseOf(edition.state.getState())
    const laid = layPreview(base.files, preview)
    await spreadsheets.ensure(distinctFiles(laid).map(({ file }) => file))
    const roles = rolesOf(preview.listing)
    const shown = nameIn(laid, preview)
    const found = await reader.plan({
      files: laid,
      columns: columnsOf(base.columns, preview),
      extents: Object.fromEntries(roles.map((role) => [role, preview.extent])),
      people: base.isOwn ? knownPeople(edition.state.getState().edition) : nobody,
      shown
    })
    if (found.ok) return { plan: found.value, failure: null }
    // A person knows the file by its own name, not by the one that tells it apart.
    const fact = found.error.file === shown ? { ...found.error, file: preview.file.name } : found.error
    return { plan: null, failure: { of: 'registrations', fact } as const }
  }
  const outline = async (preview: Preview) => {
    const file = toRegistrationFile(preview)
    await spreadsheets.ensure([file])
    return reader.outline(file, columnsOf(baseOf(edition.state.getState()).columns, preview))
  }
  return { plan, outline, files }
}

/** The meanings chosen before, and those chosen for the file that is looked at. */
function columnsOf(chosen: readonly ColumnChoice[], { newColumns }: Preview): readonly ColumnChoice[] {
  return [...new Map([...chosen, ...newColumns].map((choice) => [columnKey(choice), choice])).values()]
}

const nobody: readonly KnownPerson[] = []

/** What an import builds on. Onto the sample or an empty desk it begins a new edition. */
function baseOf({ kind, edition }: EditionOnDesk) {
  const isOwn = kind === 'own'
  return {
    isOwn,
    files: isOwn ? filesOf(edition.facts) : noFiles,
    columns: isOwn ? [...edition.facts.column.values()] : []
  }
}
