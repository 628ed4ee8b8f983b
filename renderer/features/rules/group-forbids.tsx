import { type GroupForbid, isInSideGroup } from '#shared/domain/group-forbid'
import { capitalised } from '#shared/messages/capitalised'
import { shareText, countText } from '#shared/messages/number-words'
import { forbidWords } from '#shared/messages/side-group-words'
import { useEdition } from '../../state/use-board'
import { useSession } from '../../state/session'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { NewGroupForbid } from './new-group-forbid'
import type { Setting } from './use-setting'

/** The forbids between a group of mentees and a group of mentors, each with a way to lift it. */
export function GroupForbids({ set, ...setting }: Pick<Setting, 'set' | 'attempt' | 'refuse'>) {
  const { groupForbids } = useEdition().edition.setup
  return (
    <Card
      title="Forbids between groups"
      note="No proposal brings a mentee of the one group together with a mentor of the other; a soft forbid takes .10 off the score."
    >
      <ul className="max-h-64 overflow-auto">
        {groupForbids.map((forbid) => (
          <Standing
            key={forbid.key}
            forbid={forbid}
            onLift={() => set({ kind: 'allow-groups', key: forbid.key })}
          />
        ))}
      </ul>
      <NewGroupForbid {...setting} />
    </Card>
  )
}

function Standing({ forbid, onLift }: { readonly forbid: GroupForbid; readonly onLift: () => void }) {
  const { edition } = useSession()
  const { mentees, mentors } = useEdition().pool
  const { state, reason } = forbid
  const words = forbidWords(forbid, edition.names().person)
  const pairs =
    mentees.filter(isInSideGroup(forbid.mentees)).length *
    mentors.filter(isInSideGroup(forbid.mentors)).length
  const does = state.kind === 'hard' ? 'forbids' : `takes ${shareText(state.penalty / 1_000_000)} off`
  return (
    <li className="flex items-center gap-3 border-b border-line-soft py-1 last:border-0">
      <div className="min-w-0 flex-1 wrap-anywhere">
        {capitalised(words)}
        <div className="text-small text-muted">
          {does} {countText(pairs, 'pair')} · {reason}
        </div>
      </div>
      <Button label={`Lift the forbid: ${words}`} onPress={onLift}>
        Lift
      </Button>
    </li>
  )
}
