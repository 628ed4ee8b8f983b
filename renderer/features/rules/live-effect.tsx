import { useEffect } from 'react'
import type { Effect } from '#shared/domain/effect'
import { groupDigits } from '#shared/lib/group-digits'
import { matchingFailureSentence } from '#shared/messages/matching-failures'
import { changeText, noChangeText, scoreText, totalText } from '#shared/messages/number-words'
import { withoutLimits } from '#shared/messages/group-limit-words'
import { policyName } from '#shared/messages/policy-words'
import { useSession, useStoreState } from '../../state/session'
import { Notice } from '../../ui/notice'
import { EffectMoves } from './effect-moves'

/** What the best matching comes to under the setup, also while a hand is changing it, and how that differs from before. */
export function LiveEffect() {
  const { edition, effects } = useSession()
  const now = useStoreState(effects, (state) => state)
  const policy = useStoreState(edition, (desk) => desk.edition.policy)
  useEffect(() => effects.follow(), [effects])
  if (now.kind === 'failed') return <Notice tone="stop">{matchingFailureSentence(now.failure)}</Notice>
  const effect = now.kind === 'known' ? now.effect : null
  const before = now.kind === 'known' ? now.before : null
  return (
    <section
      aria-label="Effect"
      className="shrink-0 rounded-large border border-line bg-surface px-4 py-2 whitespace-nowrap"
    >
      <div className="flex min-h-6 items-center gap-5 overflow-hidden">
        <span className="truncate text-muted">
          {policyName(policy)}
          {effect === null || effect.keepsLimits ? null : `, ${withoutLimits}`}
        </span>
        <Figure
          name="candidates"
          text={effect === null ? '…' : groupDigits(effect.candidates)}
          change={counted(effect, before, 'candidates')}
        />
        <Figure
          name="matched"
          text={effect === null ? '…' : `${groupDigits(effect.matched)} of ${groupDigits(effect.demand)}`}
          change={counted(effect, before, 'matched')}
        />
        <Figure
          name="total"
          text={effect === null ? '…' : totalText(effect.total)}
          change={effect === null || before === null ? null : signed(effect.total - before.total)}
        />
        <Figure
          name="worst"
          text={effect?.worst == null ? '–' : scoreText(effect.worst)}
          change={effect?.worst == null || before?.worst == null ? null : signed(effect.worst - before.worst)}
        />
      </div>
      {effect === null ? null : <EffectMoves moves={effect.moves} />}
    </section>
  )
}

function counted(
  effect: Effect | null,
  before: Effect | null,
  what: 'candidates' | 'matched'
): string | null {
  if (effect === null || before === null || effect[what] === before[what]) return null
  const change = effect[what] - before[what]
  return change > 0 ? `+${groupDigits(change)}` : `−${groupDigits(-change)}`
}

/** What two digits cannot show is not shown. */
function signed(change: number): string | null {
  const text = changeText(change)
  return text === noChangeText ? null : text
}

function Figure({
  name,
  text,
  change
}: {
  readonly name: string
  readonly text: string
  readonly change: string | null
}) {
  return (
    <span className="tabular-nums">
      <span className="text-muted">{name} </span>
      <b className="font-bold">{text}</b>
      {change === null ? null : <span className="ps-1 text-muted">{change}</span>}
    </span>
  )
}
