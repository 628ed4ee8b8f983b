import type { CriterionOfScore } from '#shared/domain/pair-score'
import type { Pool } from '#shared/domain/participant'
import { criterionNames, type Setup } from '#shared/domain/setup'
import { criteria, type Reads } from './criteria'
import { createCustomCriterion } from './criteria/custom'
import type { Criterion } from './criterion'
import type { Before, Memory, PoolTexts } from './memory'
import { unknown } from './millionths'
import { keepRows, type PairRows, rowsBefore } from './pair-rows'
import { toWeightUnits } from './weight-units'

/** A criterion that counts under a setup: its weight as set, and in the whole units of the weighted mean. */
export type AskedCriterion = Prepared & {
  readonly of: CriterionOfScore
  readonly weight: number
  readonly units: number
}

type Prepared = Criterion & { readonly rows: PairRows<Int32Array> }

type Weighed = {
  readonly of: CriterionOfScore
  readonly weight: number
  readonly reads: Reads
  readonly create: (pool: Pool, setup: Setup) => Criterion | null
}

/** The criteria of positive weight that can compare anything in this pool, in the order of the table. */
export function createAsked(pool: Pool, setup: Setup, memory: Memory): readonly AskedCriterion[] {
  return listWeighed(setup).flatMap((weighed) => {
    const kept = prepareCriterion(weighed, { pool, setup, memory })
    return kept === null ? [] : [{ ...kept, of: weighed.of, weight: weighed.weight, units: weighed.units }]
  })
}

/** The criteria of positive weight under a setup, in the order of the table. */
export function listWeighed(setup: Setup): readonly (Weighed & { readonly units: number })[] {
  const all = [...standardCriteria(setup), ...customCriteria(setup)]
  const units = toWeightUnits(all.map(({ weight }) => weight))
  return all.flatMap((weighed, index) => {
    const share = units[index] ?? 0
    return share === 0 ? [] : [{ ...weighed, units: share }]
  })
}

type Edition = { readonly pool: Pool; readonly setup: Setup; readonly memory: Memory }

/** One criterion over a pool; null where it can compare nothing. */
export function prepareCriterion(
  { of, reads, create }: Weighed,
  { pool, setup, memory }: Edition
): Prepared | null {
  const name = of.criterion === 'custom' ? `custom ${of.key}` : of.criterion
  return memory.recall<Prepared | null>(name, { pool, setup, ...reads }, (texts, before) =>
    prepare(create(pool, setup), texts, before)
  )
}

function prepare(
  criterion: Criterion | null,
  texts: PoolTexts,
  before: Before<Prepared | null> | null
): Prepared | null {
  if (criterion === null) return null
  const rows = keepRows({
    ...criterion,
    create: (length) => new Int32Array(length),
    nothing: unknown,
    texts,
    before: rowsBefore(before)
  })
  return { ...criterion, rows }
}

function standardCriteria({ weights }: Setup): readonly Weighed[] {
  return criterionNames.map((criterion) => {
    const { create, ...reads } = criteria[criterion]
    return { of: { criterion }, weight: weights[criterion], reads, create }
  })
}

function customCriteria({ custom }: Setup): readonly Weighed[] {
  return custom.map((question) => {
    const { key, mentee, mentor, compares } = question
    return {
      of: { criterion: 'custom', key, question: mentee },
      weight: question.weight,
      reads: { answers: ['custom'], ofSetup: () => [mentee, mentor, compares] },
      create: (pool) => createCustomCriterion(pool, question)
    }
  })
}
