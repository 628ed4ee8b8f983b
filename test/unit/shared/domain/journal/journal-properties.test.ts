import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EditionEntry } from '#shared/domain/journal/edition-entry'
import type { EditionState } from '#shared/domain/journal/edition-state'
import { entryKey } from '#shared/domain/journal/entry-id'
import { applyEntry, foldJournal } from '#shared/domain/journal/fold-journal'
import { checkChain } from '#shared/domain/journal/check-chain'
import { parseEntry } from '#shared/domain/journal/parse-entry'
import { createRandom } from '#shared/lib/seeded-random'
import { testHash } from '../../../../support/create-entry'
import {
  factArbitrary,
  runSteps,
  singleFactArbitrary,
  stepsArbitrary
} from '../../../../support/journal-arbitrary'
import { createLaptop } from '../../../../support/laptop'

const runs = { numRuns: 60, seed: 20210601 }
const seeds = fc.integer({ min: 1, max: 1_000_000 })

describe('any journal of three laptops', () => {
  test('folds the same whatever order its entries arrive in, and however often', () => {
    fc.assert(
      fc.property(stepsArbitrary, seeds, (steps, seed) => {
        const entries = unionOf(runSteps(steps))
        const doubled = [...entries, ...entries.slice(0, 5)]
        expectSame(foldJournal(shuffle(doubled, seed), 'a'), foldJournal(entries, 'a'))
      }),
      runs
    )
  })

  test('folds entry by entry to what the whole folds to', () => {
    fc.assert(
      fc.property(stepsArbitrary, (steps) => {
        for (const laptop of runSteps(steps))
          expectSame(laptop.state(), foldJournal(laptop.state().ledger.entries, laptop.name))
      }),
      runs
    )
  })

  test('folds to the same from a snapshot at any cut and the rest', () => {
    fc.assert(
      fc.property(stepsArbitrary, (steps) => {
        const { entries } = foldJournal(unionOf(runSteps(steps)), 'a').ledger
        const whole = foldJournal(entries, 'a')
        for (let cut = 0; cut <= entries.length; cut += 1)
          expectSame(
            applyAll(structuredClone(foldJournal(entries.slice(0, cut), 'a')), entries.slice(cut)),
            whole
          )
      }),
      { ...runs, numRuns: 30 }
    )
  })

  test('folds to the same when each entry is applied as it happens to arrive', () => {
    fc.assert(
      fc.property(stepsArbitrary, seeds, (steps, seed) => {
        const entries = unionOf(runSteps(steps))
        expectSame(applyAll(foldJournal([], 'a'), shuffle(entries, seed)), foldJournal(entries, 'a'))
      }),
      { ...runs, numRuns: 30 }
    )
  })

  test('has sound chains, and every entry is read back as it was written', () => {
    fc.assert(
      fc.property(stepsArbitrary, (steps) => {
        const entries = unionOf(runSteps(steps))
        expect(checkChain(entries, testHash)).toEqual([])
        for (const entry of entries)
          expect(parseEntry(JSON.parse(JSON.stringify(entry)))).toEqual({ ok: true, value: entry })
      }),
      { ...runs, numRuns: 30 }
    )
  })
})

describe('undo and redo', () => {
  test('undo after do is identity', () => {
    fc.assert(
      fc.property(stepsArbitrary, factArbitrary, (steps, fact) => {
        const [laptop] = runSteps(steps)
        const before = view(laptop.state())
        laptop.write(fact)
        expect(laptop.undo()).toBe(true)
        expectSame(view(laptop.state()), before)
      }),
      runs
    )
  })

  test('redo after undo is identity, for as many as there are', () => {
    fc.assert(
      fc.property(stepsArbitrary, fc.integer({ min: 1, max: 6 }), (steps, depth) => {
        const [laptop] = runSteps(steps)
        const views = [view(laptop.state())]
        while (views.length <= depth && laptop.undo()) views.push(view(laptop.state()))
        for (const expected of views.toReversed().slice(1)) {
          expect(laptop.redo()).toBe(true)
          expectSame(view(laptop.state()), expected)
        }
      }),
      runs
    )
  })

  test('undoing a merge is identity, and redoing it brings everything back', () => {
    fc.assert(
      fc.property(stepsArbitrary, (steps) => {
        const [a, b] = runSteps(steps)
        const before = view(a.state())
        if (!a.merge(b.journal())) return
        const merged = view(a.state())
        if (!a.undo()) return
        expectSame(view(a.state()), before)
        expect(a.redo()).toBe(true)
        expectSame(view(a.state()), merged)
      }),
      runs
    )
  })

  test('take several facts of one act together, as if each had been an entry', () => {
    const acts = fc.array(singleFactArbitrary, { minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(stepsArbitrary, acts, (steps, facts) => {
        const [alone] = runSteps(steps)
        const laptop = createLaptop('a', alone.state().ledger.entries)
        const before = view(laptop.state())
        for (const fact of facts) alone.write(fact)
        laptop.write({ kind: 'done-together', facts })
        const after = view(laptop.state())
        expectSame(laptop.state().facts, alone.state().facts)
        expect(laptop.undo()).toBe(true)
        expectSame(view(laptop.state()), before)
        const reopened = createLaptop('a', laptop.state().ledger.entries)
        expect(reopened.redo()).toBe(true)
        expectSame(view(reopened.state()), after)
      }),
      runs
    )
  })

  test('work across a restart, since they are entries only', () => {
    fc.assert(
      fc.property(stepsArbitrary, factArbitrary, (steps, fact) => {
        const [laptop] = runSteps(steps)
        const before = view(laptop.state())
        laptop.write(fact)
        const reopened = createLaptop('a', laptop.state().ledger.entries)
        expect(reopened.undo()).toBe(true)
        expectSame(view(reopened.state()), before)
      }),
      { ...runs, numRuns: 60 }
    )
  })
})

describe('merging', () => {
  test('in either order gives the same, and a second time brings nothing new', () => {
    fc.assert(
      fc.property(stepsArbitrary, (steps) => {
        const [a, b, c] = runSteps(steps)
        const one = createLaptop('a', a.journal().entries)
        const other = createLaptop('a', a.journal().entries)
        one.merge(b.journal())
        one.merge(c.journal())
        other.merge(c.journal())
        other.merge(b.journal())
        expectSame(view(one.state()), view(other.state()))
        expect(one.merge(b.journal())).toBe(false)
        expect(one.merge(c.journal())).toBe(false)
      }),
      runs
    )
  })

  test('leaves two laptops that took each other in with the same edition', () => {
    fc.assert(
      fc.property(stepsArbitrary, (steps) => {
        const [a, b] = runSteps(steps)
        a.merge(b.journal())
        b.merge(a.journal())
        expectSame(view(b.state()), view(a.state()))
      }),
      runs
    )
  })
})

/** Deep equality that is quick when it holds; when it does not, vitest shows where. */
function expectSame(actual: unknown, expected: unknown): void {
  if (isDeepStrictEqual(actual, expected)) return
  expect(actual).toEqual(expected)
  expect.fail('equal only in part: something is undefined or of another class')
}

/** The edition apart from its history. */
function view({ edition, setup, policy, facts, conflicts }: EditionState) {
  return { edition, setup, policy, facts, conflicts }
}

function applyAll(state: EditionState, entries: readonly EditionEntry[]): EditionState {
  return entries.reduce(applyEntry, state)
}

function unionOf(laptops: readonly { readonly state: () => EditionState }[]): readonly EditionEntry[] {
  const all = laptops.flatMap((laptop) => [...laptop.state().ledger.entries])
  return [...new Map(all.map((entry) => [entryKey(entry), entry])).values()]
}

function shuffle<T>(items: readonly T[], seed: number): readonly T[] {
  const random = createRandom(seed)
  return items
    .map((item) => ({ item, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item)
}
