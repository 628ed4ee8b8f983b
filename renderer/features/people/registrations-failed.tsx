import type { RegistrationsFailure } from '#shared/domain/registrations-failure'
import { registrationsFailureSentence } from '#shared/messages/registrations-failures'
import { useSession, useStoreState } from '../../state/session'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'

/** Why the imported files cannot be used together, with the way on that fits. */
export function RegistrationsFailed() {
  const { registrations } = useSession()
  const registered = useStoreState(registrations, (now) => now)
  if (registered.kind !== 'failed') return null
  return (
    <Notice tone="stop" actions={<WayOn failure={registered.failure} />}>
      {registrationsFailureSentence(registered.failure)}
    </Notice>
  )
}

function WayOn({ failure }: { readonly failure: RegistrationsFailure }) {
  const { desk } = useSession()
  const files = useStoreState(desk, (now) => now.files)
  if (failure.kind !== 'swapped') return null
  const isPair = files.mentor !== null && files.mentee !== null
  const label = isPair
    ? 'Swap the files'
    : failure.given === 'mentor'
      ? 'Use it for mentees'
      : 'Use it for mentors'
  return (
    <Button look="primary" onPress={() => desk.send({ kind: 'files-swapped' })}>
      {label}
    </Button>
  )
}
