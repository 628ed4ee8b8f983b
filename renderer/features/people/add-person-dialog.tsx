import { useState } from 'react'
import type { Role } from '#shared/domain/registration'
import { useSession } from '../../state/session'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { type Inputs, PersonForm, readInputs } from './person-form'

/** Puts in somebody who is in no file. */
export function AddPersonDialog({ role, onClose }: { readonly role: Role; readonly onClose: () => void }) {
  const { curator, readAnswer, view } = useSession()
  const [inputs, setInputs] = useState<Inputs>({})
  const answers = readInputs(inputs, {}, readAnswer)
  const isNamed = answers?.some(({ field }) => field === 'name' || field === 'email') ?? false
  const add = async () => {
    const id = answers === null ? null : await curator.add(role, answers)
    if (id === null) return
    onClose()
    view.select({ kind: 'person', role, id })
  }
  return (
    <Dialog
      title={`Add a ${role} by hand`}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Add nobody</Button>
          <Button look="primary" isDisabled={!isNamed} onPress={() => void add()}>
            Add {role}
          </Button>
        </>
      }
    >
      <p className="text-muted">
        A name or an e-mail is enough. A new import never removes whoever is added here; if the same e-mail
        stands in it, the registration counts.
      </p>
      <PersonForm role={role} inputs={inputs} onChange={setInputs} />
    </Dialog>
  )
}
