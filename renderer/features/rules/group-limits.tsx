import { type Grouping, groupings, type LimitScope, limitScopes } from '#shared/domain/group-limit'
import { groupingName, limitScopeName } from '#shared/messages/group-limit-words'
import { useSetup } from '../../state/use-setup'
import { Card } from '../../ui/card'
import { NumberBox } from '../../ui/number-box'
import type { SetSetting } from './use-setting'

type Answer = Exclude<Grouping, 'list'>

const answers = groupings.filter((grouping): grouping is Answer => grouping !== 'list')
const bounds = { minimum: 0, maximum: 1000, step: 1 } as const

/** How many mentees of one group there may be at most, with each mentor and in all; an empty field is no limit. */
export function GroupLimits({ set }: { readonly set: SetSetting }) {
  const limits = useSetup(({ groupLimits }) => groupLimits)
  const mostOf = (by: Answer, per: LimitScope): number | null =>
    limits.find((limit) => limit.by === by && limit.per === per)?.most ?? null
  return (
    <Card
      title="Limits per group"
      note="At most so many mentees who have it in common. An empty field is no limit; who gave no answer is in no group."
    >
      {answers.map((by) => (
        <fieldset
          key={by}
          aria-label={`Mentees of one ${groupingName(by)}`}
          className="flex min-h-9 flex-wrap items-center gap-x-4 border-b border-line-soft py-1 last:border-0"
        >
          <span className="min-w-32 flex-1">Of one {groupingName(by)}</span>
          {limitScopes.map((per) => (
            <NumberBox
              key={per}
              label={limitScopeName(per)}
              value={mostOf(by, per)}
              bounds={bounds}
              onChange={(most) => set({ kind: 'set-group-limit', by, per, most })}
              onClear={() => set({ kind: 'set-group-limit', by, per, most: null })}
            />
          ))}
        </fieldset>
      ))}
    </Card>
  )
}
