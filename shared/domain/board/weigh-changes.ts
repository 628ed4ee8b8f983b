import type { SeatChange } from '../compare-pairs'

/** What a change does for the mentee: gets a first mentor, loses the last one, or sits better, as well, or worse. */
export type ChangeKind = 'placed' | 'better' | 'same' | 'worse' | 'parked'

export const changeKinds = [
  'placed',
  'better',
  'same',
  'worse',
  'parked'
] as const satisfies readonly ChangeKind[]

/** A change with what it does to the board's total, in millionths. */
export type WeighedChange = SeatChange & { readonly kind: ChangeKind; readonly gain: number }

/** Changes smaller than this show as ±.00. */
const smallestGain = 5_000

/** Changes with what each does, in the same order. */
export function weighChanges(
  changes: readonly SeatChange[],
  scoreOf: (mentee: string, mentor: string) => number
): readonly WeighedChange[] {
  return changes.map((change) => {
    const total = (mentors: readonly string[]) =>
      mentors.reduce((sum, mentor) => sum + scoreOf(change.mentee, mentor), 0)
    const gain = total(change.after) - total(change.before)
    return { ...change, gain, kind: kindOfChange(change, gain) }
  })
}

/** What a change does for its mentee; `gain` in millionths. */
export function kindOfChange({ before, after }: Omit<SeatChange, 'mentee'>, gain: number): ChangeKind {
  if (before.length === 0) return 'placed'
  if (after.length === 0) return 'parked'
  if (Math.abs(gain) < smallestGain) return 'same'
  return gain > 0 ? 'better' : 'worse'
}
