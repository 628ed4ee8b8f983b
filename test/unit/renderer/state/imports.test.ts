import { describe, expect, it } from 'vitest'
import type { SpreadsheetFile } from '#shared/domain/sheet'
import { ok } from '#shared/lib/result'
import { participantKey } from '#shared/domain/journal/edition-families'
import { filesOf } from '../../../../renderer/state/import-plan'
import { changesNothing, otherRoleOf } from '../../../../renderer/state/import-preview'
import { createSheet } from '../../../support/create-file'
import {
  changesIn,
  createFile,
  importFile,
  mentees,
  mentors,
  namesIn,
  openSession,
  previewIn,
  toDropped,
  toGiven
} from '../../../support/open-session'

function edited(edit: (rows: string[][]) => void, name = 'mentors.csv'): SpreadsheetFile {
  const rows = mentors.sheets[0]?.rows.map((row) => [...row]) ?? []
  edit(rows)
  return { ...createFile(name, rows), sha256: `sha of ${JSON.stringify(rows)}` }
}

const withoutBen = edited((rows) => rows.splice(2, 1))

describe('looking at a file', () => {
  it('changes nothing until it is imported, and then makes one entry that one undo takes back', async () => {
    const { session } = openSession({})
    await session.imports.choose('mentor')
    expect(changesIn(session)).toEqual(['new Ada Marin', 'new Ben Sato'])
    expect(session.edition.state.getState().kind).toBe('none')
    await session.imports.apply()
    expect(session.imports.state.getState()).toEqual({ kind: 'idle' })
    expect(namesIn(session)).toEqual(['Ada Marin', 'Ben Sato'])
    await session.edition.undo()
    expect(namesIn(session)).toEqual([])
    expect(await session.edition.undo()).toMatchObject({ error: { kind: 'nothing-to-undo' } })
  })

  it('is cancelled without a trace', async () => {
    const { session } = openSession({})
    const before = session.edition.state.getState()
    await session.imports.choose('mentor')
    session.imports.cancel()
    expect(session.imports.state.getState()).toEqual({ kind: 'idle' })
    expect(session.edition.state.getState()).toBe(before)
  })

  it('gives the journal the very people that were shown', async () => {
    const { session } = openSession({})
    await session.imports.choose('mentor')
    const shown = previewIn(session).plan?.differences[0]?.people.map(({ person }) => person)
    await session.imports.apply()
    expect(session.edition.state.getState().pool.mentors).toEqual(shown)
  })

  it('works it out anew when the edition changes meanwhile', async () => {
    const { session } = openSession({})
    await importFile(session, 'mentor')
    await session.imports.drop('mentor', toDropped(withoutBen))
    expect(changesIn(session)).toEqual(['absent Ben Sato'])
    const ben = session.edition.state.getState().pool.mentors.find(({ name }) => name === 'Ben Sato')
    await session.edition.perform({ kind: 'withdraw', role: 'mentor', id: ben?.id ?? '' })
    await expect.poll(() => changesIn(session)).toEqual([])
  })

  it('reads a column as the person says, with whatever comes of it', async () => {
    const { session } = openSession({})
    await session.imports.choose('mentor')
    const areas = previewIn(session).plan?.columns.find(({ heading }) => heading === 'Areas of expertise')
    if (areas === undefined) throw new Error('there is such a column')
    await session.imports.chooseColumn(areas, 'ignored')
    expect(previewIn(session).plan?.firstRows.map((person) => person.areas)).toEqual([[], []])
    await session.imports.apply()
    await session.imports.drop('mentor', toDropped(edited((rows) => rows.reverse().reverse(), 'again.csv')))
    expect(previewIn(session).plan?.columns.find(({ column }) => column === 'E')).toMatchObject({
      field: 'ignored',
      reason: { kind: 'chosen-by-hand' }
    })
  })
})

describe('a file for the other role', () => {
  it('is refused where its content is clear, and used for the right one with one click', async () => {
    const { session } = openSession({ chooseRegistrations: () => Promise.resolve(ok(toGiven(mentors))) })
    await session.imports.choose('mentee')
    expect(previewIn(session)).toMatchObject({
      listing: 'mentee',
      plan: null,
      failure: { of: 'registrations', fact: { kind: 'swapped', file: 'mentors.csv', given: 'mentee' } }
    })
    expect(otherRoleOf(previewIn(session))).toBe('mentor')
    await session.imports.setListing('mentor')
    expect(changesIn(session)).toEqual(['new Ada Marin', 'new Ben Sato'])
    await session.imports.apply()
    expect(namesIn(session)).toEqual(['Ada Marin', 'Ben Sato'])
  })

  it('is doubted where only its name speaks for the other', async () => {
    const { session } = openSession({ chooseRegistrations: () => Promise.resolve(ok(toGiven(mentees))) })
    await session.imports.choose('mentor')
    expect(previewIn(session)).toMatchObject({ listing: 'mentor', failure: null })
    expect(otherRoleOf(previewIn(session))).toBe('mentee')
  })
})

describe('one file for both roles', () => {
  const both = createFile('people.csv', [
    ['Name', 'Email', 'Institution', 'I am a'],
    ['Ada Marin', 'ada@one.example', 'University of Oslo', 'mentor'],
    ['Cai Okafor', 'cai@three.example', 'ETH Zurich', 'mentee'],
    ['Eve Ruiz', 'eve@five.example', 'UCL', 'both']
  ])

  it('fills both sides wherever it is dropped', async () => {
    const { session } = openSession({})
    await session.imports.drop('mentor', toDropped(both))
    expect(previewIn(session).listing).toBe('both')
    await session.imports.apply()
    expect(namesIn(session)).toEqual(['Ada Marin', 'Eve Ruiz', 'Cai Okafor', 'Eve Ruiz'])
    await session.edition.undo()
    expect(namesIn(session)).toEqual([])
  })

  it('makes way on one side only when that side gets a file of its own', async () => {
    const { session } = openSession({})
    await session.imports.drop(null, toDropped(both))
    await session.imports.apply()
    await session.imports.drop('mentor', toDropped(mentors))
    expect(changesIn(session)).toEqual(['answers Ada Marin', 'new Ben Sato', 'absent Eve Ruiz'])
  })

  it('lists each of its problems once', async () => {
    const { session } = openSession({})
    await session.imports.drop(null, toDropped(both))
    const problems = previewIn(session).plan?.differences.flatMap((side) => side.problems) ?? []
    expect(new Set(problems.map(({ problem }) => JSON.stringify(problem))).size).toBe(problems.length)
    expect(problems.map(({ problem }) => problem.fact.kind)).toContain('both-roles')
  })
})

describe('a file that does not say whom it lists', () => {
  it('is asked about when it is dropped beside both places', async () => {
    const { session } = openSession({})
    const names = createFile('people.csv', [
      ['Name', 'Email', 'Institution'],
      ['Ada Marin', 'ada@one.example', 'University of Oslo']
    ])
    await session.imports.drop(null, toDropped(names))
    expect(previewIn(session)).toMatchObject({ listing: null, plan: null, work: null })
    await session.imports.apply()
    expect(session.imports.state.getState().kind).toBe('preview')
    await session.imports.setListing('mentor')
    await session.imports.apply()
    expect(namesIn(session)).toEqual(['Ada Marin'])
  })
})

describe('importing again', () => {
  it('withdraws whom a person ticks of the missing, and nobody by itself', async () => {
    const { session } = openSession({})
    await importFile(session, 'mentor')
    await session.imports.drop('mentor', toDropped(withoutBen))
    await session.imports.apply()
    expect(namesIn(session)).toEqual(['Ada Marin', 'Ben Sato'])
    await session.imports.drop(
      'mentor',
      toDropped(edited((rows) => rows.splice(2, 1, ['Zoe Roy', 'z@z.example'])))
    )
    const ben = previewIn(session).plan?.differences[0]?.absent[0]?.person
    session.imports.setGone(new Set([`mentor/${ben?.id ?? ''}`]))
    await session.imports.apply()
    expect(namesIn(session)).toEqual(['Ada Marin', 'Zoe Roy'])
  })

  it('takes additions beside what is there, a correction in them for the newer answer', async () => {
    const { session } = openSession({})
    await importFile(session, 'mentor')
    const late = edited((rows) => rows.splice(1, 2, ['Ada Marin', 'ada@one.example', 'Inria']), 'a-late.csv')
    await session.imports.drop('mentor', toDropped(late))
    await session.imports.setExtent('additions')
    expect(changesIn(session)).toEqual(['answers Ada Marin'])
    await session.imports.apply()
    const { pool, edition } = session.edition.state.getState()
    expect(pool.mentors.map(({ institution }) => institution)).toEqual(['Inria', 'KAIST'])
    expect(edition.facts.import.get('mentor')?.files.map(({ name }) => name)).toEqual([
      'mentors.csv',
      'a-late.csv'
    ])
  })

  it('keeps everybody under one id, and says that the very file is there already', async () => {
    const { session } = openSession({})
    await importFile(session, 'mentor')
    const before = session.edition.state.getState()
    await session.imports.choose('mentor')
    expect(changesIn(session)).toEqual([])
    await session.imports.apply()
    expect(session.edition.state.getState()).toBe(before)
  })

  it('may still withdraw somebody who was missing from it and stayed', async () => {
    const { session } = openSession({})
    await importFile(session, 'mentor')
    await session.imports.drop('mentor', toDropped(withoutBen))
    await session.imports.apply()
    expect(namesIn(session)).toEqual(['Ada Marin', 'Ben Sato'])
    await session.imports.drop('mentor', toDropped(withoutBen))
    const sides = filesOf(session.edition.state.getState().edition.facts)
    expect(changesNothing(sides, previewIn(session))).toBe(true)
    const gone = previewIn(session).plan?.differences[0]?.absent.map(({ person }) => participantKey(person))
    session.imports.setGone(new Set(gone))
    expect(changesNothing(sides, previewIn(session))).toBe(false)
    await session.imports.apply()
    expect(namesIn(session)).toEqual(['Ada Marin'])
  })

  it('leaves out the sheets that were left out before, and reads the very file as it was read', async () => {
    const { session } = openSession({})
    const old = ['Cleo Old', 'cleo@old.example', 'KAIST', '', '']
    const withOld = (file: SpreadsheetFile): SpreadsheetFile => {
      const [sheet = createSheet([])] = file.sheets
      const former = { ...sheet, name: 'Former mentors', rows: [...sheet.rows.slice(0, 1), old] }
      return { ...file, sha256: `with old ones: ${file.sha256}`, sheets: [sheet, former] }
    }
    await session.imports.drop('mentor', toDropped(withOld(mentors)))
    expect(changesIn(session)).toContain('new Cleo Old')
    await session.imports.setHeader('Former mentors', null)
    await session.imports.apply()

    await session.imports.drop('mentor', toDropped(withOld(withoutBen)))
    expect(changesIn(session)).toEqual(['absent Ben Sato'])
    expect(previewIn(session).outline.map(({ why }) => why?.kind ?? null)).toEqual([null, 'chosen-by-hand'])
    await session.imports.setHeader('Former mentors', 'found')
    expect(changesIn(session)).toContain('new Cleo Old')
    session.imports.cancel()

    const before = session.edition.state.getState()
    await session.imports.drop('mentor', toDropped(withOld(mentors)))
    expect(changesIn(session)).toEqual([])
    await session.imports.apply()
    expect(session.edition.state.getState()).toBe(before)
  })
})
