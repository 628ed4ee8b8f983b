import type { Session } from './session'

/** Goes to the board and shows what the proposal would change there; nothing changes before that is confirmed. */
export function openProposal({ boardView, view }: Pick<Session, 'boardView' | 'view'>): void {
  view.open('review')
  boardView.ask({ kind: 'propose' })
}
