import { useMemo, useState } from 'react'
import type { AssignedPair } from '#shared/domain/assignment'
import type { Priority } from '#shared/domain/priority'
import { toPlan } from '../../state/effect-store'
import { useAssigned } from '../../state/use-assigned'
import { useEdition } from '../../state/use-board'
import { useSession } from '../../state/session'
import { useAttempt } from '../../state/use-attempt'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { PriorityEditor } from './priority-editor'
import { PriorityEffect } from './priority-effect'

/** Who comes first where places are short: chosen openly, and with what it does to everybody before it counts. */
export function PriorityView({ pairs }: { readonly pairs: readonly AssignedPair[] | null }) {
  const { edition: store } = useSession()
  const { edition, pool } = useEdition()
  const { setup } = edition
  const [draft, setDraft] = useState<readonly Priority[] | null>(null)
  const attempt = useAttempt()
  const priorities = draft ?? setup.priorities
  const filled = useMemo(() => priorities.filter(isFilled), [priorities])
  const isChanged = draft !== null && JSON.stringify(filled) !== JSON.stringify(setup.priorities)
  const plan = useMemo(
    () => (isChanged ? { ...toPlan(edition), setup: { ...edition.setup, priorities: filled } } : null),
    [isChanged, edition, filled]
  )
  const assigned = useAssigned(plan)
  const leave = () => {
    setDraft(null)
    attempt.clear()
  }
  const apply = async () => {
    const command = { kind: 'set-priorities', priorities: filled } as const
    if (await attempt.run(() => store.perform(command))) leave()
  }
  return (
    <div className="grid min-h-0 flex-1 grid-cols-[minmax(300px,5fr)_minmax(0,7fr)] gap-3">
      <div className="flex min-h-0 flex-col gap-2">
        <PriorityEditor priorities={priorities} pool={pool} onChange={setDraft} />
        {attempt.fault === null ? null : <Notice tone="caution">{attempt.fault}</Notice>}
        <div className="flex gap-2">
          <Button look="primary" isDisabled={!isChanged} onPress={() => void apply()}>
            Apply
          </Button>
          <Button isDisabled={draft === null} onPress={leave}>
            Leave as it was
          </Button>
        </div>
      </div>
      <PriorityEffect before={pairs} priorities={filled} assigned={assigned} isChanged={isChanged} />
    </div>
  )
}

function isFilled({ group }: Priority): boolean {
  return group.kind === 'named' ? group.mentees.length > 0 : group.answers.length > 0
}
