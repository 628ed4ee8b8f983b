import { describe, expect, it } from 'vitest'
import { loadProgrammeSolver } from '../../../support/load-programme-solver'
import { defaultSetup, type Setup } from '#shared/domain/setup'
import { prepareMatching } from '#shared/proposal/prepare-matching'
import { proposeAssignment } from '#shared/proposal/propose-assignment'
import { createScoringDesk } from '../../../../renderer/workers/scoring-desk'
import { createMentee, createMentor, createPool } from '../../../support/create-participant'

const pool = createPool({
  mentees: [
    createMentee({ id: 'e1', email: 'a@lac.example', areas: ['MRI'], country: 'FR' }),
    createMentee({ id: 'e2', email: 'b@hill.example', areas: ['CT'], country: 'JP' })
  ],
  mentors: [
    createMentor({ id: 'm1', email: 'c@dune.example', areas: ['MRI'], country: 'JP' }),
    createMentor({ id: 'm2', email: 'd@lac.example', areas: ['CT'], country: 'FR' })
  ]
})
const open = { ...defaultSetup, rules: { ...defaultSetup.rules, sameInstitution: { kind: 'off' } } } as const
const byRegion: Setup = { ...open, weights: { ...open.weights, region: 50 } }

type Measured = { readonly setup: Setup; readonly isBase: boolean }

function measure(desk: ReturnType<typeof createScoringDesk>, { setup, isBase }: Measured) {
  const measured = desk.measure({ setup, policy: 'most-matched', seed: 1, isBase })
  if (!measured.ok) throw new Error(measured.error.kind)
  return measured.value
}

describe('the effect of a setup', () => {
  it('is what a proposal under it comes to', async () => {
    const desk = createScoringDesk(loadProgrammeSolver)
    desk.open(pool)
    for (const setup of [open, byRegion, defaultSetup]) {
      const prepared = prepareMatching(pool, setup, 1)
      if (!prepared.ok) throw new Error(prepared.error.kind)
      const proposal = await proposeAssignment(prepared.value, 'most-matched', {
        loadSolver: loadProgrammeSolver
      })
      const { pairs, total, worst } = proposal.assignment
      expect(measure(desk, { setup: setup, isBase: false })).toMatchObject({
        candidates: prepared.value.built.instance.pairMentor.length,
        demand: 2,
        matched: pairs.length,
        total,
        worst
      })
    }
  })

  it('names who moves against the base, and what that is worth to them', () => {
    const desk = createScoringDesk(loadProgrammeSolver)
    desk.open(pool)
    expect(measure(desk, { setup: open, isBase: true }).moves).toEqual([])
    const { moves } = measure(desk, { setup: byRegion, isBase: false })
    expect(moves).toMatchObject([
      { mentee: 'e1', before: ['m1'], after: ['m2'] },
      { mentee: 'e2', before: ['m2'], after: ['m1'] }
    ])
    expect(moves.every(({ gain }) => gain > 0)).toBe(true)
    expect(measure(desk, { setup: open, isBase: false }).moves).toEqual([])
  })

  it('says why nothing can be matched', () => {
    const desk = createScoringDesk(loadProgrammeSolver)
    desk.open(pool)
    const locks = [{ mentee: 'e1', mentor: 'm2' }]
    expect(
      desk.measure({ setup: { ...defaultSetup, locks }, policy: 'best-total', seed: 1, isBase: true })
    ).toMatchObject({ ok: false, error: { kind: 'lock-blocked', rule: 'sameInstitution' } })
  })

  it('counts and lists the pairs that a rule concerns, be it on or off', () => {
    const desk = createScoringDesk(loadProgrammeSolver)
    desk.open(pool)
    const { concerned } = measure(desk, { setup: open, isBase: true })
    expect(['sameInstitution', 'samePerson'].map((rule) => concerned.get(rule))).toEqual([1, 0])
    expect(desk.listConcerned('sameInstitution', open)).toEqual([
      {
        mentee: 'e1',
        mentor: 'm2',
        block: { rule: 'sameInstitution', institution: 'lac.example', by: 'email-domain' }
      }
    ])
  })
})
