import { expect, it } from 'vitest'
import { defaultSetup } from '#shared/domain/setup'
import { toAffinityTable } from '#shared/domain/setup-file-parts'
import { createScoringWorker } from '../../../../renderer/workers/answer-scoring'
import { createScoringDesk } from '../../../../renderer/workers/scoring-desk'
import { createMentee, createMentor, createPool } from '../../../support/create-participant'
import { loadProgrammeSolver } from '../../../support/load-programme-solver'

it('scores by the affinities it was told last, which do not come with every setup', () => {
  const pool = createPool({
    mentees: [createMentee({ id: 'e' })],
    mentors: [createMentor({ id: 'm' })]
  })
  const worker = createScoringWorker(createScoringDesk(loadProgrammeSolver))
  worker.know(pool)
  worker.open()
  const scoreOf = () => [...worker.scoreAll(defaultSetup).score]
  expect(scoreOf()).toEqual([0])
  worker.knowAffinities(toAffinityTable([{ mentee: 'e', mentor: 'm', score: 0.25 }]))
  expect(scoreOf()).toEqual([250_000])
  worker.knowAffinities(null)
  expect(scoreOf()).toEqual([0])
})
