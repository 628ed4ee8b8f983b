import { useEffect, useState } from 'react'
import { noDates } from '#shared/domain/journal/edition-values'
import { useSession } from '../../state/session'
import { useAttempt } from '../../state/use-attempt'
import { usePassphraseChoice } from '../../state/use-passphrase-choice'
import { Button } from '../../ui/button'
import { CheckLine } from '../../ui/check-line'
import { Dialog } from '../../ui/dialog'
import { Notice } from '../../ui/notice'
import { TextLine } from '../../ui/text-line'
import { Working } from '../../ui/working'
import { DateFields } from './date-fields'
import { PassphraseFields } from './passphrase-fields'

/** Makes an edition: its name, its dates, and the passphrase that everything in it is sealed by. */
export function NewEditionDialog() {
  const { editions } = useSession()
  const [name, setName] = useState('')
  const [dates, setDates] = useState(noDates)
  const [isKept, setKept] = useState(false)
  const [wantsCode, setWantsCode] = useState(true)
  const choice = usePassphraseChoice(name)
  const attempt = useAttempt()
  useEffect(() => editions.vaults.warmUp(), [editions])
  const { strong } = choice
  const isReady = name.trim() !== '' && strong !== null && isKept
  const create = () => {
    if (isReady) void attempt.run(() => editions.create({ name, dates }, { passphrase: strong, wantsCode }))
  }
  return (
    <Dialog
      title="New edition"
      onClose={editions.dismiss}
      actions={
        <>
          {attempt.isBusy ? <Working text="Sealing the edition…" /> : null}
          <Button onPress={editions.dismiss}>Cancel</Button>
          <Button look="primary" isDisabled={!isReady || attempt.isBusy} onPress={create}>
            Create the edition
          </Button>
        </>
      }
    >
      <TextLine
        label="Name"
        note="Shown before the passphrase is asked for, so no names of people in it."
        value={name}
        onChange={setName}
        onSubmit={create}
        hasFocus
      />
      <DateFields dates={dates} onChange={setDates} />
      <PassphraseFields choice={choice} />
      <Notice tone="caution">
        A forgotten passphrase cannot be recovered by anybody. There is no reset and no copy of it: without
        it, or the recovery code, everything in this edition is lost.
      </Notice>
      <CheckLine isTicked={wantsCode} onChange={setWantsCode}>
        Make a recovery code too, to print and keep away from this laptop.
      </CheckLine>
      <CheckLine isTicked={isKept} onChange={setKept}>
        I have written the passphrase down, or will not forget it.
      </CheckLine>
      {attempt.fault === null ? null : <Notice tone="stop">{attempt.fault}</Notice>}
    </Dialog>
  )
}
