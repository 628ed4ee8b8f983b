import { describe, expect, test } from 'vitest'
import { checkChain } from '#shared/domain/journal/check-chain'
import type { EditionEntry } from '#shared/domain/journal/edition-entry'
import { createEntry, createPart, testHash } from '../../../../support/create-entry'
import { createLaptop, createStart } from '../../../../support/laptop'

const first = createEntry()
const second = createEntry({ sequence: 2, previousHash: testHash(first) })
const third = createEntry({ sequence: 3, previousHash: testHash(second) })

describe('a chain', () => {
  test('is sound in any order, and when an entry stands there twice', () => {
    expect(checkChain([third, first, second, second], testHash)).toEqual([])
  })

  test('with an entry missing names it', () => {
    expect(checkChain([first, third], testHash)).toEqual([
      { kind: 'entry-missing', entry: { laptop: 'a', sequence: 2 } }
    ])
    expect(checkChain([second], testHash)).toEqual([
      { kind: 'entry-missing', entry: { laptop: 'a', sequence: 1 } }
    ])
  })

  test('with another entry under one id names it', () => {
    const fork = { ...second, author: 'Somebody else' }
    expect(checkChain([first, second, fork], testHash)).toEqual([
      { kind: 'two-entries', entry: { laptop: 'a', sequence: 2 } }
    ])
  })

  test('with an entry that was changed names the one after it', () => {
    const changed: EditionEntry = {
      ...second,
      body: { kind: 'weight-changed', criterion: 'goals', weight: 9 }
    }
    expect(checkChain([first, changed, third], testHash)).toEqual([
      { kind: 'previous-differs', entry: { laptop: 'a', sequence: 3 } }
    ])
  })

  test('that saw what is not here, or forgot what it had seen, says so', () => {
    const seen = [{ laptop: 'b', sequence: 4 }]
    const saw = { ...first, seen }
    const forgot = createEntry({ sequence: 2, previousHash: testHash(saw) })
    expect(checkChain([saw, forgot], testHash)).toEqual([
      { kind: 'seen-missing', entry: { laptop: 'a', sequence: 1 }, missing: { laptop: 'b', sequence: 4 } },
      { kind: 'seen-shrinks', entry: { laptop: 'a', sequence: 2 }, laptop: 'b' }
    ])
  })

  test('holds after a person was erased', () => {
    const laptop = createLaptop('a', createStart())
    laptop.write({
      kind: 'note-written',
      note: 'n1',
      about: { kind: 'person', role: 'mentee', id: 'e1' },
      text: createPart('Shy in groups.')
    })
    laptop.write({ kind: 'policy-chosen', policy: 'best-total' })
    const erased = laptop
      .state()
      .ledger.entries.map(
        (entry): EditionEntry =>
          entry.body.kind === 'note-written'
            ? { ...entry, body: { ...entry.body, text: { ...entry.body.text, content: null } } }
            : entry
      )
    expect(JSON.stringify(erased)).not.toContain('Shy')
    expect(checkChain(erased, testHash)).toEqual([])
  })
})
