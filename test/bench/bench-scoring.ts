import { createSampleEdition } from '../../build/sample/create-sample-edition'
import { loadProgrammeSolver } from '../support/load-programme-solver'
import { createScoringDesk } from '../../renderer/workers/scoring-desk'
import type { Pool } from '#shared/domain/participant'
import { defaultSetup, type Setup } from '#shared/domain/setup'
import { invariant } from '#shared/lib/invariant'
import { assignMentors } from '#shared/matching/assign-mentors'
import { prepareMatching } from '#shared/proposal/prepare-matching'
import { readRegistrations } from '#shared/registrations/read-registrations'
import { toPool } from '#shared/registrations/to-pool'
import { createScoring, type Scoring } from '#shared/scoring/create-scoring'
import { createMemory } from '#shared/scoring/memory'
import { toSpreadsheetFile } from '../support/to-spreadsheet-file'
import type { Figure } from './figure'
import { median, timed } from './measure'

/** Scoring every pair of an edition against filling an array of the same length, and what a slider costs. */
export function benchScoring(): readonly Figure[] {
  const usual = createPool({ mentors: 300, mentees: 500 })
  const large = createPool({ mentors: 1000, mentees: 3000 })
  return [...benchPairs('300 × 500', usual, 9), ...benchPairs('1000 × 3000', large, 5), benchSlider(usual)]
}

/** All criteria and rules over all pairs, from nothing and after a change of one weight. */
function benchPairs(size: string, pool: Pool, count: number): readonly Figure[] {
  const memory = createMemory()
  scoreAll(pool, createScoring(pool, defaultSetup, memory))
  const rounds = Array.from({ length: count }, (_, round) => ({
    fill: timed(() => new Float64Array(pool.mentees.length * pool.mentors.length).fill(1)).milliseconds,
    weighed: timed(() => scoreAll(pool, createScoring(pool, withGoals(round), memory))).milliseconds,
    fresh: timed(() => scoreAll(pool, createScoring(pool, defaultSetup))).milliseconds
  }))
  const figure = (name: string, ours: 'weighed' | 'fresh'): Figure => ({
    name: `${name}, ${size}`,
    ours: median(rounds.map((round) => round[ours])),
    anchor: 'filling the output',
    theirs: median(rounds.map(({ fill }) => fill))
  })
  return [
    figure('score all pairs after a change of one weight', 'weighed'),
    figure('read people and score all pairs', 'fresh')
  ]
}

/** One step of a slider: weigh anew, solve, compare person by person. */
function benchSlider(pool: Pool): Figure {
  const desk = createScoringDesk(loadProgrammeSolver)
  desk.open(pool)
  const request = { policy: 'most-matched', seed: 1 } as const
  desk.measure({ ...request, setup: defaultSetup, isBase: true })
  const prepared = prepareMatching(pool, defaultSetup, 1)
  invariant(prepared.ok, 'the sample can be matched')
  const rounds = Array.from({ length: 15 }, (_, round) => ({
    ours: timed(() => desk.measure({ ...request, setup: withGoals(round), isBase: false })).milliseconds,
    theirs: timed(() => assignMentors(prepared.value.built.instance, 'most-matched')).milliseconds
  }))
  return {
    name: 'one step of a weight slider, 300 × 500',
    ours: median(rounds.map(({ ours }) => ours)),
    anchor: 'a plain solve',
    theirs: median(rounds.map(({ theirs }) => theirs))
  }
}

function scoreAll(pool: Pool, scoring: Scoring): Float64Array {
  const width = pool.mentors.length
  const scores = new Float64Array(pool.mentees.length * width)
  for (let mentee = 0; mentee < pool.mentees.length; mentee += 1)
    scores.set(scoring.row(mentee).score, mentee * width)
  return scores
}

function withGoals(round: number): Setup {
  return { ...defaultSetup, weights: { ...defaultSetup.weights, goals: 4 + (round % 6) } }
}

function createPool(size: { readonly mentors: number; readonly mentees: number }): Pool {
  const sample = createSampleEdition({ seed: 1, ...size })
  const read = readRegistrations([
    { file: toSpreadsheetFile('mentors.xlsx', sample.mentors), role: 'mentor' },
    { file: toSpreadsheetFile('mentees.xlsx', sample.mentees), role: 'mentee' }
  ])
  invariant(read.ok, 'the sample can be read')
  return toPool(read.value)
}
