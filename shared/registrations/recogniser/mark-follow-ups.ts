import type { SheetColumn } from './sheet-column'

/**
 * Tells apart the follow-up questions that a form repeats after each of its main questions about goals or topics:
 * each belongs to the main question before it. `position` counts the follow-ups of one main question from 1.
 */
export function markFollowUps(columns: readonly SheetColumn[]): readonly SheetColumn[] {
  let main: SheetColumn | null = null
  let position = 0
  return columns.map((column) => {
    if (!asksForTopics(column)) return column
    if (main === null || !isFollowUp(column.folded)) {
      main = column
      position = 0
      return column
    }
    position++
    return { ...column, sure: true, reason: { kind: 'branch', heading: main.heading, position } }
  })
}

function asksForTopics({ field, reason }: SheetColumn): boolean {
  return (field === 'goals' || field === 'topics') && reason.kind !== 'chosen-by-hand'
}

/** Whether a folded heading only asks more about the question before. */
export function isFollowUp(folded: string): boolean {
  return /^(?:please |kindly )?(?:specify|indicate|give details|precise)\b|^if (?:so|you|yes)\b|\b(?:check|click|select|tick) all that apply\b/.test(
    folded
  )
}
