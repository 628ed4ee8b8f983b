/** How far a policy is: only the sorted scores of `leximin` take long enough to be counted, level by level. */
export type Progress =
  | { readonly kind: 'filling-places' }
  | { readonly kind: 'lifting-lowest' }
  /** Within limits per group, of which those that bind are found one after another. */
  | { readonly kind: 'keeping-limits'; readonly binding: number }
  /** Within limits that cross, by a solver that does not say how far it is. */
  | { readonly kind: 'crossing-limits' }
  | { readonly kind: 'settling-levels'; readonly settled: number; readonly of: number }

/** Told in the midst of the work, so it must be quick. */
export type OnProgress = (progress: Progress) => void

export const tellNobody: OnProgress = () => undefined

/** Passes on what is told, of one kind not more often than this: the engine may tell it thousands of times a second. */
export function atMostEvery(milliseconds: number, now: () => number, tell: OnProgress): OnProgress {
  let next = -Infinity
  let told: Progress['kind'] | null = null
  return (progress) => {
    if (progress.kind === told && now() < next) return
    told = progress.kind
    next = now() + milliseconds
    tell(progress)
  }
}
