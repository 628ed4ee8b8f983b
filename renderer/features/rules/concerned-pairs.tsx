import { useEffect, useState } from 'react'
import type { ConcernedPair } from '#shared/domain/pair-score'
import { ruleKey, type RuleState, type SetRule } from '#shared/domain/setup'
import { groupDigits } from '#shared/lib/group-digits'
import { blockSentence } from '#shared/messages/blocks'
import { countText, shareText } from '#shared/messages/number-words'
import { useEdition } from '../../state/use-board'
import { useSession, useStoreState } from '../../state/session'
import { Working } from '../../ui/working'

type Props = { readonly rule: SetRule; readonly state: RuleState }

/** How many pairs a rule concerns by itself, opened into the pairs and why. */
export function ConcernedPairs({ rule, state }: Props) {
  const { effects } = useSession()
  const count = useStoreState(effects, (now) =>
    now.kind === 'known' ? (now.effect.concerned.get(ruleKey(rule)) ?? null) : null
  )
  const [isOpen, setIsOpen] = useState(false)
  if (count === null || count === 0)
    return (
      <p className="text-small text-muted">{count === null ? '…' : `${effectWords(state)} no pair here`}</p>
    )
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)} className="text-small text-muted">
      <summary className="w-fit cursor-default rounded-small tabular-nums hover:text-ink">
        {effectWords(state)} {countText(count, 'pair')}
      </summary>
      {isOpen ? <PairList rule={rule} count={count} /> : null}
    </details>
  )
}

function PairList({ rule, count }: { readonly rule: SetRule; readonly count: number }) {
  const { edition, effects } = useSession()
  const desk = useEdition()
  const [pairs, setPairs] = useState<readonly ConcernedPair[] | null>(null)
  useEffect(() => {
    let isWanted = true
    void effects.listConcerned(rule, desk).then((found) => {
      if (isWanted) setPairs(found)
    })
    return () => {
      isWanted = false
    }
  }, [effects, rule, desk])
  if (pairs === null) return <Working text="Looking…" />
  const names = edition.names()
  return (
    <ul className="max-h-64 overflow-auto border-s border-line ps-3" aria-label="Pairs">
      {pairs.map(({ mentee, mentor, block }) => (
        <li key={JSON.stringify([mentee, mentor])} className="py-1 wrap-anywhere">
          <span className="text-ink">
            {names.person('mentee', mentee)} with {names.person('mentor', mentor)}
          </span>
          <div>{blockSentence(block)}</div>
        </li>
      ))}
      {count > pairs.length ? <li className="py-1">and {groupDigits(count - pairs.length)} more</li> : null}
    </ul>
  )
}

function effectWords(state: RuleState): string {
  switch (state.kind) {
    case 'off':
      return 'would forbid'
    case 'soft':
      return `takes ${shareText(state.penalty / 1_000_000)} off`
    case 'hard':
      return 'forbids'
  }
}
