import { describe, expect, it } from 'vitest'
import { participantKey } from '#shared/domain/journal/edition-families'
import { openSession, settle } from '../../../support/open-session'

async function openWithPeople() {
  const { session } = openSession({})
  await session.imports.openSample()
  await settle()
  const { pool } = session.edition.state.getState()
  const idOf = (name: string) =>
    [...pool.mentors, ...pool.mentees].find((person) => person.name === name)?.id ?? ''
  return { ...session, idOf }
}

describe('the explanations of a session', () => {
  it('know what each candidate of a person costs, by the journal’s own ids', async () => {
    const { explain, idOf } = await openWithPeople()
    const eve = { role: 'mentee', id: idOf('Eve Ruiz') } as const
    await explain.askRegrets(eve)
    const regrets = explain.state.getState().regrets.get(participantKey(eve))
    expect([...(regrets?.keys() ?? [])].sort()).toEqual([idOf('Ada Marin'), idOf('Ben Sato')].sort())
  })

  it('are forgotten when the setup changes, and are not mixed with what comes late', async () => {
    const { explain, edition, idOf } = await openWithPeople()
    const asked = explain.askRegrets({ role: 'mentor', id: idOf('Ada Marin') })
    await edition.perform({ kind: 'set-weight', criterion: 'goals', weight: 1 })
    await asked
    expect(explain.state.getState().regrets.size).toBe(0)
  })

  it('name the changes that bring two together', async () => {
    const { explain, idOf } = await openWithPeople()
    const pair = { mentee: idOf('Eve Ruiz'), mentor: idOf('Ada Marin') }
    const exchange = await explain.findExchange(pair)
    expect(exchange?.moves[0]).toEqual({
      mentee: pair.mentee,
      from: null,
      to: pair.mentor,
      because: null
    })
    expect(exchange?.moves.at(-1)?.to).toBeNull()
  })
})
