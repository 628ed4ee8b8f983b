import type { ProblemFact } from '#shared/domain/problem'
import { readCapacity } from './read-capacity'
import { readNothing, readSurely, type Reading } from './reading'
import { readYesNo } from './read-yes-no'

/**
 * Reads how many mentees a mentor would take beyond the usual number if the programme is short: a plain number, or yes for
 * one. A sentence that says neither is listed.
 */
export function readExtra(text: string): Reading<number> {
  const count = readCapacity(text)
  if (count.sure) return count
  const answer = readYesNo(text, 'extra')
  if (answer.value !== null) return readSurely(answer.value ? 1 : 0)
  return readNothing('extra', text)
}

/** What a mentor offered beside the number of places: "2, one more if you are short". Null when nothing. */
export function softPlacesIn(notes: readonly { readonly fact: ProblemFact }[]): number | null {
  for (const { fact } of notes) if (fact.kind === 'capacity-soft') return fact.more
  return null
}
