import { useState } from 'react'
import { toFigures } from '#shared/domain/assignment-figures'
import { groupDigits } from '#shared/lib/group-digits'
import { matchingFailureSentence } from '#shared/messages/matching-failures'
import { changeText, scoreText, totalText } from '#shared/messages/number-words'
import { policyName } from '#shared/messages/policy-words'
import type { Matching } from '../../state/matching-store'
import { useBoard, useEdition } from '../../state/use-board'
import { useSession, useStoreState } from '../../state/session'
import { Notice } from '../../ui/notice'
import { Working } from '../../ui/working'

type Effect = { readonly matched: number; readonly total: number; readonly worst: number | null }

/** What the best matching comes to under the rules as they stand, and how that differs from the one before. */
export function LiveEffect() {
  const { matching } = useSession()
  const now = useStoreState(matching, (state) => state)
  const { edition } = useEdition()
  const { board } = useBoard()
  const found = effectOf(now, edition.policy)
  const [shown, setShown] = useState<{ readonly effect: Effect | null; readonly before: Effect | null }>({
    effect: found,
    before: null
  })
  if (found !== null && !isSame(found, shown.effect)) setShown({ effect: found, before: shown.effect })
  if (now.kind === 'failed') return <Notice tone="stop">{matchingFailureSentence(now.failure)}</Notice>
  const { effect, before } = shown
  return (
    <section
      aria-label="Effect"
      aria-live="polite"
      className="flex h-11 shrink-0 items-center gap-5 overflow-hidden rounded-large border border-line bg-surface px-4 whitespace-nowrap"
    >
      <span className="truncate text-muted">{policyName(edition.policy)}</span>
      <Figure
        name="matched"
        text={effect === null ? '…' : `${groupDigits(effect.matched)} of ${groupDigits(board.demand)}`}
        change={countChange(effect, before)}
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
      <span className="ms-auto">{now.kind === 'running' ? <Working text="Matching…" /> : null}</span>
    </section>
  )
}

function effectOf(
  now: Matching,
  policy: keyof (Matching & { readonly kind: 'done' })['proposals']
): Effect | null {
  const assignment = 'proposals' in now ? now.proposals[policy]?.assignment : undefined
  if (assignment === undefined) return null
  const { matched, total, worst } = toFigures(assignment)
  return { matched, total, worst }
}

function isSame(a: Effect, b: Effect | null): boolean {
  return b !== null && a.matched === b.matched && a.total === b.total && a.worst === b.worst
}

function countChange(effect: Effect | null, before: Effect | null): string | null {
  if (effect === null || before === null || effect.matched === before.matched) return null
  const change = effect.matched - before.matched
  return change > 0 ? `+${change}` : `−${-change}`
}

function signed(change: number): string | null {
  return change === 0 ? null : changeText(change)
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
