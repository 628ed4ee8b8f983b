import { expect, test } from 'vitest'
import type { EditionEntry } from '#shared/domain/journal/edition-entry'
import { mergeJournals } from '#shared/domain/journal/merge-journals'
import { createPart, testHash } from '../../../../support/create-entry'
import { createLaptop, createStart } from '../../../../support/laptop'

const about = { kind: 'person', role: 'mentee', id: 'e1' } as const

test('a merge adds what is new and names it by ranges', () => {
  const [a, b] = [createLaptop('a', createStart()), createLaptop('b', createStart())]
  const added = [
    b.write({ kind: 'policy-chosen', policy: 'best-total' }),
    b.write({ kind: 'policy-chosen', policy: 'worst-off-first' })
  ]
  expect(mergeJournals(a.state(), b.journal(), testHash)).toEqual({
    ok: true,
    value: { added, body: { kind: 'journals-merged', ranges: [{ laptop: 'b', from: 1, to: 2 }] } }
  })
})

test('a journal whose chain is broken is refused as a whole', () => {
  const [a, b] = [createLaptop('a', createStart()), createLaptop('b', createStart())]
  b.write({ kind: 'policy-chosen', policy: 'best-total' })
  b.write({ kind: 'policy-chosen', policy: 'worst-off-first' })
  const entries = b.journal().entries.filter(({ laptop, sequence }) => laptop === 'a' || sequence === 2)
  expect(mergeJournals(a.state(), { laptop: 'b', entries }, testHash)).toEqual({
    ok: false,
    error: { kind: 'chain-broken', faults: [{ kind: 'entry-missing', entry: { laptop: 'b', sequence: 1 } }] }
  })
})

test('a journal that rewrites what is here is refused', () => {
  const a = createLaptop('a', createStart())
  const entries = a
    .journal()
    .entries.map((entry) => (entry.sequence === 3 ? { ...entry, author: 'Mallory' } : entry))
  expect(mergeJournals(a.state(), { laptop: 'b', entries }, testHash)).toMatchObject({
    ok: false,
    error: { kind: 'chain-broken', faults: [{ kind: 'two-entries' }] }
  })
})

test('an older journal does not bring an erased person back', () => {
  const a = createLaptop('a', createStart())
  a.write({ kind: 'note-written', note: 'n1', about, text: createPart('Shy in groups.') })
  const b = createLaptop('b', a.journal().entries)
  b.write({ kind: 'policy-chosen', policy: 'best-total' })
  const erased = createLaptop('a', a.journal().entries.map(withoutNote))
  erased.merge(b.journal())
  expect(erased.state().policy).toBe('best-total')
  expect(erased.state().facts.note.get('n1')?.text.content).toBeNull()
})

test('a new laptop begins by merging the journal that was handed out', () => {
  const a = createLaptop('a', createStart())
  const d = createLaptop('d')
  expect(d.merge(a.journal())).toBe(true)
  expect(d.state().facts).toEqual(a.state().facts)
  expect(d.merge(a.journal())).toBe(false)
})

test('what another laptop had taken in and out again goes when the merge with it is taken back', () => {
  const start = createStart()
  const [a, b, c] = [createLaptop('a', start), createLaptop('b', start), createLaptop('c', start)]
  c.write({ kind: 'pair-locked', mentee: 'e1', mentor: 'm1' })
  b.merge(c.journal())
  b.undo()
  const { facts } = a.state()
  a.merge(b.journal())
  a.undo()
  expect(a.state().facts).toEqual(facts)
})

function withoutNote(entry: EditionEntry): EditionEntry {
  return entry.body.kind === 'note-written'
    ? { ...entry, body: { ...entry.body, text: { ...entry.body.text, content: null } } }
    : entry
}
