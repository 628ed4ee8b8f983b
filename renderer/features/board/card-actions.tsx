import {
  Ban,
  Check,
  CornerUpRight,
  Lock,
  LockOpen,
  MessageCircleQuestion,
  ParkingSquare,
  RotateCcw,
  ShieldCheck,
  X
} from 'lucide-react'
import type { BoardPair } from '#shared/domain/board/board'
import type { BoardViewStore } from '../../state/board-view-store'
import type { MenuAction } from '../../ui/action-menu'
import type { BoardActions } from './board-actions'

type Hands = { readonly actions: BoardActions; readonly boardView: BoardViewStore }

/** What can be done with a pair that sits together. */
export function pairActions(pair: BoardPair, { actions, boardView }: Hands): readonly MenuAction[] {
  const { mentee, mentor, isLocked, decision, setAside } = pair
  const ids = { mentee, mentor }
  const held = { mentee, from: mentor }
  const decide = (kind: 'approved' | 'needs-discussion' | 'proposed') =>
    void actions.perform({ kind: 'decide', ...ids, decision: { kind } })
  const locked = isLocked ? { isDisabled: true, hint: 'Unlock the pair first' } : {}
  return [
    {
      id: 'move',
      name: 'Move to…',
      icon: <CornerUpRight size={14} />,
      act: () => boardView.ask({ kind: 'move', held }),
      ...locked
    },
    {
      id: 'park',
      name: 'To the parking list',
      icon: <ParkingSquare size={14} />,
      act: () => void actions.drop(held, null),
      ...locked
    },
    isLocked
      ? {
          id: 'unlock',
          name: 'Unlock pair',
          icon: <LockOpen size={14} />,
          act: () => void actions.perform({ kind: 'unlock', ...ids })
        }
      : {
          id: 'lock',
          name: 'Lock pair',
          icon: <Lock size={14} />,
          act: () => void actions.perform({ kind: 'lock', ...ids })
        },
    {
      id: 'approve',
      name: 'Approve',
      icon: <Check size={14} />,
      act: () => decide('approved'),
      isDisabled: decision === 'approved'
    },
    {
      id: 'discuss',
      name: 'Needs discussion',
      icon: <MessageCircleQuestion size={14} />,
      act: () => decide('needs-discussion'),
      isDisabled: decision === 'needs-discussion'
    },
    {
      id: 'decline',
      name: 'Decline…',
      icon: <X size={14} />,
      act: () => boardView.ask({ kind: 'reason', about: 'decline', pair: ids }),
      isDisabled: decision === 'declined'
    },
    ...(decision === 'proposed'
      ? []
      : [
          {
            id: 'open',
            name: 'Take the decision back',
            icon: <RotateCcw size={14} />,
            act: () => decide('proposed')
          }
        ]),
    ...(setAside.length === 0
      ? []
      : [
          {
            id: 'end-exemption',
            name: 'End the exception',
            icon: <ShieldCheck size={14} />,
            act: () => void actions.perform({ kind: 'end-exemption', ...ids })
          }
        ]),
    {
      id: 'forbid',
      name: 'Forbid pair…',
      icon: <Ban size={14} />,
      act: () => boardView.ask({ kind: 'reason', about: 'forbid', pair: ids }),
      ...locked
    }
  ]
}

/** What can be done with a mentee who is parked. */
export function parkedActions(
  mentee: string,
  { boardView }: Pick<Hands, 'boardView'>
): readonly MenuAction[] {
  return [
    {
      id: 'move',
      name: 'Move to…',
      icon: <CornerUpRight size={14} />,
      act: () => boardView.ask({ kind: 'move', held: { mentee, from: null } })
    }
  ]
}
