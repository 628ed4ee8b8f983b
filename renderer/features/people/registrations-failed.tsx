import { registrationsFailureSentence } from '#shared/messages/registrations-failures'
import type { Waiting } from '../../state/registrations-store'
import { useSession, useStoreState } from '../../state/session'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'

/** Why files that were brought cannot be used, with the way on that fits. */
export function RegistrationsFailed() {
  const { registrations } = useSession()
  const waiting = useStoreState(registrations, (now) => now.waiting)
  if (waiting === null) return null
  const actions = (
    <>
      <WayOn waiting={waiting} />
      <Button onPress={registrations.dismiss}>Dismiss</Button>
    </>
  )
  return (
    <Notice tone="stop" actions={actions}>
      {registrationsFailureSentence(waiting.failure)}
    </Notice>
  )
}

function WayOn({ waiting: { files, failure } }: { readonly waiting: Waiting }) {
  const { registrations } = useSession()
  if (failure.kind !== 'swapped') return null
  const isPair = files.mentor !== null && files.mentee !== null
  const label = isPair
    ? 'Swap the files'
    : failure.given === 'mentor'
      ? 'Use it for mentees'
      : 'Use it for mentors'
  return (
    <Button look="primary" onPress={() => void registrations.swap()}>
      {label}
    </Button>
  )
}
