import { expose } from 'comlink'
import { atMostEvery } from '#shared/lib/progress'
import { ok } from '#shared/lib/result'
import { createPrepareMatching } from '#shared/proposal/prepare-matching'
import { proposeAssignment } from '#shared/proposal/propose-assignment'
import { createMemory } from '#shared/scoring/memory'
import { allocateOwn, createTableMaker } from '#shared/scoring/score-table'
import { loadProgrammeSolver } from './load-programme-solver'
import type { MatchingWorker } from './matching-run'
import { createPoolTray } from './pool-parts'

const tray = createPoolTray()
const prepareMatching = createPrepareMatching(createMemory(), createTableMaker(allocateOwn))

/** Scores the pool once, then proposes under each policy. Runs off the window's thread. */
const run: MatchingWorker['run'] = async (request, onProposal, onProgress) => {
  const prepared = prepareMatching(tray.takePool(), request.setup, request.seed)
  if (!prepared.ok) return prepared
  // Proposals and the end travel on different ports: only waiting keeps the end behind the last proposal.
  for (const policy of request.policies) {
    const tell = atMostEvery(
      100,
      () => performance.now(),
      (progress) => onProgress(policy, progress)
    )
    const means = { loadSolver: loadProgrammeSolver, onProgress: tell }
    await onProposal(policy, await proposeAssignment(prepared.value, policy, means))
  }
  return ok(null)
}

expose({ know: tray.know, run } satisfies MatchingWorker)
