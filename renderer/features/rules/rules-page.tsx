import type { ReactNode } from 'react'
import { useSession, useStoreState } from '../../state/session'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { Notice } from '../../ui/notice'
import { AffinityCard } from './affinity-card'
import { EarlierPairsCard } from './earlier-pairs-card'
import { GroupForbids } from './group-forbids'
import { GroupLimits } from './group-limits'
import { LiveEffect } from './live-effect'
import { PairRules } from './pair-rules'
import { PossibleConflicts } from './possible-conflicts'
import { QuestionRules } from './question-rules'
import { RuleList } from './rule-list'
import { TieSeed } from './tie-seed'
import { useSetting } from './use-setting'
import { Weights } from './weights'

/** What counts in a score and what may never be: every change shows its effect at once. */
export function RulesPage() {
  const { edition, view } = useSession()
  const isEmpty = useStoreState(edition, ({ pool }) => pool.mentors.length === 0 || pool.mentees.length === 0)
  const { said, ...setting } = useSetting()
  const { set } = setting
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
      <div className="min-h-0 flex-1 overflow-auto">
        <div className={`grid gap-3 ${twoAbreast} ${threeAbreast}`}>
          <Cards place="min-[900px]:row-span-1 min-[1500px]:row-span-3">
            <Weights {...setting} />
            <AffinityCard set={set} />
            <EarlierPairsCard />
            <TieSeed set={set} />
          </Cards>
          <Cards place="min-[900px]:row-span-2 min-[1500px]:row-span-3">
            <RuleList {...setting} />
            <QuestionRules {...setting} />
            <GroupLimits set={set} />
          </Cards>
          <Cards place="min-[900px]:row-span-2 min-[1500px]:row-span-1">
            <PossibleConflicts setAll={setting.setAll} />
          </Cards>
          <Cards place="min-[900px]:col-start-2 min-[1500px]:col-start-3 min-[1500px]:row-span-2">
            <PairRules set={set} />
            <GroupForbids {...setting} />
          </Cards>
        </div>
      </div>
    </>
  )
}

/** Conflicts stand under the weights and pairs under the rules, wherever each of these ends. */
const twoAbreast = 'min-[900px]:grid-cols-2 min-[900px]:grid-rows-[auto_auto_1fr]'
const threeAbreast = 'min-[1500px]:grid-cols-3'

/** Cards that belong together. */
function Cards({ place, children }: { readonly place: string; readonly children: ReactNode }) {
  return <div className={`flex min-w-0 flex-col gap-3 ${place}`}>{children}</div>
}
