import { useState } from 'react'
import { fitsText } from '#shared/domain/board/arrange-mentors'
import type { GroupChoice } from '#shared/domain/list-group-answers'
import { answerKey, groupAnswerKey, type MenteeGroup } from '#shared/domain/mentee-group'
import type { Pool } from '#shared/domain/participant'
import { groupAnswerText } from '#shared/messages/group-words'
import { countText } from '#shared/messages/number-words'
import { personName } from '#shared/messages/person-name'
import { CheckLine } from '../../ui/check-line'
import { SearchBox } from '../../ui/search-box'

const longest = 40

type TickedProps = {
  readonly group: MenteeGroup & { readonly kind: 'answered' }
  readonly choices: readonly GroupChoice[]
  readonly onChange: (group: MenteeGroup) => void
}

/** The answers of whom a group is made. An answer that nobody gives any more stays in view while it is ticked. */
export function TickedAnswers({ group, choices, onChange }: TickedProps) {
  const given = choices.find(({ by }) => groupAnswerKey(by) === groupAnswerKey(group.by))?.answers ?? []
  const isSame = (a: string, b: string) => answerKey(a) === answerKey(b)
  const gone = group.answers.filter((answer) => !given.some((one) => isSame(one.answer, answer)))
  const lines = [...given, ...gone.map((answer) => ({ answer, mentees: 0 }))]
  return (
    <ul className="grid max-h-44 grid-cols-[repeat(auto-fill,minmax(176px,1fr))] gap-x-3 gap-y-1 overflow-auto p-0.5">
      {lines.map(({ answer, mentees }) => {
        const isTicked = group.answers.some((one) => isSame(one, answer))
        return (
          <li key={answer}>
            <CheckLine
              isTicked={isTicked}
              onChange={() =>
                onChange({
                  ...group,
                  answers: isTicked
                    ? group.answers.filter((one) => !isSame(one, answer))
                    : [...group.answers, answer]
                })
              }
            >
              <span className="wrap-anywhere">{groupAnswerText(group.by, answer)}</span>{' '}
              <span className="text-muted tabular-nums">{mentees}</span>
            </CheckLine>
          </li>
        )
      })}
    </ul>
  )
}

type NamedProps = {
  readonly mentees: readonly string[]
  readonly pool: Pool
  readonly onChange: (group: MenteeGroup) => void
}

/** The people of whom a group is made: the chosen first, then whoever fits what is typed. */
export function NamedPeople({ mentees, pool, onChange }: NamedProps) {
  const [filter, setFilter] = useState('')
  const chosen = new Set(mentees)
  const fitting = pool.mentees.filter(
    (mentee) => chosen.has(mentee.id) || fitsText([personName(mentee), mentee.institution ?? ''], filter)
  )
  const shown = fitting
    .toSorted((a, b) => Number(chosen.has(b.id)) - Number(chosen.has(a.id)))
    .slice(0, Math.max(longest, chosen.size))
  const toggle = (id: string) =>
    onChange({
      kind: 'named',
      mentees: chosen.has(id) ? mentees.filter((one) => one !== id) : [...mentees, id]
    })
  return (
    <>
      <SearchBox label="Find a mentee" value={filter} onChange={setFilter} />
      <ul className="mt-2 grid max-h-44 gap-1 overflow-auto p-0.5">
        {shown.map((mentee) => (
          <li key={mentee.id}>
            <CheckLine isTicked={chosen.has(mentee.id)} onChange={() => toggle(mentee.id)}>
              {personName(mentee)} <span className="text-muted">{mentee.institution}</span>
            </CheckLine>
          </li>
        ))}
      </ul>
      {fitting.length > shown.length ? (
        <p className="pt-1 text-small text-muted">
          {countText(fitting.length - shown.length, 'more mentee')}: type a name to find them.
        </p>
      ) : null}
    </>
  )
}
