import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { noDates } from '#shared/domain/journal/edition-values'
import { ok } from '#shared/lib/result'
import { openDeskDatabase } from '../../../../renderer/data/open-desk-database'
import { createPassphrase } from '../../../support/create-passphrase'
import { createLaptop, makeEdition, now, summary } from '../../../support/editions-laptop'
import { must } from '../../../support/sealed-edition'

const about = { kind: 'person', role: 'mentor', id: 'm1' } as const

describe('the editions of a laptop', () => {
  it('keeps what is done, the way back and private notes over a restart', async () => {
    const { restart, first } = await makeEdition()
    await first.desk.perform({ kind: 'set-weight', criterion: 'goals', weight: 7 })
    await first.desk.perform({ kind: 'choose-policy', policy: 'best-total' })
    await first.notes.write(about, 'Knows my advisor.')
    await first.desk.undo()
    await first.editions.lock()

    const second = restart()
    await second.editions.refresh()
    expect(second.editions.state.getState().list).toEqual([summary(first.id)])
    expect(await second.editions.unlock(summary(first.id), first.passphrase)).toEqual(ok(null))
    const { kind, edition, canRedo } = second.desk.state.getState()
    expect({ kind, canRedo, goals: edition.setup.weights.goals, policy: edition.policy }).toEqual({
      kind: 'own',
      canRedo: true,
      goals: 7,
      policy: 'most-matched'
    })
    await second.desk.redo()
    expect(second.desk.state.getState().edition.policy).toBe('best-total')
    await second.desk.undo()
    await second.desk.undo()
    expect(second.desk.state.getState().edition.setup.weights.goals).not.toBe(7)
    const texts = [...second.notes.state.getState().notes.values()].map(({ text }) => text.content)
    expect(texts).toEqual(['Knows my advisor.'])
    expect(second.saving.state.getState()).toEqual({ kind: 'saved', at: now() })
  })

  it('takes no wrong passphrase, again and again, and the right one after', async () => {
    const { restart, first } = await makeEdition()
    await first.editions.lock()
    const second = restart()
    for (const wrong of ['', 'not this one', first.passphrase.toUpperCase()])
      expect(await second.editions.unlock(summary(first.id), wrong)).toMatchObject({
        error: { kind: 'wrong-passphrase' }
      })
    expect(second.desk.state.getState().kind).toBe('none')
    expect((await second.editions.unlock(summary(first.id), first.passphrase)).ok).toBe(true)
  })

  it('is written by one window: another is told so, and has its turn once the first has locked', async () => {
    const { restart, first } = await makeEdition()
    const second = restart()
    const refused = await second.editions.unlock(summary(first.id), first.passphrase)
    expect(refused).toMatchObject({ error: { kind: 'open-elsewhere' } })
    await first.editions.lock()
    const afterwards = await first.desk.perform({ kind: 'set-weight', criterion: 'goals', weight: 9 })
    expect(afterwards).toMatchObject({ error: { kind: 'not-saved', failure: { kind: 'locked' } } })
    expect((await second.editions.unlock(summary(first.id), first.passphrase)).ok).toBe(true)
  })

  it('shows its new name before the passphrase, and the old one again when that is undone', async () => {
    const { first } = await makeEdition()
    const names = async () => {
      await first.desk.settled()
      const list = await first.vaults.list()
      return list.ok ? list.value.map(({ name }) => name) : list
    }
    await first.desk.perform({ kind: 'change-edition', name: 'Example 2022', dates: noDates })
    expect(await names()).toEqual(['Example 2022'])
    await first.desk.undo()
    expect(await names()).toEqual(['Example 2021'])
  })

  it('opens from a snapshot of what was there, with what came after, as if there were none', async () => {
    const { restart, first } = await makeEdition()
    for (let weight = 1; weight <= 60; weight++)
      await first.desk.perform({ kind: 'set-weight', criterion: 'goals', weight })
    const wanted = first.desk.state.getState().edition
    await first.editions.lock()
    const reopen = async () => {
      const next = restart()
      expect((await next.editions.unlock(summary(first.id), first.passphrase)).ok).toBe(true)
      return next
    }
    const second = await reopen()
    expect(second.desk.state.getState().edition).toEqual(wanted)
    await second.desk.perform({ kind: 'set-weight', criterion: 'goals', weight: 99 })
    await second.editions.lock()
    const third = await reopen()
    expect(third.desk.state.getState().edition.setup.weights.goals).toBe(99)
    for (let step = 0; step < 40; step++) await third.desk.undo()
    expect(third.desk.state.getState().edition.setup.weights.goals).toBe(21)
    await third.editions.lock()
  })

  it('keeps what is half written over a lock, until it is discarded; what is damaged is told', async () => {
    const { restart, first, databaseName } = await makeEdition()
    const draft = { about, note: null, text: 'half a thou', keeping: 'private' } as const
    for (const text of ['half', 'half a', draft.text]) first.drafts.put({ ...draft, text })
    await first.drafts.settled()
    await first.editions.lock()
    const reopen = async () => {
      const next = restart()
      expect((await next.editions.unlock(summary(first.id), first.passphrase)).ok).toBe(true)
      return next
    }
    const draftsOf = ({ drafts }: Pick<typeof first, 'drafts'>) => [
      ...drafts.state.getState().drafts.values()
    ]
    const second = await reopen()
    expect(draftsOf(second)).toEqual([draft])
    second.drafts.discard(draft)
    await second.drafts.settled()
    await second.editions.lock()
    const third = await reopen()
    expect(draftsOf(third)).toEqual([])
    third.drafts.put(draft)
    await third.drafts.settled()
    await third.editions.lock()
    const database = must(await openDeskDatabase(databaseName))
    await database.drafts.update(first.id ?? '', { ciphertext: new Uint8Array(40) })
    database.close()
    const fourth = await reopen()
    expect(draftsOf(fourth)).toEqual([])
    expect(fourth.toasts.state.getState().toast?.text).toContain('cannot be read any more')
    await fourth.editions.lock()
  })

  it('gets its first entry when it is opened, if its making was cut off before', async () => {
    const { restart, vaults } = createLaptop()
    const passphrase = await createPassphrase()
    const made = await vaults.create({ name: 'Example 2021', passphrase, recoveryCode: null })
    if (!made.ok) throw new Error(made.error.kind)
    await made.value.lock()
    const { editions, desk } = restart()
    await editions.unlock(made.value, passphrase)
    expect(desk.state.getState().edition.edition).toEqual({ name: 'Example 2021', dates: noDates })
  })

  it('changes its passphrase and its recovery code, each in place of the older one', async () => {
    const { restart, first, vaults } = await makeEdition()
    const id = first.id ?? ''
    const [older, code] = [
      await vaults.createRecoveryCode(id, first.passphrase),
      await vaults.createRecoveryCode(id, first.passphrase)
    ]
    if (!older.ok || !code.ok) throw new Error('no code was made')
    const next = await createPassphrase()
    expect(await vaults.changePassphrase(id, 'not this one', next)).toMatchObject({
      error: { kind: 'wrong-passphrase' }
    })
    expect(await vaults.changePassphrase(id, code.value.toLowerCase(), next)).toEqual(ok(null))
    await first.editions.lock()
    const opens = async (key: string) => {
      const { editions } = restart()
      const opened = await editions.unlock(summary(id), key)
      await editions.lock()
      return opened.ok
    }
    expect(await Promise.all([older.value, first.passphrase].map(opens))).toEqual([false, false])
    expect(await opens(code.value)).toBe(true)
    expect(await opens(next)).toBe(true)
  })

  it('asks for an edition where people of one’s own would have none', async () => {
    const { restart } = createLaptop()
    const { editions } = restart()
    const wish = editions.ensureOwn()
    expect(editions.state.getState().question).toEqual({ kind: 'new' })
    editions.dismiss()
    expect(await wish).toBe(false)
    const again = editions.ensureOwn()
    const keys = { passphrase: await createPassphrase(), wantsCode: true }
    await editions.create({ name: ' Example 2021 ', dates: noDates }, keys)
    expect(await again).toBe(true)
    expect(editions.state.getState()).toMatchObject({
      open: { name: 'Example 2021' },
      question: { kind: 'code' }
    })
    expect(await editions.ensureOwn()).toBe(true)
  })
})
