import { expose } from 'comlink'
import { ok } from '#shared/lib/result'
import { prepareMatching } from '#shared/proposal/prepare-matching'
import { proposeAssignment } from '#shared/proposal/propose-assignment'
import { loadProgrammeSolver } from './load-programme-solver'
import type { RunMatching } from './matching-run'

/** Scores the pool once, then proposes under each policy. Runs off the window's thread. */
const runMatching: RunMatching = async (request, onProposal) => {
  const prepared = prepareMatching(request.pool, request.setup, request.seed)
  if (!prepared.ok) return prepared
  // Proposals and the end travel on different ports: only waiting keeps the end behind the last proposal.
  for (const policy of request.policies) {
    await onProposal(policy, await proposeAssignment(prepared.value, policy, loadProgrammeSolver))
  }
  return ok(null)
}

expose(runMatching)
