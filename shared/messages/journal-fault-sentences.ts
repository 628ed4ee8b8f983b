import type { ChainFault } from '#shared/domain/journal/check-chain'
import type { EntryId } from '#shared/domain/journal/entry-id'
import type { MergeRefusal } from '#shared/domain/journal/merge-journals'
import type { EntryFault } from '#shared/domain/journal/parse-entry'
import { assertNever } from '#shared/lib/assert-never'
import { inQuotes } from './quoted'

/** Why an entry of a journal cannot be read. */
export function entryFaultSentence(fault: EntryFault): string {
  switch (fault.kind) {
    case 'newer-version':
      return `This was written by a newer version of the program (${fault.what}). Update the program, then open it again.`
    case 'malformed':
      return fault.where === ''
        ? 'This is not an entry of a journal.'
        : `An entry of the journal is damaged at ${inQuotes(fault.where)}. Nothing was taken from it.`
    case 'other-journal':
      return 'This entry belongs to the other journal: private and shared notes never mix. It was left out.'
    default:
      return assertNever(fault)
  }
}

/** What is wrong with a journal as it was kept or received. */
export function chainFaultSentence(fault: ChainFault): string {
  switch (fault.kind) {
    case 'entry-missing':
      return `${entryWords(fault.entry)} is missing.`
    case 'two-entries':
      return `${entryWords(fault.entry)} is there twice, with different content.`
    case 'previous-differs':
      return `${entryWords(fault.entry)} does not follow the one before it: one of them was changed.`
    case 'seen-missing':
      return `${entryWords(fault.entry)} was written after ${entryWords(fault.missing).toLowerCase()}, which is not here.`
    case 'seen-shrinks':
      return `${entryWords(fault.entry)} has forgotten what it had seen from laptop ${fault.laptop}.`
    default:
      return assertNever(fault)
  }
}

/** Why another laptop's journal was not merged. */
export function mergeRefusalSentence(refusal: MergeRefusal): string {
  if (refusal.kind === 'nothing-new') return 'Everything in this file is here already.'
  const [first] = refusal.faults
  const why = first === undefined ? '' : ` ${chainFaultSentence(first)}`
  return `This file does not fit the journal, so nothing was taken from it.${why} Ask for the file again.`
}

function entryWords({ laptop, sequence }: EntryId): string {
  return `Entry ${sequence} of laptop ${laptop}`
}
