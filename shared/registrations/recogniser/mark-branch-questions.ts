import type { Field } from '#shared/domain/field'
import { foldText } from '#shared/lib/fold-text'
import { hasWords } from '../has-words'
import { isBlankAnswer } from '../readers/is-blank-answer'
import type { SheetColumn } from './sheet-column'
import { looksLikeProse } from './text-looks'

type Rows = readonly (readonly string[])[]

/** Questions with answers of which a form asks more: what is told there is told of the same thing. */
const mainFields: ReadonlySet<Field> = new Set<Field>(['areas', 'goals', 'topics'])

/**
 * Gives a question in unknown words that only those were asked who had given one answer before, and that names this
 * answer ("You said imaging: which modality?"), the meaning of the question before.
 */
export function markBranchQuestions(columns: readonly SheetColumn[], answers: Rows): readonly SheetColumn[] {
  const marked: SheetColumn[] = []
  for (const column of columns) {
    const main = isUnknown(column)
      ? marked.findLast(
          (before) => mainFields.has(before.field) && before.sure && isAskedAfter(column, before, answers)
        )
      : undefined
    marked.push(main === undefined ? column : asBranchOf(column, main))
  }
  return marked
}

function isUnknown({ reason, isEmpty }: SheetColumn): boolean {
  return reason.kind === 'nothing-fits' && !isEmpty
}

function asBranchOf(column: SheetColumn, { field, heading }: SheetColumn): SheetColumn {
  return { ...column, field, sure: true, score: 0.8, reason: { kind: 'follow-up', heading } }
}

function isAskedAfter({ index, folded }: SheetColumn, main: SheetColumn, answers: Rows): boolean {
  return answers.every((row) => {
    const text = row[index] ?? ''
    return isBlankAnswer(text) || (!looksLikeProse(text) && namesOneOf(folded, row[main.index] ?? ''))
  })
}

/** Whether a heading names one of the answers that stand in a cell. */
function namesOneOf(folded: string, cell: string): boolean {
  return cell
    .split(/[,;]/)
    .map(foldText)
    .some((option) => option.length >= 3 && hasWords(folded, option))
}
