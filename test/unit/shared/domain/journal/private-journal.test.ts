import { expect, test } from 'vitest'
import type { EditionEntry } from '#shared/domain/journal/edition-entry'
import { createEnvelope } from '#shared/domain/journal/journal-entry'
import type { PrivateBody, PrivateEntry } from '#shared/domain/journal/private-entry'
import {
  applyPrivateEntry,
  foldPrivateJournal,
  type PrivateState,
  redoPrivate,
  undoPrivate
} from '#shared/domain/journal/private-journal'
import { createPart } from '../../../../support/create-entry'

const about = { kind: 'person', role: 'mentor', id: 'm1' } as const
const stamp = { laptop: 'a', author: 'Ada', wallTime: '2021-06-01T09:00:00.000Z', previousHash: null }

test('private notes are written, rewritten, removed, undone and done again', () => {
  const empty = foldPrivateJournal([], 'a')
  const one = after(empty, writeNote('Knows my advisor.'))
  const two = after(one, writeNote('Knows my advisor well.'))
  expect(texts(two)).toEqual(['Knows my advisor well.'])
  const removed = after(two, { kind: 'private-note-removed', note: 'n1', about })
  expect(texts(removed)).toEqual([])
  const undone = after(removed, valueOf(undoPrivate(removed)))
  expect(texts(undone)).toEqual(['Knows my advisor well.'])
  const redone = after(undone, valueOf(redoPrivate(undone)))
  expect(texts(redone)).toEqual([])
  expect(redone).toEqual(foldPrivateJournal(redone.ledger.entries.toReversed(), 'a'))
  expect(undoPrivate(empty)).toEqual({ ok: false, error: { kind: 'nothing-to-undo' } })
  expect(redoPrivate(redone)).toEqual({ ok: false, error: { kind: 'nothing-to-redo' } })
})

test('a private entry is no entry of the shared journal, for the compiler either', () => {
  const entry: PrivateEntry = { ...createEnvelope([], stamp), journal: 'private', body: writeNote('Mine.') }
  // @ts-expect-error The two journals do not mix; this line compiles only as long as they do not.
  const leaked: EditionEntry = entry
  expect(leaked.journal).toBe('private')
})

function after(state: PrivateState, body: PrivateBody): PrivateState {
  return applyPrivateEntry(state, { ...createEnvelope(state.ledger.heads, stamp), journal: 'private', body })
}

function writeNote(text: string): PrivateBody {
  return { kind: 'private-note-written', note: 'n1', about, text: createPart(text) }
}

function texts(state: PrivateState): readonly (string | null)[] {
  return [...state.notes.values()].map(({ text }) => text.content)
}

function valueOf(found: ReturnType<typeof undoPrivate>): PrivateBody {
  if (!found.ok) throw new Error(found.error.kind)
  return found.value
}
