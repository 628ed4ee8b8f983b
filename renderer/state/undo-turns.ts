import { createStore, type StoreApi } from 'zustand/vanilla'
import type { EditionBody } from '#shared/domain/journal/edition-entry'
import type { EntryId } from '#shared/domain/journal/entry-id'
import type { UndoRefusal } from '#shared/domain/journal/find-undo'
import { undoEdition } from '#shared/domain/journal/undo-edition'
import type { NotSaved } from '#shared/domain/store-failure'
import { ok, type Result } from '#shared/lib/result'
import type { EditionStore } from './edition-store'
import type { PrivateNotesStore } from './private-notes-store'

type Journal = 'edition' | 'private'

/** Whose turn it is: the journals of what was done in this window, and of what was taken back, the latest last. */
type Turns = { readonly done: readonly Journal[]; readonly undone: readonly Journal[] }

export type UndoTurns = {
  readonly state: StoreApi<Turns & { readonly canUndo: boolean; readonly canRedo: boolean }>
  readonly undo: () => Promise<Result<null, UndoRefusal | NotSaved>>
  readonly redo: () => Promise<Result<null, UndoRefusal | NotSaved>>
  /** The entry of the edition that the next undo there takes back; null when there is none. */
  readonly latest: () => EntryId | null
  /** Takes back everything that this laptop did to the edition after one of its own entries. */
  readonly backTo: (entry: EntryId) => Promise<Result<null, UndoRefusal | NotSaved>>
}

const nobody: Turns = { done: [], undone: [] }

/** Undo and redo over both journals, in the order in which a person did things; what an earlier window did follows. */
export function createUndoTurns(edition: EditionStore, privateNotes: PrivateNotesStore): UndoTurns {
  const stores = { edition, private: privateNotes } as const
  const withAbilities = (turns: Turns) => {
    const now = [edition.state.getState(), privateNotes.state.getState()]
    return {
      ...turns,
      canUndo: now.some(({ canUndo }) => canUndo),
      canRedo: turns.undone.length > 0 || (turns.done.length === 0 && now.some(({ canRedo }) => canRedo))
    }
  }
  const state = createStore(() => withAbilities(nobody))
  const follow = (journal: Journal, latest: { readonly body: { readonly kind: string } } | null) =>
    state.setState((turns) =>
      withAbilities(
        latest === null && journal === 'edition' ? nobody : takeTurn(turns, journal, latest?.body.kind)
      )
    )
  edition.state.subscribe(({ latest }, before) => {
    if (latest !== before.latest) follow('edition', latest)
  })
  privateNotes.state.subscribe(({ latest }, before) => {
    if (latest !== before.latest) follow('private', latest)
  })
  const pick = (turns: readonly Journal[], can: 'canUndo' | 'canRedo'): Journal =>
    turns.at(-1) ??
    (!edition.state.getState()[can] && privateNotes.state.getState()[can] ? 'private' : 'edition')
  const latest = () => {
    const next = undoEdition(edition.state.getState().edition)
    return next.ok ? targetOf(next.value) : null
  }
  const backTo = async (entry: EntryId): Promise<Result<null, UndoRefusal | NotSaved>> => {
    const next = latest()
    if (next === null || next.sequence <= entry.sequence) return ok(null)
    const done = await edition.undo()
    return done.ok ? backTo(entry) : done
  }
  return {
    state,
    latest,
    backTo,
    undo: () => stores[pick(state.getState().done, 'canUndo')].undo(),
    redo: () => stores[pick(state.getState().undone, 'canRedo')].redo()
  }
}

/** The entry that a fact of undo takes back. */
function targetOf(fact: EditionBody): EntryId | null {
  if (fact.kind === 'entry-reversed') return fact.entry
  return fact.kind === 'merge-hidden' ? fact.merge : null
}

function takeTurn({ done, undone }: Turns, journal: Journal, kind: string | undefined): Turns {
  switch (kind) {
    case undefined:
      return { done, undone }
    case 'entry-reversed':
    case 'merge-hidden':
      return { done: withoutLast(done, journal), undone: [...undone, journal] }
    case 'entry-restored':
      return { done: [...done, journal], undone: withoutLast(undone, journal) }
    default:
      return { done: [...done, journal], undone: [] }
  }
}

function withoutLast(turns: readonly Journal[], journal: Journal): readonly Journal[] {
  const last = turns.lastIndexOf(journal)
  return turns.filter((_, index) => index !== last)
}
