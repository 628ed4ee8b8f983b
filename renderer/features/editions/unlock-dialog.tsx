import { useState } from 'react'
import { useSession } from '../../state/session'
import { useAttempt } from '../../state/use-attempt'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { TextLine } from '../../ui/text-line'
import { Working } from '../../ui/working'

type UnlockProps = { readonly edition: { readonly id: string; readonly name: string } }

/** Asks for the passphrase of an edition, as often as it takes. */
export function UnlockDialog({ edition }: UnlockProps) {
  const { editions } = useSession()
  const [passphrase, setPassphrase] = useState('')
  const attempt = useAttempt()
  const open = () => void attempt.run(() => editions.unlock(edition, passphrase))
  return (
    <Dialog
      title={`Open ${edition.name}`}
      onClose={editions.dismiss}
      actions={
        <>
          {attempt.isBusy ? <Working text="Opening…" /> : null}
          <Button onPress={editions.dismiss}>Cancel</Button>
          <Button look="primary" isDisabled={passphrase === '' || attempt.isBusy} onPress={open}>
            Open
          </Button>
        </>
      }
    >
      <TextLine
        label="Passphrase"
        kind="password"
        note="The recovery code opens it too."
        value={passphrase}
        onChange={(text) => {
          attempt.clear()
          setPassphrase(text)
        }}
        onSubmit={open}
        fault={attempt.fault}
        hasFocus
      />
    </Dialog>
  )
}
