import type { Stage } from '../state/view-store'

/** What the stages are called. */
export const stageNames: Readonly<Record<Stage, string>> = {
  people: 'People',
  rules: 'Rules',
  match: 'Match',
  review: 'Review',
  export: 'Export'
}
