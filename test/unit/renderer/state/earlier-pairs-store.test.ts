import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import type { SpreadsheetFile } from '#shared/domain/sheet'
import { ok } from '#shared/lib/result'
import type { Session } from '../../../../renderer/state/session'
import { createFile, importFile, openSession, toDropped } from '../../../support/open-session'

const headings = ['Mentee', 'Mentee e-mail', 'Mentor', 'Mentor e-mail']
const cai = ['Cai Okafor', 'cai@three.example', 'Ada Marin', 'ada@one.example']
const dee = ['Dee Novak', 'dee@old.example', 'Ben Sato', 'ben@two.example']
const eve = ['Eve Ruiz', 'eve@five.example', 'Ada Marin', 'ada@one.example']
const lastYear = createFile('pairs-2025.csv', [headings, cai, dee, ['X Y', '', 'Ben Sato', '']])

async function openWithPeople(): Promise<Session> {
  // Files are kept under the digest of their bytes, which a file of these tests cannot hold itself.
  const { session } = openSession({
    readRegistrations: ({ bytes }) => {
      const file = JSON.parse(new TextDecoder().decode(bytes)) as SpreadsheetFile
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      return Promise.resolve(ok(new TextEncoder().encode(JSON.stringify({ ...file, sha256 }))))
    }
  })
  await importFile(session, 'mentor')
  await importFile(session, 'mentee')
  return session
}

/** Pairs of earlier editions by name, as "Cai Okafor + Ada Marin 2025". */
function pairsOf({ edition }: Session): readonly string[] {
  const names = edition.names()
  return edition.state
    .getState()
    .edition.setup.earlierPairs.map(
      (pair) =>
        `${names.person('mentee', pair.mentee)} + ${names.person('mentor', pair.mentor)} ${pair.edition}`
    )
    .sort()
}

function rowsOf({ earlierPairs }: Session): readonly number[] {
  const now = earlierPairs.state.getState()
  return now.kind === 'read' ? now.found.leftOut.map(({ row }) => row) : []
}

it('takes the pairs of a file, lists the other rows, and counts one of them when a person says so', async () => {
  const session = await openWithPeople()
  await session.earlierPairs.bring(toDropped(lastYear))
  expect(pairsOf(session)).toEqual(['Cai Okafor + Ada Marin 2025'])
  expect(rowsOf(session)).toEqual([3, 4])
  const now = session.earlierPairs.state.getState()
  const [doubt, stranger] = now.kind === 'read' ? now.found.leftOut : []
  if (doubt === undefined || stranger === undefined) throw new Error('two rows are left out')
  await session.earlierPairs.count(stranger)
  await session.earlierPairs.count(doubt)
  expect(pairsOf(session)).toEqual(['Cai Okafor + Ada Marin 2025', 'Dee Novak + Ben Sato 2025'])
  expect(rowsOf(session)).toEqual([4])
  await session.earlierPairs.lookAgain('2025')
  expect(pairsOf(session)).toHaveLength(2)
  expect(rowsOf(session)).toEqual([4])
  await session.edition.undo()
  expect(pairsOf(session)).toEqual(['Cai Okafor + Ada Marin 2025'])
})

it('keeps the pairs of another file of one year apart, and replaces those of the same file', async () => {
  const session = await openWithPeople()
  await session.earlierPairs.bring(toDropped(lastYear))
  await session.earlierPairs.bring(toDropped(createFile('more 2025.csv', [headings, eve])))
  expect(pairsOf(session)).toEqual(['Cai Okafor + Ada Marin 2025', 'Eve Ruiz + Ada Marin 2025 (2)'])
  await session.earlierPairs.bring(toDropped(createFile('pairs-2025.csv', [headings, eve])))
  expect(pairsOf(session)).toEqual(['Eve Ruiz + Ada Marin 2025', 'Eve Ruiz + Ada Marin 2025 (2)'])
  await session.earlierPairs.rename('2025 (2)', ' Spring ')
  await session.earlierPairs.remove('2025')
  expect(pairsOf(session)).toEqual(['Eve Ruiz + Ada Marin Spring'])
  await session.edition.undo()
  await session.edition.undo()
  expect(pairsOf(session)).toEqual(['Eve Ruiz + Ada Marin 2025', 'Eve Ruiz + Ada Marin 2025 (2)'])
})

it('takes nothing of a file that names nobody here, or is no table of pairs', async () => {
  const session = await openWithPeople()
  await session.earlierPairs.bring(toDropped(createFile('p.csv', [headings, ['X', '', 'Y', '']])))
  expect(session.earlierPairs.state.getState()).toMatchObject({
    kind: 'read',
    found: { pairs: [], leftOut: [{ row: 2 }] }
  })
  await session.earlierPairs.bring(toDropped(createFile('p.csv', [['Name'], ['X']])))
  expect(session.earlierPairs.state.getState()).toMatchObject({
    kind: 'failed',
    failure: { of: 'table', fact: { kind: 'columns-missing' } }
  })
  expect(pairsOf(session)).toEqual([])
})
