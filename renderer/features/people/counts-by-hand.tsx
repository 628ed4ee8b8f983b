import { answerFieldOf, type AnswerName } from '#shared/domain/answers'
import { holds, repairPerson, repairsOf, settledName } from '#shared/domain/journal/curate-person'
import { findRead } from '#shared/domain/journal/people'
import { questionKey } from '#shared/domain/own-answers'
import type { Participant } from '#shared/domain/participant'
import { quoted } from '#shared/messages/quoted'
import { useSession, useStoreState } from '../../state/session'
import { Notice } from '../../ui/notice'
import type { TracedValue } from './traced-value'

/** What hands have made of a value since it was read: a correction, a name that counts for a spelling. */
export function CountsByHand({
  person,
  value
}: {
  readonly person: Participant
  readonly value: TracedValue
}) {
  const { edition } = useSession()
  const facts = useStoreState(edition, (now) => now.edition.facts)
  const read = findRead(facts, person)
  if (read === null) return null
  const isCorrected = repairsOf(facts, person).some((repair) => isOf(value, repair) && holds(repair, read))
  const { institution, areas } = repairPerson(facts, read, person).person
  const spellings = [
    ...(value.fields.includes('institution') && institution !== null
      ? [[institution, settledName(facts.alias, 'institutions', institution)] as const]
      : []),
    ...(value.fields.includes('areas')
      ? areas.map((area) => [area, settledName(facts.alias, 'areas', area)] as const)
      : [])
  ].filter(([spelling, name]) => spelling !== name)
  return (
    <>
      {isCorrected ? (
        <Notice tone="info">
          Corrected by hand. The correction counts until the cell says something else.
        </Notice>
      ) : null}
      {spellings.map(([spelling, name]) => (
        <Notice key={spelling} tone="info">
          {quoted(spelling)} counts as {quoted(name)}, as was settled under Spellings.
        </Notice>
      ))}
    </>
  )
}

function isOf({ name, fields, column }: TracedValue, answer: AnswerName): boolean {
  if (answer.field === 'custom')
    return column !== undefined && questionKey(answer.heading) === questionKey(name)
  return column === undefined && fields.some((field) => answerFieldOf(field) === answer.field)
}
