import type { Field } from '#shared/domain/field'
import { isBlankAnswer } from '../readers/is-blank-answer'
import { isOtherAlone } from '../readers/list-splitter'
import { stemOf } from './fold-heading'
import type { SheetColumn } from './sheet-column'

/** Fields that one question answers; of several columns for one of them, one is used. */
const singleFields: readonly Field[] = [
  'role',
  'name',
  'firstName',
  'lastName',
  'email',
  'institution',
  'country',
  'city',
  'timeZone',
  'stage',
  'sector',
  'capacity',
  'minimum',
  'extra',
  'advisor',
  'participation',
  'timestamp',
  'consent',
  'identityWish',
  'identitySought'
]

type Rows = readonly (readonly string[])[]

/**
 * Where several columns claim a field that takes one: repetitions of one question in branches of a form, never
 * answered both by one person, are used together; else the best stands and the others are kept as they are.
 */
export function settleRivals(columns: readonly SheetColumn[], answers: Rows): readonly SheetColumn[] {
  const settled = [...columns]
  for (const field of singleFields) {
    const rivals = columns.filter((column) => column.field === field).sort(byClaim)
    const [winner, ...others] = rivals
    if (winner === undefined) continue
    const used = [winner]
    for (const rival of others) {
      if (isBranch(used, rival, answers)) used.push(rival)
      else settled[rival.index] = asCustom(rival, winner)
    }
    if (used.length > 1) markBranches(settled, used, winner.heading)
  }
  return settled
}

/** Chosen by hand first, then columns with answers, sure ones first, then by score; the left one of equals. */
function byClaim(a: SheetColumn, b: SheetColumn): number {
  const hand = Number(b.reason.kind === 'chosen-by-hand') - Number(a.reason.kind === 'chosen-by-hand')
  return (
    hand ||
    Number(a.isEmpty) - Number(b.isEmpty) ||
    Number(b.sure) - Number(a.sure) ||
    b.score - a.score ||
    a.index - b.index
  )
}

function isBranch(used: readonly SheetColumn[], rival: SheetColumn, answers: Rows): boolean {
  const [first] = used
  if (first === undefined) return false
  if (rival.reason.kind === 'chosen-by-hand' && first.reason.kind === 'chosen-by-hand') return true
  if (first.reason.kind === 'chosen-by-hand' || stemOf(rival.folded) !== stemOf(first.folded)) return false
  return answers.every(
    (row) => isUnsaid(row[rival.index] ?? '') || used.every(({ index }) => isUnsaid(row[index] ?? ''))
  )
}

/** "Other" says nothing where another column holds what was meant. */
function isUnsaid(text: string): boolean {
  return isBlankAnswer(text) || isOtherAlone(text)
}

function asCustom(rival: SheetColumn, winner: SheetColumn): SheetColumn {
  const { heading, field } = rival
  if (rival.isEmpty) return { ...rival, field: 'ignored', score: 0, sure: true, reason: { kind: 'empty' } }
  return {
    ...rival,
    field: 'custom',
    sure: false,
    reason: { kind: 'field-taken', field, usedColumn: winner.column },
    doubt: { kind: 'column-twice', heading, field, usedColumn: winner.column }
  }
}

function markBranches(settled: SheetColumn[], used: readonly SheetColumn[], heading: string): void {
  const inOrder = [...used].sort((a, b) => a.index - b.index)
  inOrder.forEach((column, at) => {
    if (column.reason.kind === 'chosen-by-hand') return
    settled[column.index] = { ...column, reason: { kind: 'branch', heading, position: at + 1 } }
  })
}
