import type { ProposedScenario } from './board-view-store'
import type { Session } from './session'

/** Goes to the board and shows what the proposal, or a scenario's, would change there; nothing changes before that is confirmed. */
export function openProposal(
  { boardView, view }: Pick<Session, 'boardView' | 'view'>,
  scenario: ProposedScenario | null = null
): void {
  view.open('review')
  boardView.ask({ kind: 'propose', scenario })
}
