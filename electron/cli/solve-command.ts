import { invariant } from '#shared/lib/invariant'
import { ok } from '#shared/lib/result'
import { assignWithinLimits } from '#shared/matching/assign-within-limits'
import { findBestTotal } from './find-best-total'
import { loadProgrammeSolver } from './load-programme-solver'
import { loadScores } from './load-scores'
import type { Call } from './parse-call'
import { readSettings } from './read-settings'
import { type AssignmentReport, toDecimal } from './report'
import { toReportedLimits } from './report-limits'
import { toBound, toReportedPairs, toReportedUnmatched } from './report-scores'
import { toPairsCsv } from './to-pairs-csv'
import { toOutcome } from './to-outcome'
import type { Command } from './world'
import { writeReport, writeResult } from './write-result'

/** Chooses pairs from a file of scores alone; writes the report, and the pairs as CSV if asked. */
export const solveCommand: Command<Extract<Call, { kind: 'solve' }>> = async (call, world) => {
  const settings = await readSettings(world, call.choice)
  if (!settings.ok) return settings
  const { policy, seed } = settings.value
  const began = world.now()
  const loaded = await loadScores(world, call, settings.value)
  if (!loaded.ok) return loaded
  const read = world.now()
  const { built, limits } = loaded.value
  const task = { policy, limits, onProgress: world.show }
  const solved = await assignWithinLimits(built.instance, task, loadProgrammeSolver)
  invariant(solved.ok, 'an instance that was built can be solved')
  const { best, within } = solved.value
  const bestTotal = await findBestTotal(built.instance, { policy, limits })
  const solution = within ?? best
  const report: AssignmentReport = {
    kind: 'solve',
    version: world.version,
    policy,
    seed,
    inputs: [...loaded.value.inputs, ...settings.value.inputs],
    mentors: loaded.value.mentorIds.length,
    mentees: loaded.value.menteeIds.length,
    places: loaded.value.places,
    candidatePairs: loaded.value.candidatePairs,
    matched: solution.matched,
    total: toDecimal(solution.total),
    worst: solution.worst === null ? null : toDecimal(solution.worst),
    assignments: toReportedPairs(loaded.value, solution),
    unmatched: toReportedUnmatched(loaded.value, solution, { policy, limitsBind: within !== null }),
    belowMinimum: solution.unmetMinimums.map(({ mentor, missing }) => ({
      mentor: loaded.value.mentorIds[loaded.value.built.mentorAt[mentor] ?? -1] ?? '',
      missing
    })),
    ...(bestTotal === null ? {} : { bestTotal }),
    ...(within === null ? {} : { limits: toReportedLimits(toBound(loaded.value, solved.value)) }),
    certificate: within?.certificate ?? best.certificate,
    timing: { read: read - began, score: 0, solve: world.now() - read, write: 0 }
  }
  if (call.pairs !== null) {
    const written = await writeResult(world, call.pairs, toPairsCsv(report.assignments))
    if (!written.ok) return written
  }
  const written = await writeReport(world, call.report, report)
  return written.ok ? ok(toOutcome(world, report)) : written
}
