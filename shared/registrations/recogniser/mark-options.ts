import type { Field } from '#shared/domain/field'
import { foldText } from '#shared/lib/fold-text'
import { isBlankAnswer } from '../readers/is-blank-answer'
import { isOtherAlone } from '../readers/list-splitter'
import { readLanguages } from '../readers/read-languages'
import { readSectors } from '../readers/read-sectors'
import type { SheetColumn } from './sheet-column'
import { shareOf } from './text-looks'

type Rows = readonly (readonly string[])[]

/**
 * Takes together the columns that a form tool makes of a question with several answers, one for each option: every
 * cell holds the column's own heading, or nothing. What the question was, the options must tell. The "Other" column
 * that follows belongs to them.
 */
export function markOptions(columns: readonly SheetColumn[], answers: Rows): readonly SheetColumn[] {
  const marked = [...columns]
  let from = 0
  while (from < columns.length) {
    const group = groupAt(columns, from, answers)
    if (group.length >= 2) {
      const options = group.map(({ heading }) => heading)
      const meaning = meaningOf(options)
      for (const column of group) marked[column.index] = asOption(column, meaning, options)
      const other = columns[from + group.length]
      if (other !== undefined && isOtherAlone(other.heading))
        marked[other.index] = other.isEmpty ? asEmpty(other) : asWriteIn(other, meaning, options)
    }
    from += Math.max(group.length, 1)
  }
  return marked
}

function groupAt(columns: readonly SheetColumn[], from: number, answers: Rows): readonly SheetColumn[] {
  const group: SheetColumn[] = []
  for (const column of columns.slice(from)) {
    if (!repeatsItsHeading(column, answers)) break
    group.push(column)
  }
  return group
}

function repeatsItsHeading({ index, heading, reason }: SheetColumn, answers: Rows): boolean {
  if (heading === '' || reason.kind === 'form-metadata') return false
  const own = foldText(heading)
  let filled = 0
  for (const row of answers) {
    const cell = row[index] ?? ''
    if (isBlankAnswer(cell)) continue
    if (foldText(cell) !== own) return false
    filled++
  }
  return filled > 0
}

/** What options may be answers to, and whether they tell it clearly. */
type Meaning = { readonly field: Field; readonly sure: boolean }

function meaningOf(options: readonly string[]): Meaning {
  if (options.every((option) => (readLanguages(option).value ?? []).length > 0))
    return { field: 'languages', sure: true }
  if (options.every((option) => option.length < 30 && readSectors(option).value !== null))
    return { field: 'sectorSought', sure: false }
  const goals = shareOf('goals', options)
  const areas = shareOf('areas', options)
  return { field: goals > areas ? 'goals' : 'areas', sure: Math.max(goals, areas) >= 0.4 && goals !== areas }
}

/** An option keeps what a person chose for its column. */
function asOption(column: SheetColumn, meaning: Meaning, options: readonly string[]): SheetColumn {
  const marked = asWriteIn(column, meaning, options)
  return { ...marked, option: { text: column.heading, scale: 1 } }
}

function asWriteIn(column: SheetColumn, meaning: Meaning, options: readonly string[]): SheetColumn {
  if (column.reason.kind === 'chosen-by-hand') return column
  return { ...column, ...meaning, score: 1, reason: { kind: 'option', options } }
}

function asEmpty(column: SheetColumn): SheetColumn {
  return { ...column, field: 'ignored', sure: true, reason: { kind: 'empty' } }
}
