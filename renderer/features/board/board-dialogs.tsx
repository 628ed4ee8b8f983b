import { useDeferredValue } from 'react'
import { useSession, useStoreState } from '../../state/session'
import { CompareDialog } from './compare-dialog'
import { FullDialog } from './full-dialog'
import { MoveDialog } from './move-dialog'
import { ProposalDialog } from './proposal-dialog'
import { ReasonDialog } from './reason-dialog'

/** What the board asks now, if anything. */
export function BoardDialogs() {
  const { boardView } = useSession()
  const asked = useStoreState(boardView, (now) => now.question)
  // A dialog is drawn a few milliseconds at a time, and closes at once.
  const drawn = useDeferredValue(asked, null)
  const question = asked === null ? null : drawn
  const close = boardView.closeQuestion
  switch (question?.kind) {
    case undefined:
      return null
    case 'move':
      return <MoveDialog held={question.held} onClose={close} />
    case 'full':
      return <FullDialog held={question.held} mentor={question.mentor} onClose={close} />
    case 'reason':
      return <ReasonDialog about={question.about} pair={question.pair} onClose={close} />
    case 'compare':
      return <CompareDialog {...question} onClose={close} />
    case 'propose':
      return <ProposalDialog scenario={question.scenario} onClose={close} />
  }
}
