import { useState } from 'react'
import type { Person } from '#shared/domain/answers'
import type { IdentityVerdict } from '#shared/domain/journal/curation-values'
import { findPerson } from '#shared/domain/journal/people'
import type { Registration } from '#shared/domain/registration'
import { personName } from '#shared/messages/person-name'
import { useSession, useStoreState } from '../../state/session'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { PickTable } from '../../ui/pick-table'
import { usePicks } from './use-picks'

type Pair = Omit<IdentityVerdict, 'verdict'>

/** Two people who may be one, side by side: which answers count if they are, or that they are not. */
export function IdentityDialog({ pair, onClose }: { readonly pair: Pair; readonly onClose: () => void }) {
  const { edition } = useSession()
  const [isTurned, setTurned] = useState(false)
  const facts = useStoreState(edition, (now) => now.edition.facts)
  const { role } = pair
  const [kept, other] = isTurned ? [pair.other, pair.kept] : [pair.kept, pair.other]
  const left = findPerson(facts, { role, id: kept })
  const right = findPerson(facts, { role, id: other })
  if (left === null || right === null) return null
  return (
    <Compared
      key={kept}
      pair={{ role, kept, other }}
      left={{ person: left, confidential: null }}
      right={{ person: right, confidential: null }}
      newest={isTurned ? 'right' : 'left'}
      onTurn={() => setTurned(!isTurned)}
      onClose={onClose}
    />
  )
}

function Compared({
  pair,
  left,
  right,
  newest,
  onTurn,
  onClose
}: {
  readonly pair: Pair
  readonly left: Person
  readonly right: Person
  readonly newest: 'left' | 'right'
  readonly onTurn: () => void
  readonly onClose: () => void
}) {
  const { curator } = useSession()
  const { fromRight, ...picks } = usePicks(left, right)
  const settle = async (verdict: IdentityVerdict['verdict']) => {
    if (await curator.settle({ ...pair, verdict }, verdict === 'one-person' ? fromRight() : [])) onClose()
  }
  return (
    <Dialog
      title={`Is ${personName(left.person)} one person or two?`}
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" onPress={onClose}>
            Decide later
          </Button>
          <Button onPress={() => void settle('two-people')}>Two people</Button>
          <Button look="primary" onPress={() => void settle('one-person')}>
            One person
          </Button>
        </>
      }
    >
      <p>
        If they are one, the registration on the left stays, with the answers picked here, and the other one
        takes part no more. The newest is on the {newest}.{' '}
        <Button look="quiet" onPress={onTurn}>
          Keep the other one
        </Button>
      </p>
      <PickTable {...picks} left={placeIn(left.person)} right={placeIn(right.person)} />
    </Dialog>
  )
}

function placeIn({ source: { file, sheet, row } }: Registration): string {
  return file === '' ? 'Added by hand' : `Row ${row} of ${sheet}`
}
