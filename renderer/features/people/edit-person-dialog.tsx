import { useState } from 'react'
import { type Answer, answerFields, answerOf, type Person } from '#shared/domain/answers'
import { answerInput } from '#shared/messages/answer-text'
import { personName } from '#shared/messages/person-name'
import { useSession } from '../../state/session'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { type Inputs, PersonForm, readInputs } from './person-form'

/** Corrects somebody's answers by hand; what is left alone stays as it was read. */
export function EditPersonDialog({
  person,
  onClose
}: {
  readonly person: Person
  readonly onClose: () => void
}) {
  const { curator, readAnswer } = useSession()
  const [before] = useState(() => toInputs(person))
  const [inputs, setInputs] = useState<Inputs>(before)
  const { role, id } = person.person
  const answers = readInputs(inputs, before, readAnswer)
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
      <PersonForm role={role} inputs={inputs} onChange={setInputs} />
    </Dialog>
  )
}

function toInputs(person: Person): Inputs {
  return Object.fromEntries(
    answerFields.map((field) => {
      // The field says what its value is; TypeScript does not follow the two together.
      const answer = { field, value: answerOf(person, field) } as Answer
      return [field, answerInput(answer)]
    })
  )
}
