import { registrationsFailureSentence } from '#shared/messages/registrations-failures'
import { useSession, useStoreState } from '../../state/session'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'

/** Why the edition's files cannot be read with the meaning that was chosen for a column. */
export function RegistrationsFailed() {
  const { registrations } = useSession()
  const failure = useStoreState(registrations, (now) => now.failure)
  if (failure === null) return null
  return (
    <Notice tone="stop" actions={<Button onPress={registrations.dismiss}>Dismiss</Button>}>
      {registrationsFailureSentence(failure)} The column stays as it was.
    </Notice>
  )
}
