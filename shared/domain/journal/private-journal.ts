import { ok, type Result } from '#shared/lib/result'
import { finish } from '#shared/lib/steps'
import type { Control, JournalRules } from './control'
import type { Note } from './edition-values'
import { toId } from './entry-id'
import { findRedo, findUndo, type UndoRefusal } from './find-undo'
import { appendToLedger, foldLedger, type Ledger } from './ledger'
import type { PrivateBody, PrivateEntry } from './private-entry'

/** What this laptop alone knows: private notes by id. */
export type PrivateState = {
  readonly notes: ReadonlyMap<string, Note>
  readonly ledger: Ledger<PrivateEntry, PrivateWrite>
}

type PrivateWrite = { readonly family: 'note'; readonly key: string; readonly value: Note | null }

/** The private notes that these entries make, in whatever order they come. */
export function foldPrivateJournal(entries: readonly PrivateEntry[], laptop: string): PrivateState {
  return toState(foldLedger({ entries, viewer: laptop }, privateRules))
}

/** The private notes after one more entry, equal to folding the whole. */
export function applyPrivateEntry({ ledger }: PrivateState, entry: PrivateEntry): PrivateState {
  const appended = finish(appendToLedger(ledger, entry, privateRules))
  if (appended === null)
    return foldPrivateJournal([...ledger.entries, ...ledger.waiting, entry], ledger.viewer)
  return toState(appended.ledger)
}

/** The fact that takes back the latest private entry. */
export function undoPrivate({ ledger }: PrivateState): Result<PrivateBody, UndoRefusal> {
  const found = findUndo(ledger, privateRules)
  if (!found.ok) return found
  return ok({ kind: 'entry-reversed', entry: toId(found.value) })
}

/** The fact that brings back the latest private entry that was taken back. */
export function redoPrivate({ ledger }: PrivateState): Result<PrivateBody, UndoRefusal> {
  const found = findRedo(ledger, privateRules)
  if (!found.ok) return found
  return ok({ kind: 'entry-restored', entry: toId(found.value) })
}

const privateRules: JournalRules<PrivateEntry, PrivateWrite> = {
  controlOf: ({ body }) => controlOf(body),
  writesOf,
  readsOf: () => [],
  isStart: () => false
}

function controlOf(body: PrivateBody): Control | null {
  if (body.kind === 'entry-reversed') return { kind: 'reverse', target: body.entry }
  return body.kind === 'entry-restored' ? { kind: 'restore', target: body.entry } : null
}

function writesOf({ body, author }: PrivateEntry): readonly PrivateWrite[] {
  switch (body.kind) {
    case 'private-note-written': {
      const { note, about, text } = body
      return [{ family: 'note', key: note, value: { note, about, author, text } }]
    }
    case 'private-note-removed':
      return [{ family: 'note', key: body.note, value: null }]
    default:
      return []
  }
}

function toState(ledger: Ledger<PrivateEntry, PrivateWrite>): PrivateState {
  const registers = ledger.registers.get('note') ?? new Map<string, never>()
  const notes = new Map<string, Note>()
  for (const [key, { shown }] of registers) {
    if (shown !== null && shown.value !== null) notes.set(key, shown.value)
  }
  return { notes, ledger }
}
