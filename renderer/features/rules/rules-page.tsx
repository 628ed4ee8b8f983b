import { useEdition } from '../../state/use-board'
import { useSession } from '../../state/session'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { Notice } from '../../ui/notice'
import { AffinityCard } from './affinity-card'
import { GroupLimits } from './group-limits'
import { LiveEffect } from './live-effect'
import { PairRules } from './pair-rules'
import { PossibleConflicts } from './possible-conflicts'
import { RuleList } from './rule-list'
import { useSetting } from './use-setting'
import { Weights } from './weights'

/** What counts in a score and what may never be: every change shows its effect at once. */
export function RulesPage() {
  const { view } = useSession()
  const { pool } = useEdition()
  const { said, ...setting } = useSetting()
  const { set } = setting
  const isEmpty = pool.mentors.length === 0 || pool.mentees.length === 0
  if (isEmpty)
    return (
      <EmptyState
        sentence="Rules show what they do once mentors and mentees are imported."
        action={
          <Button look="primary" onPress={() => view.open('people')}>
            Go to People
          </Button>
        }
      />
    )
  return (
    <>
      <h2 className="sr-only">Rules</h2>
      <LiveEffect />
      {said === null ? null : <Notice tone="caution">{said}</Notice>}
      <div className="grid min-h-0 flex-1 auto-rows-min grid-cols-[repeat(auto-fit,minmax(340px,1fr))] content-start gap-3 overflow-auto">
        <div className="flex min-w-0 flex-col gap-3">
          <Weights {...setting} />
          <AffinityCard set={set} />
        </div>
        <div className="flex min-w-0 flex-col gap-3">
          <RuleList {...setting} />
          <GroupLimits set={set} />
          <PossibleConflicts setAll={setting.setAll} />
          <PairRules set={set} />
        </div>
      </div>
    </>
  )
}
