import { type GroupForbid, isInSideGroup } from '#shared/domain/group-forbid'
import type { Setup } from '#shared/domain/setup'
import { capitalised } from '#shared/messages/capitalised'
import { shareText, countText } from '#shared/messages/number-words'
import { forbidWords } from '#shared/messages/side-group-words'
import { useEdition } from '../../state/use-board'
import { useSession, useStoreState } from '../../state/session'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { PenaltySlider } from './penalty-slider'
import { NewGroupForbid } from './new-group-forbid'
import type { Setting } from './use-setting'

/** The forbids between a group of mentees and a group of mentors, each with a way to lift it. */
export function GroupForbids({ set, preview, ...setting }: Omit<Setting, 'setAll'>) {
  const { groupForbids } = useEdition().edition.setup
  return (
    <Card
      title="Forbids between groups"
      note="No proposal brings a mentee of the one group together with a mentor of the other; a soft forbid only takes something off the score."
    >
      <ul className="max-h-64 overflow-auto">
        {groupForbids.map((forbid) => (
          <Standing
            key={forbid.key}
            forbid={forbid}
            onLift={() => set({ kind: 'allow-groups', key: forbid.key })}
            attempt={setting.attempt}
            preview={preview}
          />
        ))}
      </ul>
      <NewGroupForbid {...setting} />
    </Card>
  )
}

type StandingProps = Pick<Setting, 'attempt' | 'preview'> & {
  readonly forbid: GroupForbid
  readonly onLift: () => void
}

function Standing({ forbid, onLift, attempt, preview }: StandingProps) {
  const { edition } = useSession()
  const kept = useStoreState(edition, (now) => now.edition.facts.groupForbid.get(forbid.key))
  const { mentees, mentors } = useEdition().pool
  const { state, reason } = forbid
  const words = forbidWords(forbid, edition.names().person)
  const pairs =
    mentees.filter(isInSideGroup(forbid.mentees)).length *
    mentors.filter(isInSideGroup(forbid.mentors)).length
  const does = state.kind === 'hard' ? 'forbids' : `takes ${shareText(state.penalty / 1_000_000)} off`
  return (
    <li className="border-b border-line-soft py-1 last:border-0">
      <div className="flex items-center gap-3">
        <div className="min-w-0 flex-1 wrap-anywhere">
          {capitalised(words)}
          <div className="text-small text-muted">
            {does} {countText(pairs, 'pair')} · {reason}
          </div>
        </div>
        <Button label={`Lift the forbid: ${words}`} onPress={onLift}>
          Lift
        </Button>
      </div>
      {state.kind === 'soft' && kept !== undefined ? (
        <PenaltySlider
          state={state}
          onDraft={(next) => preview((setup) => withForbid(setup, { ...forbid, state: next }))}
          onChange={(next) => attempt({ kind: 'forbid-groups', ...kept, state: next })}
        />
      ) : null}
    </li>
  )
}

function withForbid(setup: Setup, forbid: GroupForbid): Setup {
  return {
    ...setup,
    groupForbids: setup.groupForbids.map((one) => (one.key === forbid.key ? forbid : one))
  }
}
