import { useState } from 'react'
import { rulesToSetAside } from '#shared/domain/exemption'
import type { PairIds } from '#shared/domain/setup'
import { ruleList } from '#shared/messages/plan-sentences'
import type { ReasonAbout } from '../../state/board-view-store'
import { useBoard } from '../../state/use-board'
import { useSession } from '../../state/session'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { TextBox } from '../../ui/text-box'
import { useBoardActions } from './board-actions'

type ReasonProps = {
  readonly about: ReasonAbout
  readonly pair: PairIds
  readonly onClose: () => void
}

const words: Readonly<Record<ReasonAbout, { readonly verb: string; readonly means: string }>> = {
  forbid: {
    verb: 'Forbid',
    means: 'The two are parted, and no proposal brings them together until you allow the pair under Rules.'
  },
  decline: {
    verb: 'Decline',
    means: 'The pair keeps its place and is listed as declined until somebody moves the mentee.'
  },
  exempt: {
    verb: 'Allow',
    means:
      'Set aside for this pair alone: it becomes a candidate, and its card and the exported run info say so.'
  }
}

/** Asks why a pair is forbidden or declined, or allowed although a rule forbids it. */
export function ReasonDialog({ about, pair, onClose }: ReasonProps) {
  const { edition } = useSession()
  const { scores } = useBoard()
  const actions = useBoardActions()
  const [reason, setReason] = useState('')
  const names = edition.names()
  const mentee = names.person('mentee', pair.mentee)
  const mentor = names.person('mentor', pair.mentor)
  const { verb, means } = words[about]
  const rules = about === 'exempt' ? (rulesToSetAside(scores.rulesOf(pair)) ?? []) : []
  const act = async () => {
    onClose()
    await actions.giveReason(about, pair, reason)
  }
  return (
    <Dialog
      title={`${verb} ${mentee} with ${mentor}`}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Leave as it is</Button>
          <Button look="primary" isDisabled={reason.trim() === ''} onPress={() => void act()}>
            {verb} pair
          </Button>
        </>
      }
    >
      <p className="text-text">
        {rules.length === 0 ? null : `Despite ${ruleList(rules)}. `}
        {means}
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
