import { describe, expect, test } from 'vitest'
import { toId } from '#shared/domain/journal/entry-id'
import { redoEdition, undoEdition } from '#shared/domain/journal/undo-edition'
import { createMove } from '../../../../support/create-entry'
import { createLaptop, createLaptops, createStart, type Laptop } from '../../../../support/laptop'

describe('undo', () => {
  test('goes back through my entries, the latest first, whatever the machine did in between', () => {
    const laptop = createLaptop('a', createStart())
    setWeight(laptop, 1)
    setWeight(laptop, 2)
    expect(laptop.undo()).toBe(true)
    expect(weight(laptop)).toBe(1)
    const reopened = createLaptop('a', laptop.state().ledger.entries)
    expect(reopened.undo()).toBe(true)
    expect(weight(reopened)).toBe(3)
  })

  test('passes over what others did', () => {
    const [a, b] = createLaptops()
    setWeight(a, 1)
    b.write({ kind: 'rule-switched', rule: 'sameInstitution', on: false })
    a.merge(b.journal())
    a.undo()
    expect(a.state().setup.rules.sameInstitution).toEqual({ kind: 'hard' })
    a.undo()
    expect(weight(a)).toBe(3)
  })

  test('is refused when there is nothing of mine, and never takes the edition itself away', () => {
    expect(undoEdition(createLaptop('b', createStart()).state())).toEqual({
      ok: false,
      error: { kind: 'nothing-to-undo' }
    })
    const a = createLaptop('a', createStart())
    a.undo()
    a.undo()
    expect(a.undo()).toBe(false)
    expect(a.state().edition?.name).toBe('Example 2021')
  })

  test('takes a merge back before what I did ahead of it, so that nothing of others stands on that', () => {
    const [a, b] = createLaptops()
    setWeight(a, 1)
    b.merge(a.journal())
    setWeight(b, 2)
    a.merge(b.journal())
    a.undo()
    expect(weight(a)).toBe(1)
    a.undo()
    expect(weight(a)).toBe(3)
  })

  test("is refused by name when somebody's decision stands on the seat", () => {
    const [a, b] = createLaptops()
    const seat = a.write({ kind: 'mentee-assigned', move: createMove('e1', null, 'm1') })
    b.merge(a.journal())
    const approval = b.write({
      kind: 'decision-made',
      mentee: 'e1',
      mentor: 'm1',
      decision: { kind: 'approved' }
    })
    const entries = [...a.state().ledger.entries, ...b.state().ledger.entries]
    const reopened = createLaptop('a', entries)
    expect(undoEdition(reopened.state())).toEqual({
      ok: false,
      error: {
        kind: 'others-built-on-it',
        entry: { laptop: 'a', sequence: seat.sequence },
        by: { laptop: 'b', sequence: approval.sequence }
      }
    })
  })

  test('of a merge hides what it brought on my laptop, and only there', () => {
    const [a, b] = createLaptops()
    setWeight(b, 2)
    a.merge(b.journal())
    expect(weight(a)).toBe(2)
    expect(undoEdition(a.state())).toMatchObject({ ok: true, value: { kind: 'merge-hidden' } })
    a.undo()
    expect(weight(a)).toBe(3)
    b.merge(a.journal())
    expect(weight(b)).toBe(2)
  })

  test('of a merge that a third laptop hears of holds there too', () => {
    const [a, b] = createLaptops()
    const c = createLaptop('c', createStart())
    setWeight(b, 2)
    a.merge(b.journal())
    a.undo()
    c.merge(a.journal())
    expect(weight(c)).toBe(3)
    c.merge(b.journal())
    expect(weight(c)).toBe(2)
  })

  test('of an older merge holds although another laptop, merged since, keeps what it brought', () => {
    const [a, b] = createLaptops()
    const c = createLaptop('c', createStart())
    setWeight(b, 2)
    c.merge(b.journal())
    a.merge(b.journal())
    const merge = toId(a.state().ledger.entries.findLast(({ laptop }) => laptop === 'a') ?? fail())
    a.merge(c.journal())
    a.write({ kind: 'merge-hidden', merge })
    expect(weight(a)).toBe(3)
  })
})

describe('redo', () => {
  test('brings back what undo took, in the order it stood', () => {
    const laptop = createLaptop('a', createStart())
    setWeight(laptop, 1)
    setWeight(laptop, 2)
    laptop.undo()
    laptop.undo()
    laptop.redo()
    expect(weight(laptop)).toBe(1)
    laptop.redo()
    expect(weight(laptop)).toBe(2)
    expect(redoEdition(laptop.state())).toEqual({ ok: false, error: { kind: 'nothing-to-redo' } })
  })

  test('is gone once something new is done', () => {
    const laptop = createLaptop('a', createStart())
    setWeight(laptop, 1)
    laptop.undo()
    laptop.write({ kind: 'policy-chosen', policy: 'best-total' })
    expect(laptop.redo()).toBe(false)
    laptop.undo()
    laptop.redo()
    expect(laptop.redo()).toBe(false)
  })

  test('is refused by name when somebody has built on the absence', () => {
    const [a, b] = createLaptops()
    setWeight(a, 1)
    a.undo()
    b.merge(a.journal())
    const later = b.write({ kind: 'weight-changed', criterion: 'goals', weight: 7 })
    const reopened = createLaptop('a', [...a.state().ledger.entries, ...b.state().ledger.entries])
    expect(redoEdition(reopened.state())).toMatchObject({
      ok: false,
      error: { kind: 'others-built-on-it', by: { laptop: 'b', sequence: later.sequence } }
    })
  })

  test('can be undone again', () => {
    const laptop = createLaptop('a', createStart())
    setWeight(laptop, 1)
    laptop.undo()
    laptop.redo()
    laptop.undo()
    expect(weight(laptop)).toBe(3)
  })
})

function fail(): never {
  throw new Error('laptop a has written nothing')
}

function setWeight(laptop: Laptop, value: number): void {
  laptop.write({ kind: 'weight-changed', criterion: 'goals', weight: value })
}

function weight(laptop: Laptop): number {
  return laptop.state().setup.weights.goals
}
