import { useEffect, useState } from 'react'
import { useSession } from '../../state/session'
import { useAttempt } from '../../state/use-attempt'
import { usePassphraseChoice } from '../../state/use-passphrase-choice'
import { Button } from '../../ui/button'
import { CheckLine } from '../../ui/check-line'
import { Dialog } from '../../ui/dialog'
import { TextLine } from '../../ui/text-line'
import { Working } from '../../ui/working'
import { PassphraseFields } from './passphrase-fields'

/** Puts a new passphrase in place of the one that opens the edition now. */
export function PassphraseDialog({
  edition
}: {
  readonly edition: { readonly id: string; readonly name: string }
}) {
  const { editions } = useSession()
  const [current, setCurrent] = useState('')
  const [isKept, setKept] = useState(false)
  const choice = usePassphraseChoice(edition.name)
  const attempt = useAttempt()
  useEffect(() => editions.vaults.warmUp(), [editions])
  const { strong } = choice
  const change = async () => {
    if (strong === null) return
    const isDone = await attempt.run(() => editions.vaults.changePassphrase(edition.id, current, strong))
    if (isDone) editions.dismiss()
  }
  return (
    <Dialog
      title="Change the passphrase"
      onClose={editions.dismiss}
      actions={
        <>
          {attempt.isBusy ? <Working text="Sealing anew…" /> : null}
          <Button onPress={editions.dismiss}>Cancel</Button>
          <Button
            look="primary"
            isDisabled={current === '' || strong === null || !isKept || attempt.isBusy}
            onPress={() => void change()}
          >
            Change the passphrase
          </Button>
        </>
      }
    >
      <TextLine
        label="Passphrase now"
        kind="password"
        note="The recovery code will do."
        value={current}
        onChange={(text) => {
          attempt.clear()
          setCurrent(text)
        }}
        fault={attempt.fault}
        hasFocus
      />
      <PassphraseFields choice={choice} />
      <CheckLine isTicked={isKept} onChange={setKept}>
        I have written the new passphrase down, or will not forget it.
      </CheckLine>
    </Dialog>
  )
}
