import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Refusal } from '#shared/domain/journal/command'
import { decidePrivate, type PrivateCommand } from '#shared/domain/journal/decide-private'
import type { NoteSubject } from '#shared/domain/journal/edition-values'
import type { UndoRefusal } from '#shared/domain/journal/find-undo'
import { ownersOf } from '#shared/domain/journal/personal-parts-of'
import type { PrivateBody, PrivateEntry } from '#shared/domain/journal/private-entry'
import {
  applyPrivateEntry,
  foldPrivateJournal,
  type PrivateState,
  redoPrivate,
  undoPrivate
} from '#shared/domain/journal/private-journal'
import type { NotSaved } from '#shared/domain/store-failure'
import { err, ok, type Result } from '#shared/lib/result'
import { createTurns } from './create-turns'
import type { EditionStore } from './edition-store'
import { nextEnvelope, type Scribe } from './journal-draft'

/** `latest` is what was done last in this window, be it an undo; null when nothing was. */
type PrivateNotes = PrivateState & {
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly latest: PrivateEntry | null
}

export type PrivateNotesStore = {
  readonly state: StoreApi<PrivateNotes>
  /** Writes a note; one that has an id already is written anew. */
  readonly write: (
    about: NoteSubject,
    text: string,
    note?: string
  ) => Promise<Result<null, Refusal | NotSaved>>
  readonly remove: (note: string) => Promise<Result<null, Refusal | NotSaved>>
  readonly undo: () => Promise<Result<null, UndoRefusal | NotSaved>>
  readonly redo: () => Promise<Result<null, UndoRefusal | NotSaved>>
}

type PrivateEdge = Omit<Scribe, 'laptop'> & { readonly newId: () => string }

/** Holds the notes that never leave this laptop, of the edition that is on the desk and kept where it is kept. */
export function createPrivateNotesStore(edition: EditionStore, edge: PrivateEdge): PrivateNotesStore {
  let keeper = edition.keeper()
  const open = () => toNotes(foldPrivateJournal(keeper.privateEntries, keeper.laptop), null)
  const state = createStore(open)
  const inTurn = createTurns()
  edition.state.subscribe(() => {
    if (keeper === edition.keeper()) return
    keeper = edition.keeper()
    state.setState(open(), true)
  })

  const keep = async (body: PrivateBody): Promise<Result<null, NotSaved>> => {
    const now = state.getState()
    const envelope = await nextEnvelope(now.ledger, { ...edge, laptop: keeper.laptop })
    const entry: PrivateEntry = { ...envelope, journal: 'private', body }
    const kept = await keeper.keepPrivate([entry])
    if (!kept.ok) return err({ kind: 'not-saved', failure: kept.error })
    state.setState(toNotes(applyPrivateEntry(now, entry), entry), true)
    return ok(null)
  }
  const perform = (command: PrivateCommand) =>
    inTurn(async (): Promise<Result<null, Refusal | NotSaved>> => {
      const decided = decidePrivate(state.getState(), command)
      return decided.ok ? keep(decided.value) : decided
    })
  const retake = (find: typeof undoPrivate) =>
    inTurn(async (): Promise<Result<null, UndoRefusal | NotSaved>> => {
      const found = find(state.getState())
      return found.ok ? keep(found.value) : found
    })

  return {
    state,
    write: async (about, text, note = edge.newId()) => {
      const part = await edition.toPart(text, ownersOf(about))
      return part.ok ? perform({ kind: 'write-private-note', note, about, text: part.value }) : part
    },
    remove: (note) => perform({ kind: 'remove-private-note', note }),
    undo: () => retake(undoPrivate),
    redo: () => retake(redoPrivate)
  }
}

function toNotes(now: PrivateState, latest: PrivateEntry | null): PrivateNotes {
  return { ...now, canUndo: undoPrivate(now).ok, canRedo: redoPrivate(now).ok, latest }
}
