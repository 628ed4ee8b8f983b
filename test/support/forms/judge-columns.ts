import type { ColumnProposal } from '#shared/domain/column'
import type { ExpectedField } from './generated-form'

/** `asked`: a person is asked to look, whatever is proposed. `wrong`: another meaning, and no doubt shown. */
export type Verdict = 'right' | 'asked' | 'wrong'

/** How a column was understood. One that is kept as it stands is right where nothing else is to be made of it. */
export function judgeColumn(expected: ExpectedField, { field, sure }: ColumnProposal): Verdict {
  const keeps = field === 'custom' || field === 'ignored'
  if (expected === 'unused' || expected === 'custom') {
    if (keeps && !(expected === 'custom' && field === 'ignored')) return 'right'
    return sure ? 'wrong' : 'asked'
  }
  if (!sure) return 'asked'
  return field === expected ? 'right' : 'wrong'
}
