import { expect, test } from 'vitest'
import { listNotes } from '#shared/domain/journal/list-notes'
import { createPart } from '../../../../support/create-entry'
import { createDesk } from '../../../../support/decide-at-desk'

test('notes that stand are listed in the order in which each was first written', () => {
  const laptop = createDesk()
  const about = { kind: 'person', role: 'mentor', id: 'm1' } as const
  const write = (note: string, text: string) =>
    laptop.act({ kind: 'write-note', note, about, text: createPart(text) })
  write('z', 'first')
  write('a', 'second')
  write('k', 'third')
  write('z', 'first, rewritten')
  laptop.act({ kind: 'remove-note', note: 'a' })
  const { facts, ledger } = laptop.state()
  const written = ledger.entries.filter(({ body }) => body.kind === 'note-written')
  expect(listNotes(facts.note, ledger.entries)).toEqual([
    { ...facts.note.get('z'), writtenAt: written[3]?.wallTime },
    { ...facts.note.get('k'), writtenAt: written[2]?.wallTime }
  ])
})
