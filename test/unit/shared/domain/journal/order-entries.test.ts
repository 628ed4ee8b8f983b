import { expect, test } from 'vitest'
import { entryKey } from '#shared/domain/journal/entry-id'
import { orderEntries } from '#shared/domain/journal/order-entries'
import { createEntry } from '../../../../support/create-entry'

test('entries follow what they had seen, and otherwise the names of their laptops', () => {
  const entries = [
    createEntry({ laptop: 'b', sequence: 2, seen: [] }),
    createEntry({ laptop: 'a', sequence: 1, seen: [{ laptop: 'b', sequence: 2 }] }),
    createEntry({ laptop: 'c', sequence: 1 }),
    createEntry({ laptop: 'b', sequence: 1 })
  ]
  expect(orderEntries(entries).entries.map(entryKey)).toEqual(['b#1', 'b#2', 'a#1', 'c#1'])
})

test('what follows a gap waits, and so does who has seen it', () => {
  const entries = [
    createEntry({ laptop: 'a', sequence: 1 }),
    createEntry({ laptop: 'a', sequence: 3 }),
    createEntry({ laptop: 'b', sequence: 1, seen: [{ laptop: 'a', sequence: 3 }] })
  ]
  const ordered = orderEntries(entries)
  expect(ordered.entries.map(entryKey)).toEqual(['a#1'])
  expect(ordered.waiting.map(entryKey)).toEqual(['a#3', 'b#1'])
  expect(ordered.heads).toEqual([{ laptop: 'a', sequence: 1 }])
})

test('of two different entries under one id the same is chosen in either order', () => {
  const one = createEntry({ body: { kind: 'weight-changed', criterion: 'goals', weight: 1 } })
  const other = createEntry({ body: { kind: 'weight-changed', criterion: 'goals', weight: 2 } })
  expect(orderEntries([one, other])).toEqual(orderEntries([other, one]))
  expect(orderEntries([one, other]).entries).toHaveLength(1)
})

test('entries that saw each other can neither come first, so both wait', () => {
  const entries = [
    createEntry({ laptop: 'a', seen: [{ laptop: 'b', sequence: 1 }] }),
    createEntry({ laptop: 'b', seen: [{ laptop: 'a', sequence: 1 }] })
  ]
  expect(orderEntries(entries).waiting.map(entryKey)).toEqual(['a#1', 'b#1'])
})
