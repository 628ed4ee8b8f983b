import { describe, expect, it } from 'vitest'
import type { SpreadsheetFile } from '#shared/domain/sheet'
import type { DeskApi, ExportRequest } from '#shared/ipc/contract'
import { err, ok } from '#shared/lib/result'
import { prepareMatching } from '#shared/proposal/prepare-matching'
import { proposeAssignment } from '#shared/proposal/propose-assignment'
import { createSession } from '../../../../renderer/state/session'
import type { RunMatching } from '../../../../renderer/workers/matching-run'
import type { Matcher } from '../../../../renderer/workers/create-matcher'

const headings = ['Name', 'Email', 'Institution', 'Country', 'Areas of expertise']
const mentors = createFile('mentors.csv', [
  [...headings, 'How many mentees can you take?'],
  ['Ada Marin', 'ada@one.example', 'University of Oslo', 'Norway', 'Registration', '1'],
  ['Ben Sato', 'ben@two.example', 'KAIST', 'South Korea', 'Segmentation', '1']
])
const mentees = createFile('mentees.csv', [
  [...headings, 'Goals'],
  ['Cai Okafor', 'cai@three.example', 'ETH Zurich', 'Switzerland', 'Registration', 'Grant writing'],
  ['Dee Novak', 'dee@four.example', 'Inria', 'France', 'Segmentation', 'Career in industry'],
  ['Eve Ruiz', 'eve@five.example', 'UCL', 'United Kingdom', 'Ultrasound', 'Career in academia']
])

describe('a session', () => {
  it('takes two files to proposals under every policy and to a workbook', async () => {
    const { session } = openSession({})
    await session.imports.choose('mentor')
    await session.imports.choose('mentee')
    await settle()
    const matching = session.matching.state.getState()
    expect(matching.kind).toBe('done')
    const proposals = 'proposals' in matching ? matching.proposals : {}
    expect(Object.keys(proposals)).toEqual(['most-matched', 'best-total', 'worst-off-first'])
    expect(proposals['most-matched']?.assignment.pairs).toHaveLength(2)
    expect(session.workbook.current()?.sheets[0]?.rows).toHaveLength(2)
  })

  it('waits with matching until both roles are imported', async () => {
    const { session } = openSession({})
    await session.imports.choose('mentor')
    expect(session.registrations.state.getState().kind).toBe('read')
    expect(session.matching.state.getState()).toEqual({ kind: 'nothing-to-match' })
    expect(session.workbook.current()).toBeNull()
  })

  it('builds the workbook of the policy that is chosen', async () => {
    const { session } = openSession({})
    await session.imports.openSample()
    await settle()
    const before = session.workbook.current()
    session.desk.send({ kind: 'policy-chosen', policy: 'best-total' })
    expect(session.workbook.current()).not.toBe(before)
    expect(session.workbook.current()).toBe(session.workbook.current())
  })

  it('says that files are swapped, and reads them once they are swapped back', async () => {
    const { session } = openSession({
      chooseRegistrations: (role) => Promise.resolve(ok(role === 'mentor' ? mentees : mentors))
    })
    await session.imports.choose('mentor')
    await session.imports.choose('mentee')
    expect(session.registrations.state.getState()).toMatchObject({
      kind: 'failed',
      failure: { kind: 'swapped' }
    })
    session.desk.send({ kind: 'files-swapped' })
    expect(session.registrations.state.getState().kind).toBe('read')
  })

  it('reads the people anew when a column gets another meaning', async () => {
    const { session } = openSession({})
    await session.imports.choose('mentor')
    session.desk.send({
      kind: 'column-chosen',
      choice: { file: 'mentors.csv', sheet: 'mentors', column: 'E', field: 'ignored' }
    })
    const now = session.registrations.state.getState()
    expect(now.kind === 'read' ? now.pool.mentors.map(({ areas }) => areas) : null).toEqual([[], []])
  })

  it('keeps what was imported when the next file cannot be read', async () => {
    const failure = { kind: 'file-empty', file: 'late.csv' } as const
    const { session } = openSession({})
    await session.imports.choose('mentor')
    const { session: other } = openSession({ readRegistrations: () => Promise.resolve(err(failure)) })
    await other.imports.choose('mentor')
    await other.imports.drop('mentor', new File([''], 'late.csv'))
    expect(other.imports.state.getState().mentor).toEqual({ kind: 'failed', failure })
    expect(other.desk.state.getState()).toEqual(session.desk.state.getState())
  })

  it('lets a newer import of a role win over an older one that answers late', async () => {
    let answerLate: (file: SpreadsheetFile) => void = () => undefined
    const late = new Promise<SpreadsheetFile>((resolve) => (answerLate = resolve))
    const { session } = openSession({ readRegistrations: async () => ok(await late) })
    const dropped = session.imports.drop('mentor', new File([''], 'old.csv'))
    await session.imports.choose('mentor')
    answerLate(createFile('old.csv', []))
    await dropped
    expect(session.desk.state.getState().files.mentor).toBe(mentors)
    expect(session.imports.state.getState().mentor).toEqual({ kind: 'idle' })
  })

  it('leaves everything as it was when the dialog is cancelled', async () => {
    const { session } = openSession({ chooseRegistrations: () => Promise.resolve(ok(null)) })
    const before = session.desk.state.getState()
    await session.imports.choose('mentor')
    expect(session.desk.state.getState()).toBe(before)
    expect(session.imports.state.getState().mentor).toEqual({ kind: 'idle' })
  })

  it('ignores what an older run still answers after the people changed', async () => {
    const late: (() => Promise<void> | void)[] = []
    const slow: RunMatching = (request, onProposal) => {
      const prepared = prepareMatching(request.pool, request.setup, request.seed)
      if (!prepared.ok) return Promise.resolve(prepared)
      const proposal = proposeAssignment(prepared.value, 'most-matched')
      late.push(() => onProposal('most-matched', proposal))
      return new Promise(() => undefined)
    }
    const { session } = openSession({}, { run: slow, cancel: () => undefined })
    await session.imports.openSample()
    session.desk.send({ kind: 'files-swapped' })
    session.desk.send({ kind: 'files-swapped' })
    const [older, newer] = late
    await older?.()
    expect(session.matching.state.getState()).toMatchObject({ kind: 'running', proposals: {} })
    expect(session.workbook.current()).toBeNull()
    await newer?.()
    expect(session.workbook.current()).not.toBeNull()
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
    session.desk.send({ kind: 'policy-chosen', policy: 'worst-off-first' })
    expect(session.exports.state.getState()).toEqual({ kind: 'idle' })
  })

  it('ends the selection with the people it was about', async () => {
    const { session } = openSession({})
    await session.imports.choose('mentor')
    session.view.select({ kind: 'person', role: 'mentor', id: 'ada@one.example' })
    await session.imports.choose('mentee')
    expect(session.view.state.getState().selection).toBeNull()
  })
})

function openSession(overrides: Partial<DeskApi>, engine: Matcher = matcher) {
  const exported: ExportRequest[] = []
  const info = { version: '0.0.0', runtime: 'stand-in', platform: 'linux' } as const
  const api: DeskApi = {
    appInfo: () => Promise.resolve(info),
    chooseRegistrations: (role) => Promise.resolve(ok(role === 'mentor' ? mentors : mentees)),
    readRegistrations: () => Promise.resolve(ok(mentors)),
    readSample: () => Promise.resolve(ok({ mentors, mentees })),
    exportWorkbook: (request) => {
      exported.push(request)
      return Promise.resolve(ok({ file: 'a.xlsx' }))
    },
    onMenuCommand: () => () => undefined,
    ...overrides
  }
  return { session: createSession({ api, info, matcher: engine }), exported }
}

/** The engine without the worker around it. */
const run: RunMatching = async (request, onProposal) => {
  const prepared = prepareMatching(request.pool, request.setup, request.seed)
  if (!prepared.ok) return prepared
  for (const policy of request.policies) {
    await onProposal(policy, proposeAssignment(prepared.value, policy))
  }
  return ok(null)
}
const matcher: Matcher = { run, cancel: () => undefined }

async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve))
}

function createFile(name: string, rows: readonly (readonly string[])[]): SpreadsheetFile {
  const sheet = { name: name.replace('.csv', ''), visibility: 'visible', rows } as const
  return { name, sha256: '', format: 'csv', encoding: 'UTF-8', delimiter: ',', sheets: [sheet], remarks: [] }
}
