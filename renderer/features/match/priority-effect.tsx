import { useMemo } from 'react'
import { comparePairs, type SeatChange } from '#shared/domain/compare-pairs'
import type { Pool } from '#shared/domain/participant'
import { type Priority, toTiers } from '#shared/domain/priority'
import type { PairIds } from '#shared/domain/setup'
import { groupDigits } from '#shared/lib/group-digits'
import { matchingFailureSentence } from '#shared/messages/matching-failures'
import { policyName } from '#shared/messages/policy-words'
import { type PriorityCost, priorityCostSentence, turnName } from '#shared/messages/priority-words'
import { inQuotes } from '#shared/messages/quoted'
import type { Assigned } from '../../state/scoring-answers'
import type { ScoreBook } from '../../state/score-book'
import { useBoard, useEdition } from '../../state/use-board'
import { Notice } from '../../ui/notice'
import { Working } from '../../ui/working'
import { DifferencesTable } from './differences-table'

type EffectProps = {
  readonly before: readonly PairIds[] | null
  readonly priorities: readonly Priority[]
  /** Null while it is found out. */
  readonly assigned: Assigned | null
  readonly isChanged: boolean
}

/** What priority does: how each turn fares, what it costs, and who gains and loses, person by person. */
export function PriorityEffect({ before, priorities, assigned, isChanged }: EffectProps) {
  const { pool, edition } = useEdition()
  const { scores } = useBoard()
  const after = isChanged ? (assigned?.ok === true ? assigned.value : null) : before
  const changes = useMemo(
    () => (before === null || after === null ? [] : comparePairs(pool.mentees, before, after)),
    [pool, before, after]
  )
  return (
    <section aria-label="What it does" className="flex min-h-0 flex-col gap-2">
      {edition.policy === 'best-total' ? (
        <Notice tone="info">
          {inQuotes(policyName('best-total'))} heeds nobody’s turn. Choose another policy to let some come
          first.
        </Notice>
      ) : null}
      {assigned?.ok === false ? (
        <Notice tone="stop">{matchingFailureSentence(assigned.error)}</Notice>
      ) : before === null || after === null ? (
        <Working text="Matching with the new turns…" />
      ) : (
        <>
          {isChanged ? (
            <Notice tone="info">{priorityCostSentence(toCost({ before, after, changes, scores }))}</Notice>
          ) : null}
          <Turns pool={pool} priorities={priorities} before={before} after={after} />
          {isChanged ? (
            <DifferencesTable
              label="Who has another mentor"
              before="Now"
              after="With these turns"
              changes={changes}
            />
          ) : null}
        </>
      )}
    </section>
  )
}

type Compared = { readonly before: readonly PairIds[]; readonly after: readonly PairIds[] }

function toCost({
  before,
  after,
  changes,
  scores
}: Compared & { readonly changes: readonly SeatChange[]; readonly scores: ScoreBook }): PriorityCost {
  const total = (pairs: readonly PairIds[]) =>
    pairs.reduce((sum, { mentee, mentor }) => sum + scores.scoreOf(mentee, mentor), 0)
  return {
    places: { before: before.length, after: after.length },
    total: { before: total(before), after: total(after) },
    found: changes.filter((change) => change.before.length === 0).length,
    lost: changes.filter((change) => change.after.length === 0).length,
    moved: changes.length
  }
}

type TurnsProps = Compared & { readonly pool: Pool; readonly priorities: readonly Priority[] }

/** How many of each turn have a mentor, before and after. */
function Turns({ pool, priorities, before, after }: TurnsProps) {
  const tiers = useMemo(() => toTiers(pool, priorities), [pool, priorities])
  if (priorities.length === 0)
    return <p className="text-muted">Nobody comes first: all mentees are matched in one turn.</p>
  const [had, has] = [before, after].map((pairs) => new Set(pairs.map(({ mentee }) => mentee)))
  const last = Math.max(...tiers, ...priorities.map(({ tier }) => tier + 1))
  const turns = [...new Set([...tiers])].sort((a, b) => a - b)
  return (
    <table className="w-full max-w-120 shrink-0 tabular-nums">
      <thead>
        <tr className="border-b border-line text-small text-muted">
          <th scope="col" className="py-1 text-start font-normal">
            Turn
          </th>
          <th scope="col" className="text-end font-normal">
            Mentees
          </th>
          <th scope="col" className="text-end font-normal">
            Matched now
          </th>
          <th scope="col" className="text-end font-normal">
            With these turns
          </th>
        </tr>
      </thead>
      <tbody>
        {turns.map((turn) => {
          const members = pool.mentees.filter((_, index) => tiers[index] === turn)
          const count = (matched: ReadonlySet<string> | undefined) =>
            groupDigits(members.filter(({ id }) => matched?.has(id) ?? false).length)
          return (
            <tr key={turn} className="border-b border-line-soft">
              <th scope="row" className="py-1 text-start font-normal">
                {turnName(turn, last)}
              </th>
              <td className="text-end">{groupDigits(members.length)}</td>
              <td className="text-end">{count(had)}</td>
              <td className="text-end font-bold">{count(has)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
