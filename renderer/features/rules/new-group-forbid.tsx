import { useMemo, useState } from 'react'
import { sideAnswerKey, type SideGroup } from '#shared/domain/group-forbid'
import { ownersOfForbid } from '#shared/domain/journal/personal-parts-of'
import { listSideAnswers, type SideChoice } from '#shared/domain/list-side-answers'
import type { Role } from '#shared/domain/registration'
import { usualPenalty } from '#shared/domain/setup'
import { sideAnswerName, sideAnswerText } from '#shared/messages/side-group-words'
import { useEdition } from '../../state/use-board'
import { useSession } from '../../state/session'
import { Button } from '../../ui/button'
import { ChoiceList } from '../../ui/choice-list'
import { FieldBox } from '../../ui/field-box'
import { Segments } from '../../ui/segments'
import type { Setting } from './use-setting'

const states = [
  { id: 'soft', name: 'Soft' },
  { id: 'hard', name: 'Hard' }
] as const

/** Who is to be kept from whom, and why. */
export function NewGroupForbid({ attempt, refuse }: Pick<Setting, 'attempt' | 'refuse'>) {
  const { edition: store } = useSession()
  const { pool } = useEdition()
  const choices = useMemo(
    () => ({ mentee: listSideAnswers(pool.mentees), mentor: listSideAnswers(pool.mentors) }),
    [pool]
  )
  const [mentees, setMentees] = useState<SideGroup>(() => firstOf(choices.mentee[0]))
  const [mentors, setMentors] = useState<SideGroup>(() => firstOf(choices.mentor[0]))
  const [state, setState] = useState<'soft' | 'hard'>('hard')
  const [reason, setReason] = useState('')
  const forbid = async () => {
    const part = await store.toPart(reason.trim(), ownersOfForbid({ mentees, mentors }))
    if (!part.ok) {
      refuse(part.error)
      return
    }
    const isDone = await attempt({
      kind: 'forbid-groups',
      key: store.newId(),
      mentees,
      mentors,
      state: state === 'hard' ? { kind: 'hard' } : { kind: 'soft', penalty: usualPenalty },
      reason: part.value
    })
    if (isDone) setReason('')
  }
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)_minmax(0,1fr)] items-center gap-x-2 gap-y-1 pt-2">
      <SidePicker side="mentee" group={mentees} choices={choices.mentee} onChange={setMentees} />
      <SidePicker side="mentor" group={mentors} choices={choices.mentor} onChange={setMentors} />
      <span className="text-small text-muted">because</span>
      <div className="col-span-2 flex items-center gap-2">
        <FieldBox label="Reason of the forbid" isBare value={reason} onChange={setReason} />
        <Segments label="How the forbid holds" items={states} chosen={state} onChoose={setState} />
        <Button isDisabled={reason.trim() === ''} onPress={() => void forbid()}>
          Forbid
        </Button>
      </div>
    </div>
  )
}

type PickerProps = {
  readonly side: Role
  readonly group: SideGroup
  readonly choices: readonly SideChoice[]
  readonly onChange: (group: SideGroup) => void
}

/** By what a group is told, and which answer makes it. */
function SidePicker({ side, group: { by, answers }, choices, onChange }: PickerProps) {
  const { edition } = useSession()
  const names = edition.names()
  const chosen = choices.find((choice) => sideAnswerKey(choice.by) === sideAnswerKey(by))
  const textOf = (answer: string) =>
    by.kind === 'person' ? names.person(side, answer) : sideAnswerText(by, answer)
  return (
    <>
      <span className="text-small text-muted">{side === 'mentee' ? 'Mentees' : 'with mentors'}</span>
      <ChoiceList
        label={`What the ${side}s have in common`}
        choices={choices.map((choice) => ({
          id: sideAnswerKey(choice.by),
          name: sideAnswerName(choice.by, choice.question)
        }))}
        chosen={sideAnswerKey(by)}
        onChoose={(key) => onChange(firstOf(choices.find((choice) => sideAnswerKey(choice.by) === key)))}
      />
      <ChoiceList
        label={`Which ${side}s`}
        choices={(chosen?.answers ?? []).map((answer) => ({ id: answer, name: textOf(answer) }))}
        chosen={answers[0] ?? ''}
        onChoose={(answer) => onChange({ by, answers: [answer] })}
      />
    </>
  )
}

function firstOf(choice: SideChoice | undefined): SideGroup {
  const [first] = choice?.answers ?? []
  return { by: choice?.by ?? { kind: 'person' }, answers: first === undefined ? [] : [first] }
}
