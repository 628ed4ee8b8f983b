/** What a way to raise limits comes to: how many get a mentor, what else that takes, and the total. */
type Outcome = { readonly filled: number; readonly cost: number; readonly total: number }

/** The best way, by how much it raises each limit, and whether no better one was left untried. */
export type RaisedLimits<Found> = {
  readonly raises: readonly number[]
  readonly best: Found
  readonly isExact: boolean
}

type Task<Found> = {
  /** How many limits there are, and by how much each may be raised at most. */
  readonly count: number
  readonly most: number
  /** After so many ways it gives up; each costs a solve. */
  readonly mostWays: number
  /** What could be had without any limit. */
  readonly bound: Outcome
  /** Null where it cannot be said. */
  readonly solve: (raises: readonly number[]) => Found | null
}

/**
 * Tries ways to raise limits, those that raise least first, until none can be better: the most get a mentor, by the
 * fewest steps and other relaxations together, and then with the greatest total. Null where the first cannot be said.
 */
export function raiseLimits<Found extends Outcome>(task: Task<Found>): RaisedLimits<Found> | null {
  const { count, most, mostWays, bound } = task
  let best: Omit<RaisedLimits<Found>, 'isExact'> | null = null
  let ways = 0
  for (let steps = 0; steps <= count * most; steps += 1) {
    if (best !== null && isSettled(best, bound, steps)) break
    for (const raises of listWays(count, steps, most)) {
      if (ways === mostWays) return best && { ...best, isExact: false }
      ways += 1
      const found = task.solve(raises)
      if (found === null) return best && { ...best, isExact: false }
      if (best === null || isBetter({ raises, best: found }, best)) best = { raises, best: found }
    }
  }
  return best && { ...best, isExact: true }
}

/** Whether no way of so many steps, or more, can be better. */
function isSettled<Found extends Outcome>(
  { raises, best }: Omit<RaisedLimits<Found>, 'isExact'>,
  bound: Outcome,
  steps: number
): boolean {
  return best.filled === bound.filled && steps + bound.cost > sumOf(raises) + best.cost
}

function isBetter<Found extends Outcome>(
  one: Omit<RaisedLimits<Found>, 'isExact'>,
  other: Omit<RaisedLimits<Found>, 'isExact'>
): boolean {
  const [filled, total] = [one.best.filled - other.best.filled, one.best.total - other.best.total]
  const cost = sumOf(one.raises) + one.best.cost - sumOf(other.raises) - other.best.cost
  if (filled !== 0) return filled > 0
  return cost === 0 ? total > 0 : cost < 0
}

/** Every way to share out so many steps among the limits. */
function listWays(count: number, steps: number, most: number): readonly (readonly number[])[] {
  if (count === 0) return steps === 0 ? [[]] : []
  return Array.from({ length: Math.min(steps, most) + 1 }, (_, first) => first).flatMap((first) =>
    listWays(count - 1, steps - first, most).map((others) => [first, ...others])
  )
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
