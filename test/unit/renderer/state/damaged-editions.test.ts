import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { openDeskDatabase } from '../../../../renderer/data/open-desk-database'
import { makeEdition, summary } from '../../../support/editions-laptop'
import { must } from '../../../support/sealed-edition'

const about = { kind: 'person', role: 'mentor', id: 'm1' } as const

describe('an edition whose record is damaged', () => {
  it('goes on after damage from what stands, with everything damaged set aside and nothing else lost', async () => {
    const { restart, first, databaseName } = await makeEdition()
    const id = first.id ?? ''
    for (const weight of [4, 5, 6, 7])
      await first.desk.perform({ kind: 'set-weight', criterion: 'goals', weight })
    await first.notes.write(about, 'Knows my advisor.')
    await first.editions.lock()
    const database = must(await openDeskDatabase(databaseName))
    const damaged = await database.records.get([id, 'edition', 4])
    await database.records.update([id, 'edition', 4], { ciphertext: new Uint8Array(60) })

    const second = restart()
    must(await second.editions.unlock(summary(id), first.passphrase))
    const goals = ({ desk }: Pick<typeof first, 'desk'>) => desk.state.getState().edition.setup.weights.goals
    expect(second.editions.state.getState().damages).toMatchObject([
      { of: 'edition', firstPosition: 4, unreadable: 1 }
    ])
    expect(goals(second)).toBe(5)
    const weight = { kind: 'set-weight', criterion: 'goals', weight: 9 } as const
    expect(await second.desk.perform(weight)).toMatchObject({
      error: { failure: { kind: 'journal-damaged' } }
    })
    must(await second.editions.goOn())
    expect(second.editions.state.getState()).toMatchObject({ damages: [], aside: 6, open: { id } })
    expect(second.notes.state.getState().notes.size).toBe(1)
    expect(await second.desk.undo()).toMatchObject({ error: { kind: 'nothing-to-undo' } })
    must(await second.desk.perform(weight))
    const copy = must(await second.editions.copy())
    expect(copy.setAside).toHaveLength(6)
    expect(copy.records).toHaveLength(5)
    expect(copy.setAside[4]?.previousHash).toBeDefined()
    expect(damaged).toBeDefined()
    await second.editions.lock()

    const third = restart()
    must(await third.editions.unlock(summary(id), first.passphrase))
    expect(third.editions.state.getState()).toMatchObject({ damages: [], aside: 6 })
    expect(goals(third)).toBe(9)
    must(await third.desk.undo())
    expect(goals(third)).toBe(5)
    expect(third.notes.state.getState().notes.size).toBe(1)
    await third.editions.lock()
    database.close()
  })

  it('finds in its snapshot what was cut from the end of its records', async () => {
    const { restart, first, databaseName } = await makeEdition()
    const id = first.id ?? ''
    for (const weight of [4, 5, 6])
      await first.desk.perform({ kind: 'set-weight', criterion: 'goals', weight })
    await first.editions.lock()
    const second = restart()
    must(await second.editions.unlock(summary(id), first.passphrase))
    // Asked for after the snapshot, and so done after it.
    must(await second.desk.perform({ kind: 'set-weight', criterion: 'text', weight: 8 }))
    await second.editions.lock()
    const database = must(await openDeskDatabase(databaseName))
    await database.records.bulkDelete([3, 4, 5].map((position) => [id, 'edition', position] as const))
    database.close()

    const third = restart()
    must(await third.editions.unlock(summary(id), first.passphrase))
    expect(third.editions.state.getState().damages).toMatchObject([
      { of: 'edition', firstPosition: 3, missing: 2 }
    ])
    must(await third.editions.goOn())
    const { weights } = third.desk.state.getState().edition.setup
    expect(weights).toMatchObject({ goals: 6, text: 1 })
    await third.editions.lock()
  })
})
