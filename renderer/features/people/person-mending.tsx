import { useMemo, useState } from 'react'
import {
  answerIn,
  answerKey,
  type AnswerName,
  answerNameOf,
  isConfidential,
  originalsOf,
  type Person
} from '#shared/domain/answers'
import { curatePerson, holds, repairsOf } from '#shared/domain/journal/curate-person'
import type { EditionFacts } from '#shared/domain/journal/edition-families'
import type { ParticipantRef } from '#shared/domain/journal/edition-values'
import { findRead, whyOut } from '#shared/domain/journal/people'
import { answerText } from '#shared/messages/answer-text'
import { answerInside, answerName } from '#shared/messages/field-names'
import { quoted } from '#shared/messages/quoted'
import { whyOutText } from '#shared/messages/why-out'
import { useSession, useStoreState } from '../../state/session'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { PanelSection } from '../../ui/side-panel'
import { EditPersonDialog } from './edit-person-dialog'

/** What can be done with somebody by hand, why they are out if they are, and what a hand has changed. */
export function PersonMending({ person }: { readonly person: ParticipantRef }) {
  const { curator, edition } = useSession()
  const { role, id } = person
  const facts = useStoreState(edition, (now) => now.edition.facts)
  const [isEditing, setEditing] = useState(false)
  const read = useMemo(() => findRead(facts, { role, id }), [facts, role, id])
  if (read === null) return null
  const why = whyOut(facts, person)
  return (
    <>
      {why === null ? null : (
        <div className="mb-3">
          <Notice tone="caution">{whyOutText(why)}</Notice>
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        <Button onPress={() => setEditing(true)}>Correct…</Button>
        {why === 'withdrawn' ? (
          <Button onPress={() => void curator.perform({ kind: 'restore', role, id })}>Take back in</Button>
        ) : (
          <Button look="quiet" onPress={() => void curator.perform({ kind: 'withdraw', role, id })}>
            Withdraw
          </Button>
        )}
      </div>
      {isEditing ? (
        <EditPersonDialog
          person={curatePerson(facts, read, { role, id })}
          onClose={() => setEditing(false)}
        />
      ) : null}
      <Corrections person={person} read={read} facts={facts} />
    </>
  )
}

function Corrections({
  person,
  read,
  facts
}: {
  readonly person: ParticipantRef
  readonly read: Person
  readonly facts: EditionFacts
}) {
  const { curator } = useSession()
  const repairs = repairsOf(facts, person).filter((repair) => holds(repair, read))
  if (repairs.length === 0) return null
  return (
    <PanelSection title="Corrected by hand">
      <ul className="flex flex-col gap-1">
        {repairs.map((repair) => (
          <li key={answerKey(repair)} className="flex items-start gap-2">
            <span className="min-w-0 flex-1 wrap-anywhere">
              <b className="font-bold">{answerName(repair)}</b>{' '}
              <span className="text-muted">{isConfidential(repair.field) ? '' : wasText(read, repair)}</span>
            </span>
            <Button
              look="quiet"
              label={`Take back the correction of the ${answerInside(repair)}`}
              onPress={() => void curator.letGo([{ ...person, ...answerNameOf(repair) }])}
            >
              Take back
            </Button>
          </li>
        ))}
      </ul>
    </PanelSection>
  )
}

/** What the file says of an answer, in its own words where it has them. */
function wasText(read: Person, name: AnswerName): string {
  const originals = name.field === 'custom' ? [] : originalsOf(read.person, name.field)
  const texts = originals.map(({ text }) => quoted(text))
  const said = texts.length > 0 ? texts.join(', ') : quoted(answerText(answerIn(read, name)))
  return said === quoted('') ? 'was not answered' : `was ${said}`
}
