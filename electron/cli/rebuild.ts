import { err, ok, type Result } from '#shared/lib/result'
import type { BuiltInstance } from '#shared/matching/build-instance'
import type { Limit } from '#shared/matching/limit'
import type { Failure } from './failure'
import { loadScores } from './load-scores'
import { prepareMatch } from './match-command'
import type { Choice, RegistrationFiles } from './parse-call'
import { readSettings } from './read-settings'
import type { ReportInput } from './report'
import type { ClaimedReport } from './report-schema'
import { unusableReport } from './unusable-report'
import type { World } from './world'

/** What the inputs give when they are read again: the instance, who is who in it, and the files as they are now. */
export type Rebuilt = {
  readonly built: BuiltInstance
  readonly limits: readonly Limit[]
  readonly menteeIds: readonly string[]
  readonly mentorIds: readonly string[]
  readonly places: number
  readonly candidatePairs: number
  readonly inputs: readonly ReportInput[]
}

/** Reads a report's inputs again, as its call did. `report` is the report's own path. */
export function rebuild(
  world: World,
  claim: ClaimedReport,
  report: string
): Promise<Result<Rebuilt, Failure>> {
  return claim.kind === 'solve' ? rebuildSolve(world, claim, report) : rebuildMatch(world, claim, report)
}

async function rebuildSolve(
  world: World,
  claim: ClaimedReport,
  report: string
): Promise<Result<Rebuilt, Failure>> {
  const scores = pathOf(claim, 'scores')
  if (scores === null) return err(unusableReport(report, 'it names no scores file'))
  const settings = await readSettings(world, toChoice(claim))
  if (!settings.ok) return settings
  const files = { scores, mentors: pathOf(claim, 'mentors'), mentees: pathOf(claim, 'mentees') }
  const loaded = await loadScores(world, files, settings.value)
  return loaded.ok
    ? ok({ ...loaded.value, inputs: [...loaded.value.inputs, ...settings.value.inputs] })
    : loaded
}

async function rebuildMatch(
  world: World,
  claim: ClaimedReport,
  report: string
): Promise<Result<Rebuilt, Failure>> {
  const registrations = toRegistrationFiles(claim)
  if (registrations === null) return err(unusableReport(report, 'it names no registrations'))
  const prepared = await prepareMatch(world, {
    registrations,
    recipe: pathOf(claim, 'recipe'),
    affinities: pathOf(claim, 'affinities'),
    earlierPairs: pathOf(claim, 'earlier-pairs'),
    choice: toChoice(claim)
  })
  if (!prepared.ok) return prepared
  const { pool, built, limits } = prepared.value.matching
  return ok({
    built,
    limits,
    menteeIds: pool.mentees.map(({ id }) => id),
    mentorIds: pool.mentors.map(({ id }) => id),
    places: pool.mentors.reduce((sum, { places }) => sum + places, 0),
    candidatePairs: built.instance.pairMentor.length,
    inputs: prepared.value.inputs
  })
}

function toRegistrationFiles(claim: ClaimedReport): RegistrationFiles | null {
  const file = pathOf(claim, 'registrations')
  if (file !== null) return { kind: 'together', file }
  const mentors = pathOf(claim, 'mentors')
  const mentees = pathOf(claim, 'mentees')
  return mentors === null || mentees === null ? null : { kind: 'by-role', mentors, mentees }
}

function toChoice(claim: ClaimedReport): Choice {
  return { setup: pathOf(claim, 'setup'), policy: claim.policy, seed: claim.seed }
}

function pathOf(claim: ClaimedReport, use: ReportInput['use']): string | null {
  return claim.inputs.find((input) => input.use === use)?.path ?? null
}
