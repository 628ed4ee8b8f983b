import { expose } from 'comlink'
import { ok } from '#shared/lib/result'
import { prepareMatching } from '#shared/proposal/prepare-matching'
import { proposeAssignment } from '#shared/proposal/propose-assignment'
import type { RunMatching } from './matching-run'

/** Scores the pool once, then proposes under each policy. Runs off the window's thread. */
const runMatching: RunMatching = (request, onProposal) => {
  const prepared = prepareMatching(request.pool, request.setup, request.seed)
  if (!prepared.ok) return Promise.resolve(prepared)
  for (const policy of request.policies) onProposal(policy, proposeAssignment(prepared.value, policy))
  return Promise.resolve(ok(null))
}

expose(runMatching)
