import type { FileFailure } from '#shared/domain/store-failure'
import { groupDigits } from '#shared/lib/group-digits'
import { listWords } from './list-words'

/** Where a note stays. */
type Keeping = 'private' | 'shared'

const keepings: Readonly<Record<Keeping, { readonly name: string; readonly meaning: string }>> = {
  private: { name: 'Private', meaning: 'Never leaves this laptop, in no file of any kind.' },
  shared: { name: 'Shared', meaning: 'Leaves only inside encrypted files for the committee.' }
}

export function keepingName(keeping: Keeping): string {
  return keepings[keeping].name
}

/** What becomes of a note that is kept so. */
export function keepingMeaning(keeping: Keeping): string {
  return keepings[keeping].meaning
}

/** Whoever a note is about has a right to read it. */
export function rightOfAccess(names: readonly string[]): string {
  return `Whatever you write, ${listWords(names)} may ask to read it.`
}

/** Why a note cannot be kept, and what to do. */
export function noteLengthSentence({
  length,
  longest
}: {
  readonly length: number
  readonly longest: number
}): string {
  const over = groupDigits(length - longest)
  return `The note has ${groupDigits(length)} characters; ${groupDigits(longest)} fit. Shorten it by ${over}, or write a second note.`
}

/** What became of notes that were half written when the edition was last open. */
export function lostDraftsSentence(failure: FileFailure): string {
  const reason = failure.kind === 'store-unreadable' ? ` (the system says ${failure.reason})` : ''
  return `What was half written as notes when this edition was last open cannot be read any more${reason}. Saved notes are not touched.`
}
