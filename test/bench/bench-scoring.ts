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
import { createScoring } from '#shared/scoring/create-scoring'
import { createMemory } from '#shared/scoring/memory'
import { createTableMaker } from '#shared/scoring/score-table'
import { toSpreadsheetFile } from '../support/to-spreadsheet-file'
import type { Figure } from './figure'
import { median, timed } from './measure'

/** Scoring every pair of an edition against filling an array of the same length, and what a slider costs. */
export function benchScoring(): readonly Figure[] {
  const usual = createPool({ mentors: 300, mentees: 500 })
  const large = createPool({ mentors: 1000, mentees: 3000 })
  return [...benchPairs('300 × 500', usual, 9), ...benchPairs('1000 × 3000', large, 5), benchSlider(usual)]
}

/** All criteria and rules over all pairs: from nothing, and after one weight, one person or one rule has changed. */
function benchPairs(size: string, pool: Pool, count: number): readonly Figure[] {
  const memory = createMemory()
  const makeTable = createTableMaker(allocate)
  const score = (people: Pool, setup: Setup) =>
    timed(() => makeTable(people, createScoring(people, setup, memory))).milliseconds
  score(pool, defaultSetup)
  const rounds = Array.from({ length: count }, (_, round) => {
    const fill = timed(() => new Float64Array(pool.mentees.length * pool.mentors.length).fill(1)).milliseconds
    const weight = score(pool, withGoals(round))
    score(pool, defaultSetup)
    const mentee = score(withMenteeOf(pool, round), defaultSetup)
    score(pool, defaultSetup)
    const mentor = score(withMentorOf(pool, round), defaultSetup)
    score(pool, defaultSetup)
    const rule = score(pool, withoutLanguage)
    score(pool, defaultSetup)
    const nothing = timed(() =>
      createTableMaker(allocate)(pool, createScoring(pool, defaultSetup))
    ).milliseconds
    return { fill, weight, mentee, mentor, rule, nothing }
  })
  const figure = (name: string, ours: Exclude<keyof (typeof rounds)[number], 'fill'>): Figure => ({
    name: `${name}, ${size}`,
    ours: median(rounds.map((round) => round[ours])),
    anchor: 'filling the output',
    theirs: median(rounds.map(({ fill }) => fill))
  })
  return [
    figure('score all pairs by other weights', 'weight'),
    figure('score all pairs after a mentee has changed', 'mentee'),
    figure('score all pairs after a mentor has changed', 'mentor'),
    figure('score all pairs after a rule has changed', 'rule'),
    figure('read people and score all pairs', 'nothing')
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

function allocate(bytes: number): SharedArrayBuffer {
  return new SharedArrayBuffer(bytes)
}

const withoutLanguage: Setup = {
  ...defaultSetup,
  rules: { ...defaultSetup.rules, noCommonLanguage: { kind: 'off' } }
}

/** Somebody has corrected the areas. */
function withMenteeOf(pool: Pool, round: number): Pool {
  return {
    ...pool,
    mentees: pool.mentees.map((one, at) => (at === round ? { ...one, areas: ['MRI'] } : one))
  }
}

function withMentorOf(pool: Pool, round: number): Pool {
  return {
    ...pool,
    mentors: pool.mentors.map((one, at) => (at === round ? { ...one, areas: ['MRI'] } : one))
  }
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
