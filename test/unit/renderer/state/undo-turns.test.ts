import { expect, test } from 'vitest'
import { openSession } from '../../../support/open-session'

test('undo and redo go through both journals in the order in which things were done', async () => {
  const { session, about, weights, notes } = await openDesk()
  await session.edition.perform({ kind: 'set-weight', criterion: 'goals', weight: 4 })
  await session.privateNotes.write(about, 'Shy.')
  await session.edition.perform({ kind: 'set-weight', criterion: 'goals', weight: 6 })
  const seen = [[weights(), notes()]]
  const { undoTurns } = session
  for (const act of [undoTurns.undo, undoTurns.undo, undoTurns.undo]) {
    await act()
    seen.push([weights(), notes()])
  }
  for (const act of [undoTurns.redo, undoTurns.redo, undoTurns.redo]) {
    await act()
    seen.push([weights(), notes()])
  }
  const start = 3
  expect(seen).toEqual([
    [6, 1],
    [4, 1],
    [4, 0],
    [start, 0],
    [4, 0],
    [4, 1],
    [6, 1]
  ])
})

test('something new ends what could be done again, in whichever journal it is', async () => {
  const { session, about, notes } = await openDesk()
  await session.privateNotes.write(about, 'Shy.')
  await session.undoTurns.undo()
  expect(session.undoTurns.state.getState()).toMatchObject({ undone: ['private'], canRedo: true })
  await session.edition.perform({ kind: 'set-weight', criterion: 'goals', weight: 4 })
  expect(session.undoTurns.state.getState()).toMatchObject({ undone: [], canRedo: false })
  await session.undoTurns.undo()
  expect(notes()).toBe(0)
})

test('going back to an entry takes back everything after it and keeps it', async () => {
  const { session, weights } = await openDesk()
  for (const weight of [4, 6, 7, 8])
    await session.edition.perform({ kind: 'set-weight', criterion: 'goals', weight })
  const { entries } = session.edition.state.getState().edition.ledger
  const second = entries.at(-3)
  if (second !== undefined) await session.undoTurns.backTo(second)
  expect(weights()).toBe(6)
})

async function openDesk() {
  const { session } = openSession({})
  await session.imports.openSample()
  const id = session.edition.state.getState().pool.mentees[0]?.id ?? ''
  return {
    session,
    about: { kind: 'person', role: 'mentee', id } as const,
    weights: () => session.edition.state.getState().edition.setup.weights.goals,
    notes: () => session.privateNotes.state.getState().notes.size
  }
}
