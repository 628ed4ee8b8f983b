import { describe, expect, test } from 'vitest'
import type { NoteSubject } from '#shared/domain/journal/edition-values'
import type { Keeping } from '../../../../renderer/state/notebook'
import type { Session } from '../../../../renderer/state/session'
import { openSession } from '../../../support/open-session'

const canary = 'Whispered zebra 7731'

describe('notes', () => {
  test('are written, rewritten, removed, and brought back by undo', async () => {
    const { session, about } = await openSample()
    await save(session, { about, note: null, text: ' Shy in groups. ' })
    const [note] = notesOn(session, about)
    expect(note).toMatchObject({ about, keeping: 'shared', text: { content: 'Shy in groups.' } })
    await save(session, { about, note: note?.note ?? '', text: 'Quiet.' })
    expect(textsOn(session, about)).toEqual(['Quiet.'])
    await session.edition.undo()
    expect(textsOn(session, about)).toEqual(['Shy in groups.'])
    if (note !== undefined) await session.notebook.remove(note)
    expect(textsOn(session, about)).toEqual([])
    await session.edition.undo()
    expect(textsOn(session, about)).toEqual(['Shy in groups.'])
  })

  test('that are too long or empty are refused', async () => {
    const { session, about } = await openSample()
    const tooLong = await save(session, { about, note: null, text: 'x'.repeat(30_001) })
    expect(tooLong).toMatchObject({ error: { kind: 'note-too-long', length: 30_001 } })
    const empty = await save(session, { about, note: null, text: ' \n ' })
    expect(empty).toMatchObject({ error: { kind: 'text-missing', what: 'note' } })
  })

  test('that are private stand in the private journal alone, and are rewritten and removed there', async () => {
    const { session, about } = await openSample()
    await save(session, { about, note: null, text: canary }, 'private')
    const [note] = notesOn(session, about)
    expect(note).toMatchObject({ keeping: 'private', text: { content: canary } })
    expect(JSON.stringify(session.edition.state.getState().edition.ledger.entries)).not.toContain(canary)
    await save(session, { about, note: note?.note ?? '', text: 'Quiet.' }, 'private')
    expect(textsOn(session, about)).toEqual(['Quiet.'])
    if (note !== undefined) await session.notebook.remove(note)
    expect(textsOn(session, about)).toEqual([])
  })

  test('stand in no exported workbook, private or shared', async () => {
    const { session, exported, about } = await openSample()
    await save(session, { about, note: null, text: canary })
    await save(session, { about, note: null, text: canary }, 'private')
    await session.exports.exportWorkbook()
    expect(exported).toHaveLength(1)
    expect(JSON.stringify(exported)).not.toContain(canary)
  })
})

test('a draft stays while others are looked at, and goes when it is discarded or another edition is opened', async () => {
  const { session, about } = await openSample()
  const drafts = () => [...session.noteDrafts.state.getState().drafts.values()]
  const draft = { about, note: null, text: 'half a thou', keeping: 'shared' } as const
  session.noteDrafts.put(draft)
  session.view.select({ kind: 'troubles' })
  expect(drafts()).toEqual([draft])
  session.noteDrafts.discard(draft)
  expect(drafts()).toEqual([])
  session.noteDrafts.put(draft)
  await session.imports.openSample()
  expect(drafts()).toEqual([])
})

async function openSample() {
  const { session, exported } = openSession({})
  await session.imports.openSample()
  const id = session.edition.state.getState().pool.mentees[0]?.id ?? ''
  const about: NoteSubject = { kind: 'person', role: 'mentee', id }
  return { session, exported, about }
}

type Written = { readonly about: NoteSubject; readonly note: string | null; readonly text: string }

function save(session: Session, written: Written, keeping: Keeping = 'shared') {
  return session.notebook.save({ ...written, keeping })
}

function notesOn({ notebook }: Session, about: NoteSubject) {
  return notebook.now().on(about)
}

function textsOn(session: Session, about: NoteSubject): readonly (string | null)[] {
  return notesOn(session, about).map(({ text }) => text.content)
}
