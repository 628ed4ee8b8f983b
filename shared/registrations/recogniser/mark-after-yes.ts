import type { Field } from '#shared/domain/field'
import { remember } from '#shared/lib/remember'
import { otherSide } from '../aliases/heading-guards'
import { isBlankAnswer } from '../readers/is-blank-answer'
import { readIdentityWish } from '../readers/read-identity-wish'
import { sampleOf } from './score-values'
import type { SheetColumn } from './sheet-column'
import { shareOf } from './text-looks'

type Rows = readonly (readonly string[])[]

/**
 * Reads a question about identities that only those were asked who said yes to the question before: it says which identity
 * is sought where that one asks for a mentor of one, and nothing sure where that one is not known.
 */
export function markAfterYes(columns: readonly SheetColumn[], answers: Rows): readonly SheetColumn[] {
  const marked = [...columns]
  for (const column of columns) {
    const before = marked[column.index - 1]
    if (before === undefined || !isAboutIdentities(column, answers)) continue
    if (!isAskedAfterYes(column.index, before.index, answers)) continue
    const asksForOne = isSure(before, 'identityWish') || (isOpen(before) && otherSide.test(before.folded))
    if (asksForOne) {
      marked[before.index] = isOpen(before) ? asPart(before, 'identityWish', column) : before
      marked[column.index] = asPart(column, 'identitySought', before)
    } else if (isOpen(before)) marked[column.index] = { ...column, sure: false }
  }
  return marked
}

function isSure({ field, sure }: SheetColumn, meant: Field): boolean {
  return field === meant && sure
}

/** Nothing was made of it. */
function isOpen({ reason, sure }: SheetColumn): boolean {
  return !sure && reason.kind !== 'chosen-by-hand'
}

function asPart(column: SheetColumn, field: Field, { heading }: SheetColumn): SheetColumn {
  return { ...column, field, sure: true, score: 0.8, reason: { kind: 'follow-up', heading } }
}

function isAboutIdentities({ field, reason, sure, index }: SheetColumn, answers: Rows): boolean {
  if (reason.kind === 'chosen-by-hand') return false
  if (field === 'identities' || field === 'identitySought') return true
  const sample = sampleOf(answers, index)
  return !(sure && field !== 'custom') && sample.length > 0 && shareOf('identities', sample) >= 0.6
}

/** Whether everybody who answers said yes before, and somebody who said no does not. */
function isAskedAfterYes(column: number, before: number, answers: Rows): boolean {
  const read = remember((text) => (isBlankAnswer(text) ? 'blank' : readIdentityWish(text).value))
  const wishes = new Set<string>()
  for (const row of answers) {
    const wish = read(row[before] ?? '')
    if (wish === null) return false
    const answered = !isBlankAnswer(row[column] ?? '')
    if (answered && wish !== 'similar') return false
    wishes.add(answered ? 'answered' : wish)
  }
  return wishes.has('answered') && wishes.has('no-wish')
}
