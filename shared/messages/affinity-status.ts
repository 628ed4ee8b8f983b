import type { AffinityStatus } from '#shared/domain/affinity-status'
import { assertNever } from '#shared/lib/assert-never'
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

function doneSentence(pairs: number, strangers: number): string {
  const left = `${countText(strangers, 'row')} ${strangers === 1 ? 'names' : 'name'} somebody who does not take part`
  if (pairs === 0) return `${left}; no pair of this edition is in the file, so nothing was taken.`
  const taken = `${countText(pairs, 'pair')} taken`
  return strangers === 0 ? `${taken}.` : `${taken}. ${left} and ${strangers === 1 ? 'stays' : 'stay'} out.`
}
