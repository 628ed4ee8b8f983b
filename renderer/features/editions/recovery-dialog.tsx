import { useState } from 'react'
import { useSession } from '../../state/session'
import { useAttempt } from '../../state/use-attempt'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { TextLine } from '../../ui/text-line'
import { Working } from '../../ui/working'

/** Makes a recovery code for the edition on the desk; an older one then opens nothing. */
export function RecoveryDialog({ edition }: { readonly edition: { readonly id: string } }) {
  const { editions } = useSession()
  const [passphrase, setPassphrase] = useState('')
  const attempt = useAttempt()
  const make = () => void attempt.run(() => editions.renewCode(edition.id, passphrase))
  return (
    <Dialog
      title="Make a recovery code"
      onClose={editions.dismiss}
      actions={
        <>
          {attempt.isBusy ? <Working text="Making the code…" /> : null}
          <Button onPress={editions.dismiss}>Cancel</Button>
          <Button look="primary" isDisabled={passphrase === '' || attempt.isBusy} onPress={make}>
            Make the code
          </Button>
        </>
      }
    >
      <p className="text-text">
        The code opens the edition when its passphrase is forgotten. A code that was made before opens it no
        more.
      </p>
      <TextLine
        label="Passphrase"
        kind="password"
        value={passphrase}
        onChange={(text) => {
          attempt.clear()
          setPassphrase(text)
        }}
        onSubmit={make}
        fault={attempt.fault}
        hasFocus
      />
    </Dialog>
  )
}
