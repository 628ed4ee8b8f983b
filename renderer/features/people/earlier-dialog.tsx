import type { Person } from '#shared/domain/answers'
import type { OpenProblem } from '#shared/domain/open-problem'
import { findPerson } from '#shared/domain/journal/people'
import type { Mentee, Mentor } from '#shared/domain/participant'
import type { Registration } from '#shared/domain/registration'
import { personName } from '#shared/messages/person-name'
import { useSession, useStoreState } from '../../state/session'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { PickTable } from '../../ui/pick-table'
import { usePicks } from './use-picks'

type EarlierProps = {
  readonly problem: OpenProblem
  readonly earlier: Registration
  readonly onClose: () => void
}

/** What somebody said when they registered again beside what they said before; the newest counts unless picked otherwise. */
export function EarlierDialog({ problem, earlier, onClose }: EarlierProps) {
  const { edition } = useSession()
  const facts = useStoreState(edition, (now) => now.edition.facts)
  const person = problem.about === null ? null : findPerson(facts, problem.about)
  if (person === null) return null
  const before: Mentor | Mentee = { ...person, ...earlier, role: person.role } as Mentor | Mentee
  return (
    <Compared
      problem={problem}
      now={{ person, confidential: null }}
      before={{ person: before, confidential: null }}
      onClose={onClose}
    />
  )
}

function Compared({
  problem,
  now,
  before,
  onClose
}: {
  readonly problem: OpenProblem
  readonly now: Person
  readonly before: Person
  readonly onClose: () => void
}) {
  const { curator } = useSession()
  const { fromRight, ...picks } = usePicks(now, before)
  const take = async () => {
    if (await curator.takeEarlier(problem, fromRight())) onClose()
  }
  return (
    <Dialog
      title={`${personName(now.person)} registered twice`}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Leave as it is</Button>
          <Button look="primary" onPress={() => void take()}>
            Use these answers
          </Button>
        </>
      }
    >
      {picks.rows.length === 0 ? (
        <p>Both registrations say the same. The newest is used.</p>
      ) : (
        <>
          <p>The newest counts. Pick an earlier answer where it is the better one.</p>
          <PickTable
            {...picks}
            left={`Newest, row ${now.person.source.row}`}
            right={`Earlier, row ${before.person.source.row}`}
          />
        </>
      )}
    </Dialog>
  )
}
