import type { ColumnReason } from '#shared/domain/column'
import { assertNever } from '#shared/lib/assert-never'
import { fieldName } from './field-names'
import { listWords } from './list-words'
import { percentText } from './number-words'
import { quoted } from './quoted'

/** Why a column is proposed to mean what it means, in one sentence. */
export function columnReasonSentence(reason: ColumnReason): string {
  switch (reason.kind) {
    case 'heading':
      return `The heading says ${wordsIn(reason.words)}.`
    case 'values':
      return `${percentText(reason.share)} of the answers read like it, for example ${quoted(reason.example)}.`
    case 'heading-and-values':
      return `The heading says ${wordsIn(reason.words)}, and ${percentText(reason.share)} of the answers fit.`
    case 'branch':
      return `Part ${reason.position} of what is asked under ${quoted(reason.heading)}.`
    case 'option':
      return `Each answer repeats the heading: one of the options ${listWords(reason.options.map(quoted))}.`
    case 'grid':
      return `The row ${quoted(reason.row)} of the question ${quoted(reason.question)}.`
    case 'follow-up':
      return `It goes on from ${quoted(reason.heading)}.`
    case 'in-address':
      return `${percentText(reason.share)} of the people have what they answer in their e-mail address.`
    case 'form-metadata':
      return `${reason.tool} adds this column to every form.`
    case 'field-taken':
      return `It could be ${fieldName(reason.field)} too, but column ${reason.usedColumn} is used for that.`
    case 'nothing-fits':
      return 'Nothing in the heading or the answers is known; the answers are kept beside the person.'
    case 'empty':
      return 'The column has no answers.'
    case 'chosen-by-hand':
      return 'Chosen by hand.'
    default:
      return assertNever(reason)
  }
}

function wordsIn(words: readonly string[]): string {
  return listWords(words.map(quoted))
}
