import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ColumnProposal } from '#shared/domain/column'
import type { Field } from '#shared/domain/field'
import type { Refusal } from '#shared/domain/journal/command'
import { columnKey } from '#shared/domain/journal/edition-families'
import type { RegistrationFile } from '#shared/domain/journal/edition-values'
import type { RegistrationsFailure } from '#shared/domain/registrations-failure'
import type { NotSaved } from '#shared/domain/store-failure'
import { distinctFiles } from '#shared/registrations/import/lay-files'
import type { Reader } from '../workers/create-reader'
import type { ReadColumns } from '../workers/reading-desk'
import { createTurns } from './create-turns'
import type { EditionStore } from './edition-store'
import { createKnownPeople, filesOf, toSides } from './import-plan'
import type { Spreadsheets } from './spreadsheets'

/**
 * What stands around the people of the edition. `opened`: how the edition's own files are understood, as far as they are
 * at hand. `failure`: why they cannot be read with a column's other meaning; the edition stays as it was.
 */
type Registered = {
  readonly opened: (ReadColumns & { readonly files: readonly RegistrationFile[] }) | null
  readonly failure: RegistrationsFailure | null
}

export type RegistrationsStore = {
  readonly state: StoreApi<Registered>
  /** Reads the edition's files again with another meaning of a column. */
  readonly chooseColumn: (proposal: ColumnProposal, field: Field) => Promise<void>
  readonly dismiss: () => void
}

type RegistrationsParts = {
  readonly edition: EditionStore
  readonly spreadsheets: Spreadsheets
  readonly reader: Reader
  readonly onRefusal: (refusal: Refusal | NotSaved) => void
}

/** Follows the edition's files as the journal says which they are. */
export function createRegistrationsStore(parts: RegistrationsParts): RegistrationsStore {
  const { edition, spreadsheets, reader, onRefusal } = parts
  const state = createStore<Registered>(() => ({ opened: null, failure: null }))
  const inTurn = createTurns()
  const knownPeople = createKnownPeople()
  let turn = 0

  const look = async () => {
    const own = ++turn
    const { facts } = edition.state.getState().edition
    const files = distinctFiles(filesOf(facts)).map(({ file }) => file)
    await spreadsheets.ensure(files)
    const found = await reader.columns({ files: filesOf(facts), columns: [...facts.column.values()] })
    if (own === turn) state.setState({ opened: found.ok ? { ...found.value, files } : null })
  }
  edition.state.subscribe((now, before) => {
    const [after, earlier] = [now.edition.facts, before.edition.facts]
    if (after.import === earlier.import && after.column === earlier.column) return
    if (after.import.size > 0) void look()
    else state.setState({ opened: null })
  })

  const chooseColumn = async ({ file, sheet, column, heading }: ColumnProposal, field: Field) => {
    const { edition: now } = edition.state.getState()
    const files = filesOf(now.facts)
    const given = distinctFiles(files).find((one) => one.file.name === file)?.file.given
    if (given === undefined) return
    const choice = { role: given, sheet, column, heading, field }
    const columns = [...new Map(now.facts.column).set(columnKey(choice), choice).values()]
    const found = await reader.plan({ files, columns, extents: {}, people: knownPeople(now), shown: file })
    if (!found.ok) {
      state.setState({ failure: found.error })
      return
    }
    const sides = await toSides(edition, found.value, { brought: [], gone: new Set() })
    const done = sides.ok
      ? await edition.perform({ kind: 'column-meaning-chosen', column: choice, sides: sides.value })
      : sides
    if (!done.ok) onRefusal(done.error)
    state.setState({ failure: null })
  }

  return {
    state,
    chooseColumn: (proposal, field) => inTurn(() => chooseColumn(proposal, field)),
    dismiss: () => state.setState({ failure: null })
  }
}
