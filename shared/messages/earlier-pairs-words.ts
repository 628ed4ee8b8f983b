import type { EarlierPairs, LeftOutReason, LeftOutRow } from '#shared/domain/earlier-pairs'
import { assertNever } from '#shared/lib/assert-never'
import { countText } from './number-words'
import { shortened } from './quoted'

/** What became of a file of earlier pairs, in one or two sentences. */
export function earlierPairsSentence({ edition, pairs, leftOut }: EarlierPairs): string {
  const left = `${countText(leftOut.length, 'row')} ${leftOut.length === 1 ? 'was' : 'were'} not matched`
  if (pairs.length === 0 && leftOut.length > 0) return `No pair of ${edition} is here: ${left}.`
  const taken = `${countText(pairs.length, 'pair')} of ${edition} taken`
  return leftOut.length === 0 ? `${taken}.` : `${taken}. ${left}.`
}

/** Why a row was not matched: "Row 4: no mentee here is called Bo Li." */
export function leftOutSentence({ row, reasons }: LeftOutRow): string {
  return `Row ${row}: ${reasons.map(reasonWords).join('; ')}.`
}

function reasonWords(reason: LeftOutReason): string {
  if (reason.kind === 'cell-empty') return `the cell of the ${reason.role} is empty`
  const named = shortened(reason.named)
  switch (reason.kind) {
    case 'nobody':
      return `no ${reason.role} here is ${named}`
    case 'several':
      return `several ${reason.role}s here may be ${named}`
    case 'other-name':
      return `the address of ${named} belongs here to ${shortened(reason.here ?? `a ${reason.role} without a name`)}`
    case 'other-address':
      return reason.here === null
        ? `the ${reason.role} of the name of ${named} has no e-mail here`
        : `${named} may be the ${reason.role} who is here under ${reason.here}`
    case 'other-institution':
      return `${named} may be the ${reason.role} who is here at ${shortened(reason.here ?? 'no institution')}`
    default:
      return assertNever(reason)
  }
}
