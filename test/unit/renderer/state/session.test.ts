import { describe, expect, it } from 'vitest'
import { prepareMatching } from '#shared/proposal/prepare-matching'
import { proposeAssignment } from '#shared/proposal/propose-assignment'
import { loadProgrammeSolver } from '../../../support/load-programme-solver'
import type { RunMatching } from '../../../../renderer/workers/matching-run'
import {
  columnOf,
  importFile,
  namesIn,
  openSession,
  settle,
  untilMatched
} from '../../../support/open-session'

describe('a session', () => {
  it('takes two files to proposals under every policy and to a workbook', async () => {
    const { session } = openSession({})
    await importFile(session, 'mentor')
    await importFile(session, 'mentee')
    await untilMatched(session)
    const matching = session.matching.state.getState()
    expect(matching.kind).toBe('done')
    const proposals = 'proposals' in matching ? matching.proposals : {}
    expect(Object.keys(proposals)).toEqual(['most-matched', 'best-total', 'worst-off-first', 'leximin'])
    expect(proposals['most-matched']?.assignment.pairs).toHaveLength(2)
    expect(session.workbook.current()?.sheets[0]?.rows).toHaveLength(2)
  })

  it('waits with matching until both roles are imported', async () => {
    const { session } = openSession({})
    await importFile(session, 'mentor')
    expect(session.edition.state.getState().pool.mentors).toHaveLength(2)
    expect(session.matching.state.getState()).toEqual({ kind: 'nothing-to-match' })
    expect(session.workbook.current()).toBeNull()
  })

  it('builds the workbook of the policy that is chosen', async () => {
    const { session } = openSession({})
    await session.imports.openSample()
    await untilMatched(session)
    const before = session.workbook.current()
    await session.edition.perform({ kind: 'choose-policy', policy: 'best-total' })
    expect(session.workbook.current()).not.toBe(before)
    expect(session.workbook.current()).toBe(session.workbook.current())
  })

  it('reads the people anew when a column gets another meaning', async () => {
    const { session } = openSession({})
    await importFile(session, 'mentor')
    await settle()
    await session.registrations.chooseColumn(columnOf(session, 'E'), 'ignored')
    const areas = () => session.edition.state.getState().pool.mentors.map((mentor) => mentor.areas)
    expect(areas()).toEqual([[], []])
    await settle()
    expect(columnOf(session, 'E')).toMatchObject({ field: 'ignored', reason: { kind: 'chosen-by-hand' } })
    await session.edition.undo()
    expect(areas()).toEqual([['Registration'], ['Segmentation']])
    await settle()
    expect(columnOf(session, 'E').field).toBe('areas')
    await session.edition.redo()
    expect(areas()).toEqual([[], []])
  })

  it('ignores what an older run still answers after the people changed', async () => {
    const late: (() => Promise<void> | void)[] = []
    const slow: RunMatching = async (request, onProposal) => {
      const prepared = prepareMatching(request.pool, request.setup, request.seed)
      if (!prepared.ok) return prepared
      const proposal = await proposeAssignment(prepared.value, 'most-matched', {
        loadSolver: loadProgrammeSolver
      })
      late.push(() => onProposal('most-matched', proposal))
      return new Promise(() => undefined)
    }
    const { session } = openSession({}, { run: slow, cancel: () => undefined })
    await session.imports.openSample()
    await expect.poll(() => late.length).toBe(1)
    await session.edition.perform({ kind: 'set-weight', criterion: 'goals', weight: 4 })
    await expect.poll(() => late.length).toBe(2)
    const [older, newer] = late
    await older?.()
    expect(session.matching.state.getState()).toMatchObject({ kind: 'running', proposals: {} })
    expect(session.workbook.current()).toBeNull()
    await newer?.()
    expect(session.workbook.current()).not.toBeNull()
  })

  it('stops a run, keeps what it had proposed, and matches again when asked', async () => {
    const late: (() => Promise<void> | void)[] = []
    let cancelled = 0
    const slow: RunMatching = async (request, onProposal) => {
      const prepared = prepareMatching(request.pool, request.setup, request.seed)
      if (!prepared.ok) return prepared
      for (const policy of ['most-matched', 'leximin'] as const) {
        const proposal = await proposeAssignment(prepared.value, policy, { loadSolver: loadProgrammeSolver })
        late.push(() => onProposal(policy, proposal))
      }
      return new Promise(() => undefined)
    }
    const { session } = openSession({}, { run: slow, cancel: () => (cancelled += 1) })
    await session.imports.openSample()
    await settle()
    await late[0]?.()
    const before = cancelled
    session.matching.stop()
    await late[1]?.()
    const { state } = session.matching
    expect(cancelled).toBe(before + 1)
    expect(state.getState()).toMatchObject({ kind: 'stopped', proposals: { 'most-matched': {} } })
    expect(state.getState()).not.toHaveProperty(['proposals', 'leximin'])
    expect(session.workbook.current()).not.toBeNull()
    session.matching.again()
    expect(state.getState()).toMatchObject({ kind: 'running', proposals: {} })
  })

  it('says that matching broke when the worker does', async () => {
    const { session } = openSession(
      {},
      { run: () => Promise.reject(new Error('planted')), cancel: () => undefined }
    )
    const heard = new Promise((resolve) => process.once('unhandledRejection', resolve))
    await session.imports.openSample()
    expect(await heard).toEqual(new Error('planted'))
    expect(session.matching.state.getState()).toEqual({ kind: 'broken' })
  })

  it('hands the workbook to main once and says which file came of it', async () => {
    const { session, exported } = openSession({})
    await session.imports.openSample()
    await settle()
    await Promise.all([session.exports.exportWorkbook(), session.exports.exportWorkbook()])
    expect(exported.map(({ suggestedName }) => suggestedName)).toEqual(['matchdesk-assignments.xlsx'])
    expect(session.exports.state.getState()).toEqual({ kind: 'exported', file: 'a.xlsx' })
  })

  it('no longer says that it is exported once another policy is chosen', async () => {
    const { session } = openSession({})
    await session.imports.openSample()
    await settle()
    await session.exports.exportWorkbook()
    await session.edition.perform({ kind: 'choose-policy', policy: 'worst-off-first' })
    expect(session.exports.state.getState()).toEqual({ kind: 'idle' })
  })

  it('ends the selection with the people it was about', async () => {
    const { session } = openSession({})
    await importFile(session, 'mentor')
    const selection = {
      kind: 'person',
      role: 'mentor',
      id: session.edition.state.getState().pool.mentors[0]?.id ?? ''
    } as const
    session.view.select(selection)
    await importFile(session, 'mentee')
    expect(session.view.state.getState().selection).toEqual(selection)
    await session.edition.perform({ kind: 'withdraw', role: 'mentor', id: selection.id })
    expect(session.view.state.getState().selection).toEqual(selection)
    await session.edition.undo()
    await session.edition.undo()
    await session.edition.undo()
    expect(session.view.state.getState().selection).toBeNull()
  })

  it('undoes an import and does it again, one role at a time', async () => {
    const { session } = openSession({})
    await importFile(session, 'mentor')
    await importFile(session, 'mentee')
    const both = session.edition.state.getState().pool
    await session.edition.undo()
    expect(namesIn(session)).toEqual(['Ada Marin', 'Ben Sato'])
    expect(session.matching.state.getState()).toEqual({ kind: 'nothing-to-match' })
    await session.edition.redo()
    expect(session.edition.state.getState().pool).toEqual(both)
    await session.edition.undo()
    await session.edition.undo()
    expect(namesIn(session)).toEqual([])
    expect(session.registrations.state.getState().opened).toBeNull()
    expect(await session.edition.undo()).toEqual({ ok: false, error: { kind: 'nothing-to-undo' } })
  })

  it('mixes nothing of the sample with a file of one’s own', async () => {
    const { session } = openSession({})
    await session.imports.openSample()
    await session.edition.perform({ kind: 'set-weight', criterion: 'goals', weight: 4 })
    await importFile(session, 'mentor')
    const { kind, edition } = session.edition.state.getState()
    expect({ kind, name: edition.edition?.name, goals: edition.setup.weights.goals }).toEqual({
      kind: 'own',
      name: 'New edition',
      goals: 3
    })
    expect(namesIn(session)).toEqual(['Ada Marin', 'Ben Sato'])
  })

  it('proposes and exports under e-mails what the journal knows under ids of its own', async () => {
    const { session } = openSession({})
    await session.imports.openSample()
    await settle()
    const matching = session.matching.state.getState()
    const pairs = 'proposals' in matching ? matching.proposals['most-matched']?.assignment.pairs : []
    const { pool } = session.edition.state.getState()
    expect(pool.mentees.map(({ id }) => id)).toEqual(
      expect.arrayContaining((pairs ?? []).map(({ mentee }) => mentee))
    )
    expect(pool.mentees.some(({ id, email }) => id === email)).toBe(false)
    const written = JSON.stringify(session.workbook.current())
    for (const { id } of [...pool.mentors, ...pool.mentees]) expect(written).not.toContain(id)
    expect(written).toContain('cai@three.example')
  })

  it('exports what stands on the board once anybody has a seat there, and says so', async () => {
    const { session } = openSession({})
    await session.imports.openSample()
    await settle()
    expect(session.workbook.run()).toMatchObject({ decidedBy: 'policy', certified: 'by-prices' })
    const { pool } = session.edition.state.getState()
    const [mentee, mentor] = [pool.mentees[2]?.id ?? '', pool.mentors[0]?.id ?? '']
    await session.edition.perform({ kind: 'move', mentee, from: null, to: { mentor, place: null } })
    expect(session.workbook.run()).toMatchObject({
      decidedBy: 'board',
      certified: 'no',
      assignment: {
        pairs: [{ mentee, mentor, locked: false }],
        unmatched: [{ reason: { code: 'parked' } }, { reason: { code: 'parked' } }]
      }
    })
    expect(session.workbook.current()?.sheets[0]?.rows).toHaveLength(1)
    await session.edition.undo()
    expect(session.workbook.run()?.decidedBy).toBe('policy')
  })

  it('matches anew with another seed, which the export names', async () => {
    const { session } = openSession({})
    await session.imports.openSample()
    await settle()
    const seedOf = () => session.workbook.run()?.assignment.seed
    expect(seedOf()).toBe(1)
    expect(await session.edition.perform({ kind: 'choose-seed', seed: 1 })).toMatchObject({ ok: false })
    expect(await session.edition.perform({ kind: 'choose-seed', seed: 0.5 })).toMatchObject({
      error: { kind: 'number-out-of-range', minimum: 0, maximum: 999_999_999 }
    })
    await session.edition.perform({ kind: 'choose-seed', seed: 7 })
    await settle()
    expect(seedOf()).toBe(7)
    expect(JSON.stringify(session.workbook.current())).toContain('"Seed"')
    await session.edition.undo()
    await settle()
    expect(seedOf()).toBe(1)
  })

  it('exports an empty board, not the proposal, once everybody was parked by hand', async () => {
    const { session } = openSession({})
    await session.imports.openSample()
    await settle()
    const { pool } = session.edition.state.getState()
    const [mentee, mentor] = [pool.mentees[2]?.id ?? '', pool.mentors[0]?.id ?? '']
    await session.edition.perform({ kind: 'move', mentee, from: null, to: { mentor, place: null } })
    await session.edition.perform({ kind: 'move', mentee, from: mentor, to: null })
    expect(session.workbook.run()).toMatchObject({ decidedBy: 'board', assignment: { pairs: [] } })
  })

  it('reports each change with the way back', async () => {
    const { session } = openSession({})
    await session.imports.openSample()
    expect(session.toasts.state.getState().toast).toMatchObject({
      text: 'Imported mentors.csv and mentees.csv: 2 new mentors, 3 new mentees',
      offer: 'undo'
    })
    await session.edition.undo()
    expect(session.toasts.state.getState().toast).toMatchObject({
      text: 'Undid: Imported mentors.csv and mentees.csv: 2 new mentors, 3 new mentees',
      offer: 'redo'
    })
    expect(namesIn(session)).toEqual([])
  })
})
