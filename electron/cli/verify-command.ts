import type { VerifyFault } from '#shared/domain/verify-fault'
import { err, ok } from '#shared/lib/result'
import { verifyFaultSentence } from '#shared/messages/verify-faults'
import { findReportFault } from './find-report-fault'
import type { Call } from './parse-call'
import { readJson } from './read-json'
import { rebuild } from './rebuild'
import type { ReportInput } from './report'
import { type ClaimedReport, reportSchema } from './report-schema'
import { unusableReport } from './unusable-report'
import { type Command, type Outcome, resolvePath } from './world'

/** Reads a report's inputs again and checks its pairs by its certificate, without the solver. */
export const verifyCommand: Command<Extract<Call, { kind: 'verify' }>> = async (call, world) => {
  const file = await readJson(resolvePath(world, call.report), call.report)
  if (!file.ok) return file
  const parsed = reportSchema.safeParse(file.value.json)
  if (!parsed.success)
    return err(unusableReport(call.report, parsed.error.issues[0]?.path.join('.') ?? 'it has another shape'))
  const claim = parsed.data
  const rebuilt = await rebuild(world, claim, call.report)
  if (!rebuilt.ok) return rebuilt
  const fault = findChanged(claim, rebuilt.value.inputs) ?? (await findReportFault(claim, rebuilt.value))
  const outcome: Outcome =
    fault === null ? { exit: 0, print: 'optimal' } : { exit: 3, print: verifyFaultSentence(fault) }
  return ok(outcome)
}

function findChanged(claim: ClaimedReport, inputs: readonly ReportInput[]): VerifyFault | null {
  const now = new Map(inputs.map(({ use, sha256 }) => [use, sha256]))
  const changed = claim.inputs.find(({ use, sha256 }) => now.get(use) !== sha256)
  return changed ? { kind: 'input-changed', path: changed.path } : null
}
