import { useMemo, useState } from 'react'
import type { AssignedPair } from '#shared/domain/assignment'
import { comparePairs } from '#shared/domain/compare-pairs'
import { type Scenario, toScenarioSetup } from '#shared/domain/scenario'
import type { PairIds } from '#shared/domain/setup'
import { compareText } from '#shared/lib/compare'
import { countText } from '#shared/messages/number-words'
import { policyName } from '#shared/messages/policy-words'
import { inQuotes } from '#shared/messages/quoted'
import { scenarioDifferences } from '#shared/messages/scenario-words'
import type { Plan } from '../../state/scoring-answers'
import { useAssigned } from '../../state/use-assigned'
import { useBoard, useEdition } from '../../state/use-board'
import { DifferencesTable } from './differences-table'
import { KeepScenario } from './keep-scenario'
import { type Compared, ScenarioTable } from './scenario-table'

const board = 'board'
const present = 'present'

/** Named ways to match beside the board and the present settings, two of them compared person by person. */
export function ScenariosView({ pairs }: { readonly pairs: readonly AssignedPair[] | null }) {
  const { pool } = useEdition()
  const sides = useSides(pairs)
  const [chosen, setChosen] = useState<readonly [string, string] | null>(null)
  const [first, second] = toChosen(sides, chosen)
  const before = usePairs(first)
  const after = usePairs(second)
  const changes = useMemo(
    () => (before === null || after === null ? null : comparePairs(pool.mentees, before, after)),
    [pool, before, after]
  )
  return (
    <>
      <KeepScenario />
      <ScenarioTable sides={sides} chosen={[first.id, second.id]} onChoose={setChosen} />
      {first.id === second.id ? (
        <p className="text-muted">
          {sides.length > 1
            ? 'Choose two that are to be compared person by person.'
            : 'Name the present settings, change them, and compare the two person by person.'}
        </p>
      ) : changes === null ? null : (
        <>
          <p className="tabular-nums">
            {countText(changes.length, 'mentee has', 'mentees have')} another mentor under{' '}
            {inQuotes(second.name)} than under {inQuotes(first.name)}.
          </p>
          <DifferencesTable
            label="Person by person"
            before={first.name}
            after={second.name}
            changes={changes}
          />
        </>
      )}
    </>
  )
}

function usePairs({ pairs, plan }: Compared): readonly PairIds[] | null {
  const assigned = useAssigned(plan)
  return pairs ?? (assigned?.ok === true ? assigned.value : null)
}

function toChosen(
  sides: readonly Compared[],
  chosen: readonly [string, string] | null
): readonly [Compared, Compared] {
  const find = (id: string | undefined) => sides.find((side) => side.id === id)
  const own = find(present) ?? none
  return [find(chosen?.[0]) ?? own, find(chosen?.[1]) ?? sides.find(({ scenario }) => scenario) ?? own]
}

const none: Compared = { id: '', name: '', note: '', plan: null, pairs: null, scenario: null }

/** The board once anybody sits there, the present settings, and the scenarios by name. */
function useSides(proposed: readonly AssignedPair[] | null): readonly Compared[] {
  const { edition } = useEdition()
  const { board: seated } = useBoard()
  const { setup, policy, seed, facts } = edition
  const plans = useMemo(
    () =>
      [...facts.scenario.values()]
        .sort((a, b) => compareText(a.name, b.name))
        .map((scenario) => ({
          scenario,
          plan: { setup: toScenarioSetup(setup, scenario), policy: scenario.policy, seed: scenario.seed }
        })),
    [facts.scenario, setup]
  )
  return useMemo(() => {
    const onBoard = seated.mentors.flatMap((one) => one.pairs)
    const now = { id: present, name: 'Present settings', note: policyName(policy), pairs: proposed }
    return [
      ...(onBoard.length === 0
        ? []
        : [
            { id: board, name: 'The board', note: 'as it stands', pairs: onBoard, plan: null, scenario: null }
          ]),
      { ...now, plan: null, scenario: null },
      ...plans.map(({ scenario, plan }) => toSide(scenario, plan, scenarioDifferences(scenario, setup, seed)))
    ]
  }, [seated, policy, seed, proposed, plans, setup])
}

function toSide(scenario: Scenario, plan: Plan, differences: readonly string[]): Compared {
  const { key, name } = scenario
  return { id: key, name, note: differences.join(' · '), plan, pairs: null, scenario }
}
