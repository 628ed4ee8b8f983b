import type { AffinityStatus, StrangerRow } from '#shared/domain/affinity-status'
import { assertNever } from '#shared/lib/assert-never'
import { listSome } from './list-words'
import { countText } from './number-words'
import { scoresFailureSentence } from './scores-failures'
import { spreadsheetFailureSentence } from './spreadsheet-failures'

/** What became of an affinity file; null while there is nothing to say. */
export function affinityStatusSentence(status: AffinityStatus): string | null {
  switch (status.kind) {
    case 'idle':
    case 'reading':
      return null
    case 'done':
      return doneSentence(status.pairs, status.strangers)
    case 'unreadable':
      return spreadsheetFailureSentence(status.failure)
    case 'unusable':
      return scoresFailureSentence(status.failure)
    default:
      return assertNever(status)
  }
}

function doneSentence(pairs: number, strangers: readonly StrangerRow[]): string {
  const verb = strangers.length === 1 ? 'names' : 'name'
  const left = `${countText(strangers.length, 'row')} ${verb} somebody who does not take part`
  const which = listSome(
    strangers.map(({ row, person }) => `row ${row}: ${person}`),
    3
  )
  if (pairs === 0) return `${left} (${which}); no pair of this edition is in the file, so nothing was taken.`
  const taken = `${countText(pairs, 'pair')} taken.`
  const stay = strangers.length === 1 ? 'stays' : 'stay'
  return strangers.length === 0 ? taken : `${taken} ${left} and ${stay} out (${which}).`
}
