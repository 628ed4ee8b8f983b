import type { FinalAssignments } from '#shared/domain/edition-run'
import type { Workbook } from '#shared/domain/workbook-model'
import { buildWorkbook } from '#shared/workbook/build-workbook'
import type { Proposal } from '../workers/matching-run'
import type { EditionOnDesk, EditionStore } from './edition-store'
import type { Matching, MatchingStore } from './matching-store'
import { createPublicIds } from './public-ids'

/** The workbook of the chosen policy as it would be exported now; null while there is none. */
export type WorkbookSource = { readonly current: () => Workbook | null }

/** Builds the workbook only when somebody looks at it or exports it, and once for each proposal. */
export function createWorkbookSource(
  edition: EditionStore,
  matching: MatchingStore,
  version: string
): WorkbookSource {
  let built: { readonly proposal: Proposal; readonly workbook: Workbook } | null = null
  const current = () => {
    const now = edition.state.getState()
    const proposal = chosenProposal(now, matching.state.getState())
    if (proposal === null) return null
    if (built?.proposal === proposal) return built.workbook
    const workbook = buildWorkbook(toFinalAssignments(now, proposal, version))
    built = { proposal, workbook }
    return workbook
  }
  return { current }
}

function chosenProposal({ edition, pool }: EditionOnDesk, matching: Matching): Proposal | null {
  if (matching.kind !== 'done' && matching.kind !== 'running') return null
  return matching.pool === pool ? (matching.proposals[edition.policy] ?? null) : null
}

function toFinalAssignments(
  { edition, pool }: EditionOnDesk,
  { assignment, certified }: Proposal,
  version: string
): FinalAssignments {
  const ids = createPublicIds(pool)
  const { mentors, mentees } = ids.pool
  return {
    mentors,
    mentees,
    assignment: ids.toPublicAssignment(assignment),
    setup: ids.toPublicSetup(edition.setup),
    inputs: (['mentor', 'mentee'] as const).flatMap((role) => edition.facts.import.get(role)?.files ?? []),
    version,
    certified
  }
}
