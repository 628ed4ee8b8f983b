import { describe, expect, it } from 'vitest'
import type { Command } from '#shared/domain/journal/command'
import type { Envelope } from '#shared/domain/journal/journal-entry'
import { checkChain } from '#shared/domain/journal/check-chain'
import { foldJournal } from '#shared/domain/journal/fold-journal'
import { err, ok } from '#shared/lib/result'
import { entrySentence } from '#shared/messages/entry-sentences'
import type { EditionKeeper } from '../../../../renderer/state/edition-keeper'
import { createEditionStore, type EditionStore } from '../../../../renderer/state/edition-store'
import { createStart } from '../../../support/laptop'
import { createImport, testHash } from '../../../support/create-entry'
import { createWindowKeeper } from '../../../../renderer/state/window-keeper'

const weight = (criterion: 'goals' | 'text', to: number): Command => ({
  kind: 'set-weight',
  criterion,
  weight: to
})

const latestSentence = (store: EditionStore) => {
  const { latest } = store.state.getState()
  return latest === null ? null : entrySentence(latest, store.names())
}

describe('the edition on the desk', () => {
  it('performs a command as one entry that follows the one before', async () => {
    const store = await openDesk()
    expect(await store.perform(weight('goals', 7))).toEqual({ ok: true, value: null })
    expect(await store.perform({ kind: 'lock', mentee: 'e1', mentor: 'm1' })).toEqual({
      ok: true,
      value: null
    })
    const { edition } = store.state.getState()
    expect(edition.setup.weights.goals).toBe(7)
    expect(edition.setup.locks).toEqual([{ mentee: 'e1', mentor: 'm1' }])
    expect(checkChain(edition.ledger.entries, testHash)).toEqual([])
    expect(edition).toEqual(foldJournal(edition.ledger.entries, 'a'))
  })

  it('keeps the order of what is asked for at once', async () => {
    const store = await openDesk()
    await Promise.all([1, 2, 3, 4].map((to) => store.perform(weight('text', to + 1))))
    const { edition } = store.state.getState()
    expect(edition.setup.weights.text).toBe(5)
    expect(checkChain(edition.ledger.entries, testHash)).toEqual([])
  })

  it('keeps everything together once many people came in, before what is asked for next', async () => {
    const done: (string | number)[] = []
    const store = await openDesk({
      keep: (entries) => {
        done.push(...entries.map(({ body }) => body.kind))
        return Promise.resolve(ok(null))
      },
      keepTogether: (entries) => Promise.resolve(done.push(entries.length))
    })
    const start = createStart().length
    const bring = (count: number) =>
      store.perform(importOf(Array.from({ length: count }, (_none, at) => `n${at}`)))
    expect(await bring(3)).toEqual(ok(null))
    await bring(200)
    await store.perform(weight('goals', 7))
    expect(done).toEqual(['registrations-imported', 'registrations-imported', start + 2, 'weight-changed'])
  })

  it('says why a command is refused, and writes nothing', async () => {
    const store = await openDesk()
    const before = store.state.getState()
    const refusal = { kind: 'number-out-of-range', minimum: 0, maximum: 1_000_000 }
    expect(await store.perform(weight('goals', -1))).toEqual({ ok: false, error: refusal })
    expect(store.state.getState()).toBe(before)
  })

  it('undoes and does again, and says what was done last', async () => {
    const store = await openDesk()
    await store.perform({ kind: 'choose-policy', policy: 'best-total' })
    expect(store.state.getState()).toMatchObject({ canUndo: true, canRedo: false })
    await store.undo()
    expect(store.state.getState().edition.policy).toBe('most-matched')
    expect(latestSentence(store)).toMatch(/^Undid: Chose the policy/)
    expect(store.state.getState().canRedo).toBe(true)
    await store.redo()
    expect(store.state.getState().edition.policy).toBe('best-total')
    expect(latestSentence(store)).toMatch(/^Did again: Chose the policy/)
    expect(await store.redo()).toEqual({ ok: false, error: { kind: 'nothing-to-redo' } })
  })

  it('undoes as one what was done as one, also after it was put on the desk anew', async () => {
    const store = await openDesk()
    await store.perform(weight('text', 9))
    await store.performAll([weight('text', 9), weight('goals', 1), weight('text', 0)])
    const act = 'et the weight of Goals to 1; set the weight of Statement to 0'
    expect(latestSentence(store)).toBe(`S${act}`)
    await store.open('own', store.state.getState().edition.ledger.entries, createWindowKeeper('a'))
    await store.undo()
    expect(store.state.getState().edition.setup.weights).toMatchObject({ goals: 3, text: 9 })
    expect(latestSentence(store)).toBe(`Undid: S${act}`)
    await store.open('own', store.state.getState().edition.ledger.entries, createWindowKeeper('a'))
    await store.redo()
    expect(store.state.getState().edition.setup.weights).toMatchObject({ goals: 1, text: 0 })
    expect(latestSentence(store)).toBe(`Did again: S${act}`)
    await store.undo()
    await store.undo()
    expect(store.state.getState().edition.setup.weights).toMatchObject({ goals: 3, text: 1 })
  })

  it('does none of several things when one of them is refused', async () => {
    const store = await openDesk()
    const before = store.state.getState()
    const done = await store.performAll([weight('goals', 1), weight('text', -1)])
    expect(done).toMatchObject({ ok: false, error: { kind: 'number-out-of-range' } })
    expect(store.state.getState()).toBe(before)
  })

  it('keeps the pool while nobody in it changes, and makes it anew when somebody leaves', async () => {
    const store = await openDesk()
    const { pool } = store.state.getState()
    expect(pool.mentees.map(({ id }) => id)).toEqual(['e1', 'e2', 'e3', 'e4'])
    await store.perform(weight('goals', 1))
    expect(store.state.getState().pool).toBe(pool)
    await store.perform({ kind: 'withdraw', role: 'mentee', id: 'e2' })
    expect(store.state.getState().pool.mentees.map(({ id }) => id)).toEqual(['e1', 'e3', 'e4'])
  })

  it('goes on after another edition was put on the desk as if it had written it', async () => {
    const store = await openDesk()
    await store.perform(weight('goals', 1))
    await store.open('own', createStart(), createWindowKeeper('a'))
    expect(store.state.getState()).toMatchObject({ kind: 'own', latest: null, canRedo: false })
    expect(store.state.getState().edition.setup.weights.goals).toBe(3)
    await store.perform(weight('goals', 2))
    expect(checkChain(store.state.getState().edition.ledger.entries, testHash)).toEqual([])
  })

  it('makes parts whose digests are equal for equal content of the same people only', async () => {
    const store = createEditionStore(edge)
    const [reason, again, other] = await Promise.all([
      store.toPart('They know each other', ['e1', 'm1']),
      store.toPart('They know each other', ['e1', 'm1']),
      store.toPart('They know each other', ['e2', 'm1'])
    ])
    expect(reason).toEqual(again)
    expect(reason.ok && reason.value.content).toBe('They know each other')
    expect(reason.ok && reason.value.digest).toMatch(/^[0-9a-f]{64}$/)
    expect(other).not.toEqual(reason)
  })

  it('keeps what is done before it shows it, and an act of several facts as one entry', async () => {
    const kept: number[] = []
    const shown: number[] = []
    const store: EditionStore = await openDesk({
      keep: (entries) => {
        kept.push(entries.length)
        shown.push(store.state.getState().edition.setup.weights.goals)
        return Promise.resolve(ok(null))
      }
    })
    await store.performAll([weight('goals', 7), weight('text', 5)])
    await store.undo()
    expect({ kept, shown }).toEqual({ kept: [1, 1], shown: [3, 7] })
  })

  it('does nothing that cannot be kept, and goes on when it can again', async () => {
    let isFull = true
    const store = await openDesk({
      keep: () => Promise.resolve(isFull ? err({ kind: 'disk-full' }) : ok(null))
    })
    const before = store.state.getState()
    const notSaved = err({ kind: 'not-saved', failure: { kind: 'disk-full' } })
    expect(await store.perform(weight('goals', 7))).toEqual(notSaved)
    expect(store.state.getState()).toBe(before)
    isFull = false
    expect(await store.perform(weight('goals', 7))).toEqual(ok(null))
    isFull = true
    expect(await store.undo()).toEqual(notSaved)
    expect(store.state.getState().edition.setup.weights.goals).toBe(7)
    expect(checkChain(store.state.getState().edition.ledger.entries, testHash)).toEqual([])
  })
})

const edge = {
  author: 'Ada',
  now: () => '2021-06-01T09:00:00.000Z',
  newId: () => 'n1',
  hash: (entry: Envelope) => Promise.resolve(testHash(entry))
}

function importOf(ids: readonly string[]): Command {
  const body = createImport('mentor', ids)
  if (body.kind !== 'registrations-imported') throw new Error('it is an import')
  return body
}

async function openDesk(keeper: Partial<EditionKeeper> = {}): Promise<EditionStore> {
  const store = createEditionStore(edge)
  await store.open('own', createStart(), { ...createWindowKeeper('a'), ...keeper })
  return store
}
