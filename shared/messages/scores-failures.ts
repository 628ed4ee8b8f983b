import type { ScoresFailure } from '#shared/domain/scores-failure'
import { assertNever } from '#shared/lib/assert-never'
import { groupDigits } from '#shared/lib/group-digits'
import { inQuotes, quoted } from './quoted'

/** One sentence for a scores file, or a list beside it, that cannot be used: file, row, column, and what to mend. */
export function scoresFailureSentence(failure: ScoresFailure): string {
  switch (failure.kind) {
    case 'columns-missing':
      return `${failure.file}, row 1: no column is headed ${failure.missing.map(inQuotes).join(' or ')}. Add the heading.`
    case 'table-empty':
      return `${failure.file} is empty. Write a row of headings and at least one row below it.`
    case 'no-rows':
      return `${failure.file} has no rows below its headings. Add at least one.`
    case 'id-missing':
      return `${failure.file}, row ${failure.row}, column ${failure.column}: the cell is empty. Every row needs a ${failure.column}.`
    case 'score-not-a-number':
      return failure.text === ''
        ? `${failure.file}, row ${failure.row}, column score: the cell is empty. Every row needs a score, written like 0.75.`
        : `${failure.file}, row ${failure.row}, column score: ${quoted(failure.text)} is not a decimal number. Write it like 0.75.`
    case 'score-too-fine':
      return `${failure.file}, row ${failure.row}, column score: ${quoted(failure.text)} has more than six decimals. Round it to six.`
    case 'score-too-large':
      return `${failure.file}, row ${failure.row}, column score: ${quoted(failure.text)} is too large to be counted exactly in millionths. Use a smaller scale.`
    case 'score-beyond-grid':
      return `${failure.file}, row ${failure.row}, column score: with this many places and tiers only scores up to ${failure.limit / 1e6} can be counted exactly, and ${failure.largest / 1e6} is more. Use a smaller scale.`
    case 'number-above-other':
      return `${failure.file}, row ${failure.row}: the ${failure.column} is ${failure.value}, but the ${failure.other} only ${failure.limit}. Lower the ${failure.column} or raise the ${failure.other}.`
    case 'pair-twice':
      return `${failure.file}, row ${failure.row}: ${failure.mentee} with ${failure.mentor} stands already in row ${failure.firstRow}. Keep one of the two.`
    case 'person-twice':
      return `${failure.file}, row ${failure.row}: ${failure.id} stands already in row ${failure.firstRow}. Keep one of the two.`
    case 'count-unreadable':
      return `${failure.file}, row ${failure.row}, column ${failure.column}: ${quoted(failure.text)} is not a whole number from ${failure.least} to 2,147,483,647.`
    case 'too-many-rows':
      return `${failure.file} has more than ${groupDigits(failure.limit)} rows, which is the most that can be solved at once.`
    default:
      return assertNever(failure)
  }
}
