import { useState } from 'react'
import type { PairIds } from '#shared/domain/setup'
import { useSession } from '../../state/session'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { TextBox } from '../../ui/text-box'
import { useBoardActions } from './board-actions'

type ReasonProps = {
  readonly about: 'forbid' | 'decline'
  readonly pair: PairIds
  readonly onClose: () => void
}

/** Asks why a pair is forbidden or declined. */
export function ReasonDialog({ about, pair, onClose }: ReasonProps) {
  const { edition } = useSession()
  const actions = useBoardActions()
  const [reason, setReason] = useState('')
  const names = edition.names()
  const mentee = names.person('mentee', pair.mentee)
  const mentor = names.person('mentor', pair.mentor)
  const isForbid = about === 'forbid'
  const act = async () => {
    onClose()
    await actions.giveReason(about, pair, reason)
  }
  return (
    <Dialog
      title={`${isForbid ? 'Forbid' : 'Decline'} ${mentee} with ${mentor}`}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Leave as it is</Button>
          <Button look="primary" isDisabled={reason.trim() === ''} onPress={() => void act()}>
            {isForbid ? 'Forbid pair' : 'Decline pair'}
          </Button>
        </>
      }
    >
      <p className="text-text">
        {isForbid
          ? 'The two are parted, and no proposal brings them together until you allow the pair under Rules.'
          : 'The pair keeps its place and is listed as declined until somebody moves the mentee.'}
      </p>
      <TextBox
        label="Reason"
        note="Kept as long as the edition, and never exported."
        value={reason}
        onChange={setReason}
      />
    </Dialog>
  )
}
