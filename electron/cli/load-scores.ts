import type { MatchingFailure } from '#shared/domain/matching-failure'
import type { Setup } from '#shared/domain/setup'
import { err, ok, type Result } from '#shared/lib/result'
import { type BuiltInstance, buildInstance, type PairIndices } from '#shared/matching/build-instance'
import type { Limit } from '#shared/matching/limit'
import { toLimits } from '#shared/proposal/to-limits'
import { toPairIndices } from '#shared/proposal/to-pair-indices'
import type { Failure } from './failure'
import type { Call } from './parse-call'
import { menteeColumns, mentorColumns, readSide, type SideColumns, type SideFile } from './read-side'
import { readScores, type ScoresFile } from './read-scores'
import type { TableFailure } from './read-table'
import type { Settings } from './read-settings'
import { refuseMatching } from './refuse-matching'
import type { ReportInput } from './report'
import { toScoresFault } from './to-scores-fault'
import { resolvePath, type World } from './world'

/** The files of a `solve` call by path; a list may be left out. */
export type ScoreFiles = Pick<Extract<Call, { kind: 'solve' }>, 'scores' | 'mentors' | 'mentees'>

/** Scores laid out for the engine: ids by the caller's index, each with its numbers. */
export type LoadedScores = {
  readonly menteeIds: readonly string[]
  readonly mentorIds: readonly string[]
  readonly demands: readonly number[]
  readonly places: number
  readonly candidatePairs: number
  readonly built: BuiltInstance
  readonly limits: readonly Limit[]
  readonly inputs: readonly ReportInput[]
}

type ScoringChoice = Pick<Settings, 'setup' | 'seed' | 'inputs'>

/** Reads a scores file and the lists beside it; ids that stand in one of them only get the defaults, or no candidate. */
export async function loadScores(
  world: World,
  files: ScoreFiles,
  choice: ScoringChoice
): Promise<Result<LoadedScores, Failure>> {
  const scores = await readScores(resolvePath(world, files.scores), files.scores)
  if (!scores.ok) return err(toFailure(scores.error))
  const mentors = await readOptionalSide(world, files.mentors, mentorColumns)
  if (!mentors.ok) return mentors
  const mentees = await readOptionalSide(world, files.mentees, menteeColumns)
  if (!mentees.ok) return mentees
  const inputs: ReportInput[] = [{ use: 'scores', path: files.scores, sha256: scores.value.sha256 }]
  if (files.mentors !== null && mentors.value)
    inputs.push({ use: 'mentors', path: files.mentors, sha256: mentors.value.sha256 })
  if (files.mentees !== null && mentees.value)
    inputs.push({ use: 'mentees', path: files.mentees, sha256: mentees.value.sha256 })
  return layOut({
    files,
    scores: scores.value,
    mentors: mentors.value,
    mentees: mentees.value,
    choice,
    inputs
  })
}

type Parts = {
  readonly files: ScoreFiles
  readonly scores: ScoresFile
  readonly mentors: SideFile | null
  readonly mentees: SideFile | null
  readonly choice: ScoringChoice
  readonly inputs: readonly ReportInput[]
}

function layOut({ files, scores, mentors, mentees, choice, inputs }: Parts): Result<LoadedScores, Failure> {
  const mentorList = toPeople(scores.mentorIds, mentors, mentorColumns).map(
    ({ id, numbers: [capacity = 1, minimum = 0] }) => ({ id, capacity, minimum })
  )
  const menteeList = toPeople(scores.menteeIds, mentees, menteeColumns).map(
    ({ id, numbers: [demand = 1, tier = 1] }) => ({ id, demand, tier })
  )
  const sides = { mentees: menteeList, mentors: mentorList }
  const locks = toPairIndices(sides, choice.setup.locks, 'lock')
  if (!locks.ok) return refuseMatching(locks.error, choice)
  const forbids = toPairIndices(sides, choice.setup.forbids, 'forbid')
  if (!forbids.ok) return refuseMatching(forbids.error, choice)
  const clash = choice.setup.locks.find(({ mentee, mentor }) =>
    choice.setup.forbids.some((pair) => pair.mentee === mentee && pair.mentor === mentor)
  )
  if (clash) {
    const { mentee, mentor } = clash
    return refuseMatching({ kind: 'lock-blocked', mentee, mentor, rule: 'forbidden' }, choice)
  }
  const unknown = findUnknown(choice.setup)
  if (unknown !== null) return refuseMatching(unknown, choice)
  const pairs = leaveOut(scores, forbids.value)
  const built = buildInstance({
    mentees: menteeList,
    mentors: mentorList,
    candidates: pairs,
    locks: locks.value,
    balance: choice.setup.balance,
    seed: choice.seed
  })
  if (!built.ok) {
    const scored = { file: files.scores, pairs, mentees: menteeList, mentors: mentorList }
    const fault = toScoresFault(built.error, scored)
    return fault.of === 'matching' ? refuseMatching(fault.fact, choice) : err(fault)
  }
  const limits = toLimits(menteeList, built.value, choice.setup.groupLimits)
  if (!limits.ok) return refuseMatching(limits.error, choice)
  return ok({
    menteeIds: menteeList.map(({ id }) => id),
    mentorIds: mentorList.map(({ id }) => id),
    demands: menteeList.map(({ demand }) => demand),
    places: mentorList.reduce((sum, { capacity }) => sum + capacity, 0),
    candidatePairs: pairs.count,
    built: built.value,
    limits: limits.value,
    inputs
  })
}

async function readOptionalSide(
  world: World,
  path: string | null,
  columns: SideColumns
): Promise<Result<SideFile | null, Failure>> {
  if (path === null) return ok(null)
  const side = await readSide(resolvePath(world, path), path, columns)
  return side.ok ? side : err(toFailure(side.error))
}

/** A table that cannot be used, as the command line reports it. */
export function toFailure(fact: TableFailure): Failure {
  switch (fact.kind) {
    case 'columns-missing':
    case 'table-empty':
    case 'score-beyond-grid':
    case 'number-above-other':
    case 'no-rows':
    case 'id-missing':
    case 'score-not-a-number':
    case 'score-too-fine':
    case 'score-too-large':
    case 'pair-twice':
    case 'person-twice':
    case 'count-unreadable':
    case 'too-many-rows':
      return { of: 'scores', fact }
    default:
      return { of: 'spreadsheet', fact }
  }
}

type Numbered = { readonly id: string; readonly numbers: readonly number[] }

function toPeople(
  scored: readonly string[],
  side: SideFile | null,
  columns: SideColumns
): readonly Numbered[] {
  const usual = columns.numbers.map(({ otherwise }) => otherwise)
  const seen = new Set(scored)
  const unscored = [...(side?.people.keys() ?? [])].filter((id) => !seen.has(id))
  return [...scored, ...unscored].map((id) => ({ id, numbers: side?.people.get(id) ?? usual }))
}

type ScoredPairs = Pick<ScoresFile, 'mentee' | 'mentor' | 'score' | 'rows' | 'count'>

/** What a setup asks of answers: a scores file has none. */
function findUnknown({
  groupLimits,
  groupForbids,
  questionRules,
  priorities
}: Setup): MatchingFailure | null {
  const limit = groupLimits.find(({ by }) => by !== 'list')
  if (limit !== undefined) return { kind: 'limit-needs-answers', by: limit.by }
  if (groupForbids.length > 0) return { kind: 'forbids-need-answers' }
  if (questionRules.some(({ state }) => state.kind !== 'off')) return { kind: 'rules-need-answers' }
  return priorities.length > 0 ? { kind: 'tiers-elsewhere' } : null
}

/** The scored pairs without those that a person forbids. */
function leaveOut(scores: ScoredPairs, forbids: readonly PairIndices[]): ScoredPairs {
  if (forbids.length === 0) return scores
  const forbidden = new Set(forbids.map(({ mentee, mentor }) => `${mentee}:${mentor}`))
  const kept = scores.rows
    .map((_row, pair) => pair)
    .filter((pair) => !forbidden.has(`${scores.mentee[pair]}:${scores.mentor[pair]}`))
  return {
    mentee: Int32Array.from(kept, (pair) => scores.mentee[pair] ?? 0),
    mentor: Int32Array.from(kept, (pair) => scores.mentor[pair] ?? 0),
    score: Float64Array.from(kept, (pair) => scores.score[pair] ?? 0),
    rows: Int32Array.from(kept, (pair) => scores.rows[pair] ?? 0),
    count: kept.length
  }
}
