import { vi } from 'vitest'
import type { ColumnProposal } from '#shared/domain/column'
import { noDates } from '#shared/domain/journal/edition-values'
import type { SpreadsheetFile } from '#shared/domain/sheet'
import type { Role } from '#shared/domain/registration'
import type { DeskApi, ExportRequest, GivenFile } from '#shared/ipc/contract'
import { ok } from '#shared/lib/result'
import { prepareMatching } from '#shared/proposal/prepare-matching'
import { clusterSpellings } from '#shared/quality/cluster-spellings'
import { proposeAssignment } from '#shared/proposal/propose-assignment'
import { createReturnPlaces } from '../../renderer/state/return-place'
import type { Preview } from '../../renderer/state/import-preview'
import { createSession, type Session } from '../../renderer/state/session'
import { createPassphrase } from './create-passphrase'
import { createExplainingWorker } from '../../renderer/workers/answer-explaining'
import type { Explainer } from '../../renderer/workers/create-explainer'
import { readAt, type RemoteDesk } from '../../renderer/workers/create-reader'
import { createReadingDesk, type ReadingDesk } from '../../renderer/workers/reading-desk'
import { loadProgrammeSolver } from './load-programme-solver'
import { createUnsealedVaults } from './window-vaults'
import type { Matcher } from '../../renderer/workers/create-matcher'
import { splitPool } from '../../renderer/workers/pool-parts'
import type { Scorer } from '../../renderer/workers/create-scorer'
import { createScoringDesk } from '../../renderer/workers/scoring-desk'
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
    chooseRegistrations: (role) => Promise.resolve(ok(toGiven(role === 'mentor' ? mentors : mentees))),
    readRegistrations: ({ bytes }) => Promise.resolve(ok(bytes)),
    cancelReading: () => Promise.resolve(null),
    readSample: () => Promise.resolve(ok({ mentors: toGiven(mentors), mentees: toGiven(mentees) })),
    exportWorkbook: (request) => {
      exported.push(request)
      return Promise.resolve(ok({ file: 'a.xlsx' }))
    },
    exportSealedCopy: () => Promise.resolve(ok({ file: 'a.json' })),
    exportRecipe: () => Promise.resolve(ok({ file: 'a.json' })),
    onReadingProgress: () => () => undefined,
    onMenuCommand: () => () => undefined,
    ...overrides
  }
  const reader = readAt(toRemote(createReadingDesk(() => crypto.randomUUID())))
  const window = {
    places: createReturnPlaces({
      getItem: () => null,
      setItem: () => undefined,
      removeItem: () => undefined
    }),
    reload: () => undefined
  }
  const session = createSession({
    api,
    info,
    matcher: engine,
    scorer: createScorerHere(),
    reader,
    clusterer: { find: (inUse) => Promise.resolve(clusterSpellings(inUse)) },
    recipeShelf: createShelf(),
    explainer,
    vaults: createUnsealedVaults(),
    window
  })
  session.editions.state.subscribe(({ question }) => {
    if (question?.kind === 'new') void answerNew(session)
  })
  return { session, exported }
}

/** Makes the new edition that the session asks for. */
async function answerNew({ editions }: Session): Promise<void> {
  const keys = { passphrase: await createPassphrase(), wantsCode: false }
  await editions.create({ name: 'New edition', dates: noDates }, keys)
}

/** A shelf for recipes that is lost with the test. */
function createShelf(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>()
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, text) => void kept.set(key, text) }
}

/** A file whose bytes are what main would make of them: these sessions have no sheets process. */
export function toGiven(file: SpreadsheetFile): GivenFile {
  return { name: file.name, bytes: new TextEncoder().encode(JSON.stringify(file)) }
}

/** A file to drop on the window. */
export function toDropped(file: SpreadsheetFile): File {
  return new File([toGiven(file).bytes], file.name)
}

/** Looks at the file that main hands out for a role, and imports it. */
export async function importFile({ imports }: Session, role: Role): Promise<void> {
  await imports.choose(role)
  await imports.apply()
}

/** The file that is looked at. */
export function previewIn({ imports }: Session): Preview {
  const now = imports.state.getState()
  if (now.kind !== 'preview') throw new Error(`nothing is looked at: ${JSON.stringify(now)}`)
  return now.preview
}

/** What would change, as words: the change and the name. */
export function changesIn(session: Session): readonly string[] | undefined {
  return previewIn(session).plan?.differences.flatMap(({ people, absent, returned }) => [
    ...people.map(({ change, person }) => `${change} ${person.name ?? ''}`),
    ...absent.map(({ person }) => `absent ${person.name ?? ''}`),
    ...returned.map(({ name }) => `returned ${name ?? ''}`)
  ])
}

/** A reading desk in this very thread, as a worker would have it. */
function toRemote(desk: ReadingDesk): RemoteDesk {
  return {
    open: (packed) => Promise.resolve(desk.open(packed)),
    holds: (file) => Promise.resolve(desk.holds(file)),
    know: (people) => {
      desk.know(people)
      return Promise.resolve()
    },
    forgetPeople: () => {
      desk.forgetPeople()
      return Promise.resolve()
    },
    outline: (file, columns) => Promise.resolve(desk.outline(file, columns)),
    columns: (files) => Promise.resolve(desk.columns(files)),
    plan: (request) => Promise.resolve(desk.plan(request)),
    take: (range) => Promise.resolve(desk.take(range)),
    firstOf: (file, count) => Promise.resolve(desk.firstOf(file, count)),
    rows: (range) => Promise.resolve(desk.rows(range))
  }
}

/** The engine without the worker around it. */
const run: RunMatching = async (request, onProposal) => {
  const prepared = prepareMatching(request.pool, request.setup, request.seed)
  if (!prepared.ok) return prepared
  for (const policy of request.policies) {
    await onProposal(
      policy,
      await proposeAssignment(prepared.value, policy, { loadSolver: loadProgrammeSolver })
    )
  }
  return ok(null)
}
const matcher: Matcher = { run, cancel: () => undefined }

const explainer: Explainer = {
  about: (edition) => {
    const worker = createExplainingWorker(loadProgrammeSolver)
    for (const part of splitPool(edition.pool)) worker.know(part)
    const prepared = worker.prepare(edition)
    return Promise.resolve(
      prepared.ok
        ? ok({
            ...prepared.value,
            regretsOf: (person) => Promise.resolve(worker.regretsOf(person)),
            exchangeFor: (pair, seats) => Promise.resolve(worker.exchangeFor(pair, seats)),
            listRepairs: (seats) => Promise.resolve(worker.listRepairs(seats)),
            openRepairSearch: (seats) => ({
              between: (neighbours) => worker.listRepairsBetween(seats, neighbours),
              end: () => undefined
            }),
            findRelaxations: (mentees) => Promise.resolve(worker.findRelaxations(mentees))
          })
        : prepared
    )
  }
}

/** The scoring desk without the worker around it; asked in this very thread. */
function createScorerHere(): Scorer {
  const desk = createScoringDesk(loadProgrammeSolver)
  return {
    open: (pool) => {
      desk.open(pool)
      return Promise.resolve()
    },
    measure: (request) => Promise.resolve(desk.measure(request)),
    assign: desk.assign,
    listConcerned: (rule, setup) => Promise.resolve(desk.listConcerned(rule, setup)),
    findPossibleConflicts: (setup) => Promise.resolve(desk.findPossibleConflicts(setup)),
    scoreAll: (setup) => Promise.resolve(desk.scoreAll(setup))
  }
}

export function namesIn({ edition }: Session): readonly (string | null)[] {
  const { mentors, mentees } = edition.state.getState().pool
  return [...mentors, ...mentees].map(({ name }) => name)
}

export function columnOf({ registrations }: Session, letter: string): ColumnProposal {
  const found = registrations.state.getState().opened?.columns.find(({ column }) => column === letter)
  if (found === undefined) throw new Error(`no column ${letter}`)
  return found
}

/** Lets what gives way to the window in between come to its end. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve))
}

/** Waits until every policy has its proposal, however many turns that takes on a busy machine. */
export async function untilMatched({ matching }: Session): Promise<void> {
  await vi.waitUntil(() => matching.state.getState().kind === 'done', { timeout: 10_000, interval: 5 })
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
