import { useMemo, useState } from 'react'
import { X } from 'lucide-react'
import { type GroupChoice, listGroupAnswers } from '#shared/domain/list-group-answers'
import { groupAnswerKey, isConfidentialGroup, isInGroup, type MenteeGroup } from '#shared/domain/mentee-group'
import type { Pool } from '#shared/domain/participant'
import { mostTiers, type Priority } from '#shared/domain/priority'
import { groupAnswerName } from '#shared/messages/group-words'
import { countText } from '#shared/messages/number-words'
import { turnName } from '#shared/messages/priority-words'
import { Button, IconButton } from '../../ui/button'
import { ChoiceList } from '../../ui/choice-list'
import { NamedPeople, TickedAnswers } from './priority-members'

type EditorProps = {
  readonly priorities: readonly Priority[]
  readonly pool: Pool
  readonly onChange: (priorities: readonly Priority[]) => void
}

const named = 'named'

const turnChoices = Array.from({ length: mostTiers }, (_, index) => ({
  id: `${index + 1}`,
  name: turnName(index + 1, Infinity)
}))

/** The groups that come first, each with who belongs to it; everybody else comes after them. */
export function PriorityEditor({ priorities, pool, onChange }: EditorProps) {
  const choices = useMemo(() => listGroupAnswers(pool), [pool])
  const replace = (at: number, next: Priority | null) =>
    onChange(priorities.flatMap((one, index) => (index === at ? (next ?? []) : one)))
  return (
    <section
      aria-label="Who comes first"
      className="min-h-0 flex-1 overflow-auto rounded-large border border-line bg-surface px-4 py-3"
    >
      <p className="pb-2 text-muted">
        Where places are short, these are matched first; everybody else after them. As many places are filled
        as without.
      </p>
      <ol className="grid gap-2">
        {priorities.map((priority, index) => (
          <PriorityItem
            key={index}
            priority={priority}
            pool={pool}
            choices={choices}
            onChange={(next) => replace(index, next)}
          />
        ))}
      </ol>
      <AddGroup
        choices={choices}
        onAdd={(group) => onChange([...priorities, { tier: 1, group }])}
        isFirst={priorities.length === 0}
      />
    </section>
  )
}

function AddGroup({
  choices,
  onAdd,
  isFirst
}: {
  readonly choices: readonly GroupChoice[]
  readonly onAdd: (group: MenteeGroup) => void
  readonly isFirst: boolean
}) {
  const [chosen, setChosen] = useState(named)
  const items = [
    { id: named, name: 'People named one by one' },
    ...choices.map(({ by, question }) => ({ id: groupAnswerKey(by), name: groupAnswerName(by, question) }))
  ]
  const add = () => {
    const choice = choices.find(({ by }) => groupAnswerKey(by) === chosen)
    onAdd(
      choice === undefined ? { kind: 'named', mentees: [] } : { kind: 'answered', by: choice.by, answers: [] }
    )
  }
  return (
    <div className={`flex items-center gap-2 ${isFirst ? '' : 'pt-3'}`}>
      <span className="text-muted">Add a group by</span>
      <span className="min-w-0 flex-1">
        <ChoiceList label="Add a group by" choices={items} chosen={chosen} onChoose={setChosen} />
      </span>
      <Button onPress={add}>Add</Button>
    </div>
  )
}

type ItemProps = {
  readonly priority: Priority
  readonly pool: Pool
  readonly choices: readonly GroupChoice[]
  readonly onChange: (priority: Priority | null) => void
}

function PriorityItem({ priority, pool, choices, onChange }: ItemProps) {
  const { tier, group } = priority
  const name = groupName(group, choices)
  const members = useMemo(() => pool.mentees.filter(isInGroup(pool, group)).length, [pool, group])
  const change = (next: MenteeGroup) => onChange({ tier, group: next })
  return (
    <li className="rounded border border-line px-3 py-2">
      <div className="flex items-center gap-2">
        <span className="w-24 shrink-0">
          <ChoiceList
            label={`Turn of ${name}`}
            choices={turnChoices}
            chosen={`${tier}`}
            onChoose={(turn) => onChange({ tier: Number(turn), group })}
          />
        </span>
        <span className="min-w-0 flex-1 truncate font-bold">{name}</span>
        <span className="whitespace-nowrap text-muted tabular-nums">{countText(members, 'mentee')}</span>
        <IconButton label={`Take ${name} out`} onPress={() => onChange(null)}>
          <X size={14} />
        </IconButton>
      </div>
      {isConfidentialGroup(group) ? (
        <p className="pt-1 text-small text-muted">
          Told in confidence: shown at this desk, and in nothing that is exported.
        </p>
      ) : null}
      <div className="pt-2">
        {group.kind === 'named' ? (
          <NamedPeople mentees={group.mentees} pool={pool} onChange={change} />
        ) : (
          <TickedAnswers group={group} choices={choices} onChange={change} />
        )}
      </div>
    </li>
  )
}

function groupName(group: MenteeGroup, choices: readonly GroupChoice[]): string {
  if (group.kind === 'named') return 'Named one by one'
  const found = choices.find(({ by }) => groupAnswerKey(by) === groupAnswerKey(group.by))
  return groupAnswerName(group.by, found?.question ?? '')
}
