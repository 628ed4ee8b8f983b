import type { FinalAssignments } from '#shared/domain/edition-run'
import type { EditionState } from '#shared/domain/journal/edition-state'
import { seatsOf } from '#shared/domain/journal/people'
import type { Workbook } from '#shared/domain/workbook-model'
import { toSeatedAssignment } from '#shared/scoring/seated-assignment'
import { buildWorkbook } from '#shared/workbook/build-workbook'
import type { BoardNow, BoardSource } from './board-source'
import type { EditionOnDesk, EditionStore } from './edition-store'
import type { Matching, MatchingStore } from './matching-store'
import { publicIdsOf } from './public-ids'

/** What would be exported: the board once anybody was seated or parked there, else what the chosen policy proposes. */
export type ExportedRun = Pick<FinalAssignments, 'assignment' | 'decidedBy' | 'certified'>

/** The run that would be exported now and its workbook; null while there is none. */
export type WorkbookSource = {
  readonly run: () => ExportedRun | null
  readonly current: () => Workbook | null
}

type SourceParts = {
  readonly edition: EditionStore
  readonly matching: MatchingStore
  readonly board: BoardSource
  readonly version: string
}

/** Builds the workbook only when somebody looks at it or exports it, and once for each run. */
export function createWorkbookSource({ edition, matching, board, version }: SourceParts): WorkbookSource {
  const seated = rememberLast((now: EditionOnDesk) => toBoardRun(now, board(now)))
  const proposed = rememberLast(toProposedRun)
  const run = () => {
    const now = edition.state.getState()
    return isBoardInUse(now.edition) ? seated(now, now.edition) : proposed(now, matching.state.getState())
  }
  const build = rememberLast((now: EditionOnDesk, found: ExportedRun | null) =>
    found === null ? null : buildWorkbook(toFinalAssignments(now, found, version))
  )
  return { run, current: () => build(edition.state.getState(), run()) }
}

/** Whether what the committee did on the board counts, be it that everybody was parked again. */
function isBoardInUse({ facts, ledger }: EditionState): boolean {
  if (facts.seats.size > 0) return true
  return [...(ledger.registers.get('seats')?.values() ?? [])].some(({ shown }) => shown !== null)
}

function toBoardRun(
  { pool, edition: { facts, setup, policy, seed } }: EditionOnDesk,
  { scores: { scorePair } }: BoardNow
): ExportedRun {
  const seated = { seatsOf: (mentee: string) => seatsOf(facts, mentee), scorePair, policy, seed }
  return { assignment: toSeatedAssignment(pool, setup, seated), decidedBy: 'board', certified: 'no' }
}

function toProposedRun({ edition, pool }: EditionOnDesk, matching: Matching): ExportedRun | null {
  if (!('proposals' in matching)) return null
  const proposal = matching.pool === pool ? matching.proposals[edition.policy] : undefined
  if (proposal === undefined) return null
  return { assignment: proposal.assignment, decidedBy: 'policy', certified: proposal.certified }
}

function toFinalAssignments(
  { edition, pool }: EditionOnDesk,
  { assignment, ...run }: ExportedRun,
  version: string
): FinalAssignments {
  const ids = publicIdsOf(pool)
  return {
    ...run,
    mentors: ids.pool.mentors,
    mentees: ids.pool.mentees,
    assignment: ids.toPublicAssignment(assignment),
    setup: ids.toPublicSetup(edition.setup),
    hasPriorities: edition.setup.priorities.length > 0,
    inputs: (['mentor', 'mentee'] as const).flatMap((role) => edition.facts.import.get(role)?.files ?? []),
    version,
    edition: edition.edition?.name ?? null
  }
}

/** Made anew only when the edition or what it is made from is another. */
function rememberLast<Source, Made>(
  make: (now: EditionOnDesk, source: Source) => Made
): (now: EditionOnDesk, source: Source) => Made {
  let last: { readonly now: EditionOnDesk; readonly source: Source; readonly made: Made } | null = null
  return (now, source) => {
    if (last?.now.edition !== now.edition || last.source !== source)
      last = { now, source, made: make(now, source) }
    return last.made
  }
}
