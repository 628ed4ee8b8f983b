import type { CertificatePart, NumbersFault } from './solution-fault'

type List = Exclude<NumbersFault['list'], 'bound'>

/** The first list of the wrong length, or the first entry that is no exact integer. */
export function findNumbersFault(
  part: CertificatePart,
  lists: Partial<Record<List, readonly number[]>>,
  lengths: Partial<Record<List, number>>
): NumbersFault | null {
  for (const list of ['mentee', 'mentor', 'excess'] as const) {
    const numbers = lists[list] ?? []
    if (numbers.length !== (lengths[list] ?? 0)) return { kind: 'numbers-malformed', part, list, index: null }
    const index = numbers.findIndex((value) => !Number.isSafeInteger(value))
    if (index >= 0) return { kind: 'numbers-malformed', part, list, index }
  }
  return null
}
