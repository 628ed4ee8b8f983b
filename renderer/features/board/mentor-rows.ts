import type { MentorGroup } from '#shared/domain/board/arrange-mentors'
import type { BoardMentor } from '#shared/domain/board/board'

/** One row of the board: the heading of a group, or mentors beside each other. `height` in pixels, with the gap below. */
export type BoardRow =
  | { readonly kind: 'heading'; readonly group: MentorGroup; readonly height: number }
  | { readonly kind: 'mentors'; readonly mentors: readonly BoardMentor[]; readonly height: number }

const headingHeight = 30
const slotHeight = 48
const lineHeight = 28
const gap = 8

/** Lays groups out in rows of so many columns; a row is as high as its fullest mentor needs. */
export function toRows(groups: readonly MentorGroup[], columns: number): readonly BoardRow[] {
  return groups.flatMap((group): readonly BoardRow[] => {
    const heading: readonly BoardRow[] =
      group.area === null && groups.length === 1 ? [] : [{ kind: 'heading', group, height: headingHeight }]
    return [...heading, ...chunk(group.mentors, columns).map(toMentorRow)]
  })
}

/** The row in which a mentor stands; −1 when none does. */
export function rowOf(rows: readonly BoardRow[], mentor: string): number {
  return rows.findIndex(
    (row) => row.kind === 'mentors' && row.mentors.some((one) => one.mentor.id === mentor)
  )
}

function toMentorRow(mentors: readonly BoardMentor[]): BoardRow {
  const lines = mentors.map(({ mentor, pairs }) => pairs.length + (mentor.places > pairs.length ? 1 : 0))
  return { kind: 'mentors', mentors, height: slotHeight + Math.max(1, ...lines) * lineHeight + gap }
}

function chunk<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size)
  )
}
