import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ColumnProposal } from '#shared/domain/column'
import type { Field } from '#shared/domain/field'
import { type FilesByRole, type ImportedFile, importedFiles, noFiles } from '#shared/domain/imported-files'
import type { Refusal } from '#shared/domain/journal/command'
import { columnKey, type EditionFacts } from '#shared/domain/journal/edition-families'
import type { Role } from '#shared/domain/registration'
import type { RegistrationsFailure } from '#shared/domain/registrations-failure'
import type { SpreadsheetFile } from '#shared/domain/sheet'
import type { NotSaved } from '#shared/domain/store-failure'
import type { SampleFiles } from '#shared/ipc/contract'
import { invariant } from '#shared/lib/invariant'
import type { ReadRegistrations } from '#shared/registrations/read-registrations'
import { readRemembering } from '#shared/registrations/read-remembering'
import { createTurns } from './create-turns'
import { importRead, openSampleEdition, type ReadImport } from './edition-imports'
import type { EditionStore } from './edition-store'
import { createFileShelf } from './file-shelf'

/** Files as they lie on the desk together, also those that were imported before. */
export type Waiting = { readonly files: FilesByRole; readonly failure: RegistrationsFailure }

/**
 * What stands around the people of the edition. `waiting`: files that cannot be used together and why; the edition
 * stays as it was. `opened`: what the edition's own files say, as far as this window has opened them.
 */
type Registered = {
  readonly waiting: Waiting | null
  readonly opened: { readonly files: readonly ImportedFile[]; readonly read: ReadRegistrations } | null
}

export type RegistrationsStore = {
  readonly state: StoreApi<Registered>
  /** Imports a file; onto the sample or an empty desk it asks for a new edition first. */
  readonly bring: (role: Role, file: SpreadsheetFile) => Promise<void>
  readonly openSample: (files: SampleFiles) => Promise<void>
  /** Takes the waiting files each for the other role. */
  readonly swap: () => Promise<void>
  /** Reads the edition's files again with another meaning of a column. */
  readonly chooseColumn: (proposal: ColumnProposal, field: Field) => Promise<void>
  /** Lays the waiting files aside. */
  readonly dismiss: () => void
}

/** `ensureOwn` makes sure that people of one's own have an edition to come into, and answers whether they have. */
type RegistrationsEdge = {
  readonly ensureOwn: () => Promise<boolean>
  readonly onRefusal: (refusal: Refusal | NotSaved) => void
}

/** Brings files into the edition: one import at a time, each as the difference that it makes. */
export function createRegistrationsStore(
  edition: EditionStore,
  { ensureOwn, onRefusal }: RegistrationsEdge
): RegistrationsStore {
  const state = createStore<Registered>(() => ({ waiting: null, opened: null }))
  const shelf = createFileShelf()
  const inTurn = createTurns()
  const read = rememberLast(readRemembering)
  const facts = () => edition.state.getState().edition.facts
  const isOwn = () => edition.state.getState().kind === 'own'
  const current = () => (isOwn() ? shelf.filesOf(facts()) : noFiles)
  const onDesk = () => overlay(current(), state.getState().waiting?.files ?? noFiles)
  edition.state.subscribe((now, before) => {
    const [after, earlier] = [now.edition.facts, before.edition.facts]
    if (after.import === earlier.import && after.column === earlier.column) return
    state.setState({ opened: openFiles(importedFiles(shelf.filesOf(after)), after, read) })
  })

  const perform = async (plan: ReadImport) => {
    shelf.keep(plan.files)
    state.setState({ waiting: null })
    const done = await importRead(edition, plan)
    if (!done.ok) onRefusal(done.error)
  }
  const take = async (files: FilesByRole, lead: Role) => {
    const found = read(importedFiles(files), isOwn() ? [...facts().column.values()] : [])
    if (!found.ok) {
      state.setState({ waiting: { files, failure: found.error } })
      return
    }
    if (await ensureOwn()) await perform({ files, read: found.value, lead })
  }
  const openSample = async ({ mentors, mentees }: SampleFiles) => {
    const files = { mentor: mentors, mentee: mentees }
    const found = read(importedFiles(files), [])
    invariant(found.ok, 'the sample can be read')
    await openSampleEdition(edition)
    await perform({ files, read: found.value, lead: 'mentor' })
  }
  const chooseColumn = async ({ file, sheet, column, heading }: ColumnProposal, field: Field) => {
    const role = state.getState().opened?.files.find((imported) => imported.file.name === file)?.role
    if (role === undefined) return
    const choice = { role, sheet, column, heading, field }
    const files = shelf.filesOf(facts())
    const choices = new Map(facts().column).set(columnKey(choice), choice)
    const found = read(importedFiles(files), [...choices.values()])
    if (!found.ok) state.setState({ waiting: { files: noFiles, failure: found.error } })
    else await perform({ files, read: found.value, lead: role, first: { ...choice, kind: 'choose-column' } })
  }

  return {
    state,
    bring: (role, file) => inTurn(() => take({ ...onDesk(), [role]: file }, role)),
    swap: () => inTurn(() => take({ mentor: onDesk().mentee, mentee: onDesk().mentor }, 'mentor')),
    openSample: (files) => inTurn(() => openSample(files)),
    chooseColumn: (proposal, field) => inTurn(() => chooseColumn(proposal, field)),
    dismiss: () => state.setState({ waiting: null })
  }
}

function overlay(under: FilesByRole, over: FilesByRole): FilesByRole {
  return { mentor: over.mentor ?? under.mentor, mentee: over.mentee ?? under.mentee }
}

function openFiles(
  files: readonly ImportedFile[],
  { column }: EditionFacts,
  read: typeof readRemembering
): Registered['opened'] {
  const found = files.length === 0 ? null : read(files, [...column.values()])
  return found?.ok ? { files, read: found.value } : null
}

/** Reading costs; the same files are looked at when they are brought, and again once they are in the edition. */
function rememberLast(read: typeof readRemembering): typeof readRemembering {
  let last: { readonly key: string; readonly result: ReturnType<typeof readRemembering> } | null = null
  return (files, choices) => {
    const key = JSON.stringify([files.map(({ role, file }) => [role, file.name, file.sha256]), choices])
    if (last?.key !== key) last = { key, result: read(files, choices) }
    return last.result
  }
}
