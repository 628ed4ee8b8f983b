import { useState } from 'react'
import { answerIn, answerKey, type AnswerName, type Person } from '#shared/domain/answers'
import { answerInput } from '#shared/messages/answer-text'
import { personName } from '#shared/messages/person-name'
import type { AnswerInputs } from '../../state/row-inputs'
import { useSession } from '../../state/session'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { answerNamesFor, PersonForm, readInputs } from './person-form'

/** Corrects somebody's answers by hand; what is left alone stays as it was read. */
export function EditPersonDialog({
  person,
  onClose
}: {
  readonly person: Person
  readonly onClose: () => void
}) {
  const { curator, edition, readAnswer } = useSession()
  const { role, id } = person.person
  const [names] = useState(() => answerNamesFor(edition.state.getState().edition.facts, role))
  const [before] = useState(() => toInputs(person, names))
  const [inputs, setInputs] = useState(before)
  const answers = readInputs(names, { inputs, before }, readAnswer)
  const save = async () => {
    if (answers === null) return
    if (answers.length === 0) onClose()
    else if (await curator.repair(answers.map((answer) => ({ role, id, answer })))) onClose()
  }
  return (
    <Dialog
      title={`Correct ${personName(person.person)}`}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Leave as it is</Button>
          <Button look="primary" isDisabled={answers === null} onPress={() => void save()}>
            Save corrections
          </Button>
        </>
      }
    >
      <p className="text-muted">
        A correction holds over every new import as long as the person’s own answer stays the same.
      </p>
      <PersonForm names={names} inputs={inputs} onChange={setInputs} />
    </Dialog>
  )
}

function toInputs(person: Person, names: readonly AnswerName[]): AnswerInputs {
  return Object.fromEntries(names.map((name) => [answerKey(name), answerInput(answerIn(person, name))]))
}
