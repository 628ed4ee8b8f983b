import type { EditionFacts } from '#shared/domain/journal/edition-families'
import { holds, repairsOf } from '#shared/domain/journal/curate-person'
import { answerKey, isConfidential as isToldInConfidence } from '#shared/domain/answers'
import { answerChanges } from '#shared/messages/answer-changes'
import { answerText } from '#shared/messages/answer-text'
import { answerName } from '#shared/messages/field-names'
import { quoted, shortened } from '#shared/messages/quoted'
import type { ChangeRow } from './change-rows'

/** What somebody answers differently, each answer as it was and as it will be, and what stands by hand all the same. */
export function AnswerChanges({
  row: { person, before, isConfidential },
  facts
}: {
  readonly row: ChangeRow
  readonly facts: EditionFacts
}) {
  const changes = before === null ? [] : answerChanges(before, person)
  const places = person.role === 'mentor' ? facts.places.get(person.id) : undefined
  const overtaken = repairsOf(facts, person).filter(
    (repair) =>
      before !== null &&
      !isToldInConfidence(repair.field) &&
      holds(repair, { person: before, confidential: null }) &&
      !holds(repair, { person, confidential: null })
  )
  return (
    <div className="flex flex-col gap-1">
      {changes.map(({ name, before: earlier, after }) => (
        <p key={name}>
          <span className="text-muted">{name}: </span>
          {earlier === '' ? null : (
            <del className="rounded-small bg-stop-tint px-1 text-stop">{shortened(earlier)}</del>
          )}
          {earlier === '' || after === '' ? null : ' → '}
          {after === '' ? null : (
            <ins className="rounded-small bg-good-tint px-1 text-good no-underline">{shortened(after)}</ins>
          )}
        </p>
      ))}
      {isConfidential ? <p className="text-muted">What was told in confidence is different.</p> : null}
      {overtaken.map((repair) => (
        <p key={answerKey(repair)} className="text-caution">
          {answerName(repair)}: the cell says something else now, so the correction by hand,{' '}
          {quoted(answerText(repair))}, no longer holds.
        </p>
      ))}
      {places === undefined ? null : (
        <p className="text-muted">The number of places set by hand, {places}, stays.</p>
      )}
    </div>
  )
}
