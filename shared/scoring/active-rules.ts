import type { BlockingRule } from '#shared/domain/pair-score'
import type { Pool } from '#shared/domain/participant'
import { ruleKey, type RuleState, ruleStateOf, type Setup } from '#shared/domain/setup'
import type { Reads } from './criteria'
import type { Memory } from './memory'
import { keepRows, type PairRows, rowsBefore } from './pair-rows'
import type { Rule } from './rule'
import { definitionOf, listRules } from './rules'
import { exemptFrom } from './exempt-from'
import { unlessAmong } from './unless-among'

/** A rule over a pool, with a 1 in its rows for every pair that it forbids or would forbid. */
export type PreparedRule = Rule & {
  readonly name: BlockingRule
  readonly rows: PairRows<Uint8Array>
  /** How many pairs of the pool it concerns; counted once. */
  readonly countPairs: () => number
}

/** A soft rule, and what it takes off in millionths. */
type SoftRule = PreparedRule & { readonly penalty: number }

/** A hard rule, and where it stands in the list of all rules. */
type HardRule = PreparedRule & { readonly place: number }

export type ActiveRules = { readonly hard: readonly HardRule[]; readonly soft: readonly SoftRule[] }

/** The rules that are on, in the order they are asked. */
export function createActive(pool: Pool, setup: Setup, memory: Memory): ActiveRules {
  const on = listOn(setup)
  return {
    hard: on.flatMap(({ name, state, place }) =>
      state.kind === 'hard' ? [{ ...prepareRule(name, { pool, setup, memory }), name, place }] : []
    ),
    soft: [
      ...on.flatMap(({ name, state }) =>
        state.kind === 'soft'
          ? [{ ...prepareRule(name, { pool, setup, memory }), penalty: state.penalty }]
          : []
      ),
      ...softForbids({ pool, setup, memory })
    ]
  }
}

/** The forbids between groups that only lower a score, each a rule of its own. */
function softForbids({ pool, setup, memory }: Edition): readonly SoftRule[] {
  return setup.groupForbids.flatMap((forbid) => {
    const { key, state } = forbid
    if (state.kind === 'hard') return []
    const alone = { ...setup, groupForbids: [forbid] }
    const rule = prepareNamed('forbiddenGroups', ` ${key}`, { pool, setup: alone, memory })
    return [{ ...rule, penalty: state.penalty }]
  })
}

function hardForbids({ groupForbids }: Setup): Setup['groupForbids'] {
  return groupForbids.filter(({ state }) => state.kind === 'hard')
}

/** The rules that are on under a setup, hard or soft, in the order they are asked. */
export function listOn(setup: Setup) {
  return listRules(setup)
    .map((name, place) => ({ name, place, state: stateOf(name, setup) }))
    .filter(({ state }) => state.kind !== 'off')
}

type Edition = { readonly pool: Pool; readonly setup: Setup; readonly memory: Memory }

/** One rule, be it on or off. */
export function prepareRule(name: BlockingRule, { pool, setup, memory }: Edition): PreparedRule {
  const hard = name === 'forbiddenGroups' ? { ...setup, groupForbids: hardForbids(setup) } : setup
  return prepareNamed(name, '', { pool, setup: hard, memory })
}

function prepareNamed(name: BlockingRule, key: string, { pool, setup, memory }: Edition): PreparedRule {
  const { create } = definitionOf(name)
  const from = { pool, setup, ...readsOf(name, setup) }
  return memory.recall<PreparedRule>(`rule ${ruleKey(name)}${key}`, from, (texts, before) => {
    const rule = unlessAmong(create(pool, setup), pool, exemptFrom(name, setup))
    const rows = keepRows({
      ...rule,
      value: (mentee, mentor) => Number(rule.forbids(mentee, mentor)),
      create: (length) => new Uint8Array(length),
      nothing: 0,
      texts,
      before: rowsBefore(before)
    })
    let count: number | null = null
    const countPairs = () => (count ??= sumRows(rows, pool.mentees.length))
    return { ...rule, name, rows, countPairs }
  })
}

/** What a rule depends on: also who is exempt, where somebody is. */
export function readsOf(name: BlockingRule, setup: Setup): Reads {
  const exempt = exemptFrom(name, setup)
  const { answers, ofSetup } = definitionOf(name)
  if (exempt.length === 0) return { answers, ofSetup }
  return { answers: [...answers, 'id'], ofSetup: (read) => [ofSetup(read), exempt] }
}

function sumRows(rows: PairRows<Uint8Array>, mentees: number): number {
  let sum = 0
  for (let mentee = 0; mentee < mentees; mentee += 1)
    for (const forbids of rows.of(mentee) ?? []) sum += forbids
  return sum
}

function stateOf(name: BlockingRule, setup: Setup): RuleState {
  switch (name) {
    case 'forbidden':
      return { kind: setup.forbids.length > 0 ? 'hard' : 'off' }
    case 'forbiddenGroups':
      return { kind: hardForbids(setup).length > 0 ? 'hard' : 'off' }
    default:
      return ruleStateOf(setup, name)
  }
}
