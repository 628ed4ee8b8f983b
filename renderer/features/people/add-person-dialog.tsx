import { useEffect, useMemo, useState } from 'react'
import type { OpenProblem } from '#shared/domain/open-problem'
import type { Problem } from '#shared/domain/problem'
import type { Role } from '#shared/domain/registration'
import { readRow } from '../../state/read-row'
import type { AnswerInputs } from '../../state/row-inputs'
import { useSession } from '../../state/session'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Segments } from '../../ui/segments'
import { answerNamesFor, PersonForm, readInputs } from './person-form'

/** Puts in somebody who is in no file, or whose row was left out, as `problem` says; a row may not tell the role. */
export function AddPersonDialog({
  role: likely,
  problem = null,
  onClose
}: {
  readonly role: Role
  readonly problem?: OpenProblem | null
  readonly onClose: () => void
}) {
  const session = useSession()
  const { curator, edition, readAnswer, view } = session
  const [role, setRole] = useState(likely)
  const names = useMemo(() => answerNamesFor(edition.state.getState().edition.facts, role), [edition, role])
  const from = problem?.problem.source ?? null
  const [inputs, setInputs] = useState<AnswerInputs>({})
  useEffect(() => {
    let isCurrent = true
    const fill = async (source: Problem['source']) => {
      const said = await readRow(session, source)
      if (isCurrent) setInputs((typed) => ({ ...said, ...typed }))
    }
    if (from !== null) void fill(from)
    return () => {
      isCurrent = false
    }
  }, [session, from])
  const answers = readInputs(names, { inputs, before: {} }, readAnswer)
  const isNamed = answers?.some(({ field }) => field === 'name' || field === 'email') ?? false
  const add = async () => {
    const id = answers === null ? null : await curator.add(role, answers, problem)
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
        {from === null ? '' : `What row ${from.row ?? ''} says is filled in. `}A name or an e-mail is enough.
        A new import never removes whoever is added here; if the same e-mail stands in it, the registration
        counts.
      </p>
      {problem?.problem.fact.kind === 'role-unknown' ? (
        <div>
          <Segments<Role> label="Role" chosen={role} onChoose={setRole} items={roles} />
        </div>
      ) : null}
      <PersonForm names={names} inputs={inputs} onChange={setInputs} />
    </Dialog>
  )
}

const roles = [
  { id: 'mentor', name: 'Mentor' },
  { id: 'mentee', name: 'Mentee' }
] as const
