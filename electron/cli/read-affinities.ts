import type { ScoresFailure } from '#shared/domain/scores-failure'
import { type AffinityTable, largestAffinity } from '#shared/domain/setup'
import { err, ok, type Result } from '#shared/lib/result'
import type { Failure } from './failure'
import { toFailure } from './load-scores'
import { readScores, type ScoresFile } from './read-scores'
import type { ReportInput } from './report'
import { resolvePath, type World } from './world'

type ReadAffinities = { readonly table: AffinityTable; readonly input: ReportInput }

/** Reads scores of pairs as one criterion of `match`; people are named by the ids of the report. */
export async function readAffinities(world: World, path: string): Promise<Result<ReadAffinities, Failure>> {
  const read = await readScores(resolvePath(world, path), path)
  if (!read.ok) return err(toFailure(read.error))
  const fault = findFault(path, read.value)
  if (fault) return err(toFailure(fault))
  const { menteeIds, mentorIds, mentee, mentor, score, sha256 } = read.value
  const table = {
    mentees: menteeIds,
    mentors: mentorIds,
    mentee: Array.from(mentee),
    mentor: Array.from(mentor),
    score: Array.from(score)
  }
  return ok({ table, input: { use: 'affinities', path, sha256 } })
}

function findFault(file: string, scores: ScoresFile): ScoresFailure | null {
  const firstRows = new Map<number, number>()
  for (let pair = 0; pair < scores.count; pair += 1) {
    const [mentee = 0, mentor = 0, row = 0] = [scores.mentee[pair], scores.mentor[pair], scores.rows[pair]]
    const score = scores.score[pair] ?? 0
    if (Math.abs(score) > largestAffinity * 1_000_000)
      return { kind: 'score-too-large', file, row, text: String(score / 1_000_000) }
    const key = mentee * scores.mentorIds.length + mentor
    const firstRow = firstRows.get(key)
    if (firstRow !== undefined) {
      const names = { mentee: scores.menteeIds[mentee] ?? '', mentor: scores.mentorIds[mentor] ?? '' }
      return { kind: 'pair-twice', file, row, firstRow, ...names }
    }
    firstRows.set(key, row)
  }
  return null
}
