import type { ColumnProposal } from '#shared/domain/column'
import { noDates } from '#shared/domain/journal/edition-values'
import type { SpreadsheetFile } from '#shared/domain/sheet'
import type { DeskApi, ExportRequest } from '#shared/ipc/contract'
import { ok } from '#shared/lib/result'
import { prepareMatching } from '#shared/proposal/prepare-matching'
import { proposeAssignment } from '#shared/proposal/propose-assignment'
import { generatePassphrase } from '../../renderer/vault/passphrase'
import { createReturnPlaces } from '../../renderer/state/return-place'
import { createSession, type Session } from '../../renderer/state/session'
import { createUnsealedVaults } from './window-vaults'
import type { Matcher } from '../../renderer/workers/create-matcher'
import type { RunMatching } from '../../renderer/workers/matching-run'

const headings = ['Name', 'Email', 'Institution', 'Country', 'Areas of expertise']
export const mentors = createFile('mentors.csv', [
  [...headings, 'How many mentees can you take?'],
  ['Ada Marin', 'ada@one.example', 'University of Oslo', 'Norway', 'Registration', '1'],
  ['Ben Sato', 'ben@two.example', 'KAIST', 'South Korea', 'Segmentation', '1']
])
export const mentees = createFile('mentees.csv', [
  [...headings, 'Goals'],
  ['Cai Okafor', 'cai@three.example', 'ETH Zurich', 'Switzerland', 'Registration', 'Grant writing'],
  ['Dee Novak', 'dee@four.example', 'Inria', 'France', 'Segmentation', 'Career in industry'],
  ['Eve Ruiz', 'eve@five.example', 'UCL', 'United Kingdom', 'Ultrasound', 'Career in academia']
])

/** A session whose main answers with two small files, and with the engine in this very thread. */
export function openSession(overrides: Partial<DeskApi>, engine: Matcher = matcher) {
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
  const window = {
    places: createReturnPlaces({
      getItem: () => null,
      setItem: () => undefined,
      removeItem: () => undefined
    }),
    reload: () => undefined
  }
  const session = createSession({ api, info, matcher: engine, vaults: createUnsealedVaults(), window })
  session.editions.state.subscribe(({ question }) => {
    if (question?.kind === 'new') void answerNew(session)
  })
  return { session, exported }
}

/** Makes the new edition that the session asks for. */
async function answerNew({ editions }: Session): Promise<void> {
  const keys = { passphrase: await generatePassphrase(), wantsCode: false }
  await editions.create({ name: 'New edition', dates: noDates }, keys)
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

export function namesIn({ edition }: Session): readonly (string | null)[] {
  const { mentors, mentees } = edition.state.getState().pool
  return [...mentors, ...mentees].map(({ name }) => name)
}

export function columnOf({ registrations }: Session, letter: string): ColumnProposal {
  const found = registrations.state.getState().opened?.read.columns.find(({ column }) => column === letter)
  if (found === undefined) throw new Error(`no column ${letter}`)
  return found
}

export async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve))
}

export function createFile(name: string, rows: readonly (readonly string[])[]): SpreadsheetFile {
  const sheet = { name: name.replace('.csv', ''), visibility: 'visible', rows } as const
  return {
    name,
    sha256: `sha of ${name}`,
    format: 'csv',
    encoding: 'UTF-8',
    delimiter: ',',
    sheets: [sheet],
    remarks: []
  }
}
