import type { Desk } from '#shared/domain/desk'
import type { FinalAssignments } from '#shared/domain/edition-run'
import { defaultSetup } from '#shared/domain/setup'
import type { Workbook } from '#shared/domain/workbook-model'
import { buildWorkbook } from '#shared/workbook/build-workbook'
import type { Proposal } from '../workers/matching-run'
import type { DeskStore } from './desk-store'
import type { Matching, MatchingStore } from './matching-store'

/** The workbook of the chosen policy as it would be exported now; null while there is none. */
export type WorkbookSource = { readonly current: () => Workbook | null }

/** Builds the workbook only when somebody looks at it or exports it, and once for each proposal. */
export function createWorkbookSource(
  desk: DeskStore,
  matching: MatchingStore,
  version: string
): WorkbookSource {
  let built: { readonly proposal: Proposal; readonly workbook: Workbook } | null = null
  const current = () => {
    const now = desk.state.getState()
    const found = chosenProposal(now, matching.state.getState())
    if (found === null) return null
    if (built !== null && built.proposal === found.proposal) return built.workbook
    const workbook = buildWorkbook(toFinalAssignments(now, found, version))
    built = { proposal: found.proposal, workbook }
    return workbook
  }
  return { current }
}

type Found = { readonly proposal: Proposal } & Pick<FinalAssignments, 'mentors' | 'mentees'>

function chosenProposal(desk: Desk, matching: Matching): Found | null {
  if (matching.kind !== 'done' && matching.kind !== 'running') return null
  const proposal = matching.proposals[desk.policy]
  if (proposal === undefined) return null
  return { proposal, mentors: matching.pool.mentors, mentees: matching.pool.mentees }
}

function toFinalAssignments(
  desk: Desk,
  { proposal, mentors, mentees }: Found,
  version: string
): FinalAssignments {
  const inputs = [desk.files.mentor, desk.files.mentee].flatMap((file) =>
    file === null ? [] : [{ name: file.name, sha256: file.sha256 }]
  )
  const { assignment, certified } = proposal
  return { mentors, mentees, assignment, setup: defaultSetup, inputs, version, certified }
}
