import { describe, expect, it } from 'vitest'
import { checkChain } from '#shared/domain/journal/check-chain'
import type { PrivateEntry } from '#shared/domain/journal/private-entry'
import { err, ok } from '#shared/lib/result'
import type { EditionKeeper } from '../../../../renderer/state/edition-keeper'
import { createEditionStore } from '../../../../renderer/state/edition-store'
import {
  createPrivateNotesStore,
  type PrivateNotesStore
} from '../../../../renderer/state/private-notes-store'
import { createWindowKeeper } from '../../../../renderer/state/window-keeper'
import { testHash } from '../../../support/create-entry'
import { createStart } from '../../../support/laptop'

const mentor = { kind: 'person', role: 'mentor', id: 'm1' } as const
const pair = { kind: 'pair', mentee: 'e1', mentor: 'm1' } as const

describe('the private notes of the edition on the desk', () => {
  it('are written, written anew and removed, each as one kept entry', async () => {
    const { notes, kept } = await openNotes()
    await notes.write(mentor, 'Knows my advisor.', 'n1')
    await notes.write(pair, 'Met in Nice.')
    await notes.write(mentor, 'Knows my advisor well.', 'n1')
    expect(textsOf(notes)).toEqual(['Knows my advisor well.', 'Met in Nice.'])
    await notes.remove('n1')
    expect(textsOf(notes)).toEqual(['Met in Nice.'])
    expect(kept).toEqual(notes.state.getState().ledger.entries)
    expect(checkChain(kept, testHash)).toEqual([])
  })

  it('are undone and done again', async () => {
    const { notes } = await openNotes()
    expect(await notes.undo()).toEqual(err({ kind: 'nothing-to-undo' }))
    await notes.write(mentor, 'Knows my advisor.', 'n1')
    expect(await notes.undo()).toEqual(ok(null))
    expect(notes.state.getState()).toMatchObject({ canUndo: false, canRedo: true })
    expect(textsOf(notes)).toEqual([])
    await notes.redo()
    expect(textsOf(notes)).toEqual(['Knows my advisor.'])
  })

  it('refuse what is empty, what is not there and what stands already', async () => {
    const { notes, kept } = await openNotes()
    await notes.write(mentor, 'Knows my advisor.', 'n1')
    expect(await notes.write(mentor, ' ')).toEqual(err({ kind: 'text-missing', what: 'note' }))
    expect(await notes.remove('n2')).toEqual(err({ kind: 'note-unknown', note: 'n2' }))
    expect(await notes.write(mentor, 'Knows my advisor.', 'n1')).toEqual(err({ kind: 'nothing-changes' }))
    expect(kept).toHaveLength(1)
  })

  it('do not show what could not be kept', async () => {
    const { notes } = await openNotes({ keepPrivate: () => Promise.resolve(err({ kind: 'disk-full' })) })
    const refused = await notes.write(mentor, 'Knows my advisor.')
    expect(refused).toEqual(err({ kind: 'not-saved', failure: { kind: 'disk-full' } }))
    expect(textsOf(notes)).toEqual([])
  })

  it('go with the edition, and come with the one that takes its place', async () => {
    const { notes, edition, kept } = await openNotes()
    await notes.write(mentor, 'Knows my advisor.', 'n1')
    await edition.open('sample', createStart())
    expect(textsOf(notes)).toEqual([])
    await edition.open('own', createStart(), { ...createWindowKeeper('a'), privateEntries: kept })
    expect(textsOf(notes)).toEqual(['Knows my advisor.'])
    expect(notes.state.getState()).toMatchObject({ canUndo: true, latest: null })
  })
})

async function openNotes(keeper: Partial<EditionKeeper> = {}) {
  const kept: PrivateEntry[] = []
  let count = 0
  const edge = {
    author: 'Ada',
    now: () => '2021-06-01T09:00:00.000Z',
    newId: () => `id${++count}`,
    hash: (entry: Parameters<typeof testHash>[0]) => Promise.resolve(testHash(entry))
  }
  const edition = createEditionStore(edge)
  const notes = createPrivateNotesStore(edition, edge)
  const keepPrivate = (entries: readonly PrivateEntry[]) => {
    kept.push(...entries)
    return Promise.resolve(ok(null))
  }
  await edition.open('own', createStart(), { ...createWindowKeeper('a'), keepPrivate, ...keeper })
  return { notes, edition, kept }
}

function textsOf({ state }: PrivateNotesStore): readonly (string | null)[] {
  return [...state.getState().notes.values()].map(({ text }) => text.content)
}
