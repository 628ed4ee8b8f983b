import { createSampleEdition } from '../../build/sample/create-sample-edition'
import { defaultSetup } from '#shared/domain/setup'
import { invariant } from '#shared/lib/invariant'
import { readRegistrations } from '#shared/registrations/read-registrations'
import { toPool } from '#shared/registrations/to-pool'
import { createScoring } from '#shared/scoring/create-scoring'
import { scoreCandidates } from '#shared/scoring/score-candidates'
import { toSpreadsheetFile } from '../support/to-spreadsheet-file'
import type { Figure } from './figure'
import { median, timed } from './measure'

/** Scoring every pair of an edition against filling an array of the same length. */
export function benchScoring(): readonly Figure[] {
  const mentors = 300
  const mentees = 500
  const sample = createSampleEdition({ seed: 1, mentors, mentees })
  const read = readRegistrations([
    { file: toSpreadsheetFile('mentors.xlsx', sample.mentors), role: 'mentor' },
    { file: toSpreadsheetFile('mentees.xlsx', sample.mentees), role: 'mentee' }
  ])
  invariant(read.ok, 'the sample can be read')
  const pool = toPool(read.value)
  const counts = { mentees: pool.mentees.length, mentors: pool.mentors.length }
  const rounds = Array.from({ length: 9 }, () => ({
    ours: timed(() => scoreCandidates(createScoring(pool, defaultSetup), counts)).milliseconds,
    theirs: timed(() => new Float64Array(counts.mentees * counts.mentors).fill(1)).milliseconds
  }))
  return [
    {
      name: `score ${counts.mentors} × ${counts.mentees}, all criteria`,
      ours: median(rounds.map(({ ours }) => ours)),
      anchor: 'filling the output',
      theirs: median(rounds.map(({ theirs }) => theirs))
    }
  ]
}
