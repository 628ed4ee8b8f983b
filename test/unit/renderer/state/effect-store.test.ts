import { describe, expect, it } from 'vitest'
import { importFile, openSession, settle } from '../../../support/open-session'

async function openEdition() {
  const { session } = openSession({})
  await importFile(session, 'mentor')
  await importFile(session, 'mentee')
  await settle()
  const stop = session.effects.follow()
  await settle()
  return { ...session, stop, known: () => session.effects.state.getState() }
}

describe('the effect of the setup', () => {
  it('follows the edition while somebody looks, and keeps what stood before', async () => {
    const { effects, edition, known, stop } = await openEdition()
    const first = known()
    expect(first).toMatchObject({ kind: 'known', effect: { matched: 2, demand: 3 }, before: null })
    await edition.perform({ kind: 'set-rule', rule: 'sameInstitution', state: { kind: 'off' } })
    await settle()
    expect(known()).toMatchObject({ before: { matched: 2 } })
    stop()
    const last = known()
    await edition.perform({ kind: 'set-weight', criterion: 'expertise', weight: 0 })
    await settle()
    expect(effects.state.getState()).toBe(last)
  })

  it('previews a change without making it, and goes back', async () => {
    const { effects, edition, known } = await openEdition()
    const { setup } = edition.state.getState().edition
    effects.preview((now) => ({ ...now, weights: { ...now.weights, region: 0 } }))
    effects.preview((now) => ({ ...now, forbids: forbidAll(edition.state.getState().pool) }))
    await settle()
    expect(known()).toMatchObject({ effect: { matched: 0, total: 0, worst: null }, before: { matched: 2 } })
    expect(known()).toMatchObject({
      effect: { moves: [{ after: [] }, { after: [] }] }
    })
    expect(edition.state.getState().edition.setup).toBe(setup)
    effects.settle()
    await settle()
    expect(known()).toMatchObject({ effect: { matched: 2, moves: [] } })
  })
})

type Side = readonly { readonly id: string }[]

function forbidAll({ mentors, mentees }: { readonly mentors: Side; readonly mentees: Side }) {
  return mentees.flatMap((mentee) =>
    mentors.map((mentor) => ({ mentee: mentee.id, mentor: mentor.id, reason: 'never' }))
  )
}
