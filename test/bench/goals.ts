import type { Figure } from './figure'

/** A speed that is wanted: our time is to be at most the anchor's divided by `timesAsFast`. */
type Goal = {
  readonly goal: number
  readonly wanted: string
  /** The figure that measures it. */
  readonly figure: Measure
}

type Measure = { readonly name: string; readonly anchor: string; readonly timesAsFast: number }

const notMeasured = 'not measured in this run'

const goals: readonly Goal[] = [
  scipy(1, 'most-matched, 1000 × 3000', 40),
  scipy(1, 'most-matched, 3000 × 10000', 100),
  scipy(1, 'most-matched, 1000 × 3000, again', 40),
  scipy(1, 'most-matched, 3000 × 10000, again', 100),
  scipy(2, 'most-matched, 100 × 150', 8),
  scipy(2, 'most-matched, 300 × 500', 8),
  scipy(2, 'most-matched, 100 × 150, first call', 0.5),
  scipy(3, 'product-like scores, 300 × 500', 1),
  scipy(3, 'Machol–Wien scores, 300 × 500', 1),
  scipy(3, 'tied scores, 300 × 500', 1),
  scipy(3, 'product-like scores, 1000 × 3000', 1),
  scipy(3, 'Machol–Wien scores, 1000 × 3000', 1),
  scipy(3, 'tied scores, 1000 × 3000', 1),
  against(3, 'leximin called off, product-like scores, 1000 × 3000, median', {
    anchor: '100 ms',
    timesAsFast: 1
  }),
  against(3, 'product-like scores, 300 × 500', { anchor: 'LEMON', timesAsFast: 1 / 3 }),
  against(3, 'product-like scores, 1000 × 3000', { anchor: 'LEMON', timesAsFast: 1 / 3 }),
  against(4, 'an edit, 1000 × 3000, median', { anchor: '0.1 ms', timesAsFast: 1 }),
  against(4, 'an edit, 1000 × 3000, 99 of 100', { anchor: '1 ms', timesAsFast: 1 }),
  against(4, 'an edit, 3000 × 10000, 99 of 100', { anchor: '4 ms', timesAsFast: 1 }),
  against(5, 'regret of all candidates, 300 × 500', { anchor: '50 ms', timesAsFast: 1 }),
  against(5, 'regret of all candidates, 1000 × 3000', { anchor: '1000 ms', timesAsFast: 1 }),
  {
    goal: 6,
    wanted: '3 million pairs scored in 20 × the time of filling the output',
    figure: {
      name: 'score all pairs by other weights, 1000 × 3000',
      anchor: 'filling the output',
      timesAsFast: 1 / 20
    }
  },
  against(7, 'worst-off-first, 1000 × 3000', { anchor: 'most-matched', timesAsFast: 1 / 1.3 }),
  against(7, 'leximin, 300 × 500', { anchor: '1 s', timesAsFast: 1 }),
  against(7, 'leximin, 1000 × 3000', { anchor: '10 s', timesAsFast: 1 }),
  against(7, 'leximin, product-like scores, 1000 × 3000', { anchor: '10 s', timesAsFast: 1 }),
  against(6, 'numbers after a slider, 300 × 500', { anchor: '50 ms', timesAsFast: 1 }),
  against(8, 'slowest frame of a board, 1000 × 3000', { anchor: 'a frame', timesAsFast: 1 }),
  against(9, 'an edit kept, 95 of 100', { anchor: '5 ms', timesAsFast: 1 }),
  against(9, 'an edition of 1,000 people opened, median', { anchor: '300 ms', timesAsFast: 1 }),
  against(9, 'an edition of 10,000 people opened, median', { anchor: '2000 ms', timesAsFast: 1 }),
  against(10, 'read 10000 × 25 cells of .xlsx', { anchor: 'SheetJS alone', timesAsFast: 1 / 2 }),
  against(10, '10000 × 25 of .xlsx, from file to preview', { anchor: 'SheetJS alone', timesAsFast: 1 / 2 }),
  against(10, 'write 10000 × 25 styled cells of .xlsx', {
    anchor: 'SheetJS alone, unstyled',
    timesAsFast: 1 / 2
  })
]

export type GoalLine = {
  readonly goal: number
  readonly wanted: string
  readonly today: string
  readonly verdict: string
}

/** Each goal with today's ratio beside it. */
export function compareWithGoals(figures: readonly Figure[]): readonly GoalLine[] {
  return goals.map(({ goal, wanted, figure }) => {
    const found = figures.find(({ name, anchor }) => name === figure.name && anchor === figure.anchor)
    if (found === undefined) return { goal, wanted, today: '–', verdict: notMeasured }
    const today = found.theirs / found.ours
    const share = today / figure.timesAsFast
    return {
      goal,
      wanted,
      today: `${toShort(today)} ×`,
      verdict: share >= 1 ? 'met' : `${toShort(share * 100)} % of the speed wanted`
    }
  })
}

function scipy(goal: number, name: string, timesAsFast: number): Goal {
  return against(goal, name, { anchor: 'scipy', timesAsFast })
}

function against(
  goal: number,
  name: string,
  { anchor, timesAsFast }: { anchor: string; timesAsFast: number }
): Goal {
  const wanted = `${name}: ${toShort(timesAsFast)} × as fast as ${anchor}`
  return { goal, wanted, figure: { name, anchor, timesAsFast } }
}

function toShort(value: number): string {
  return String(Number(value.toPrecision(2)))
}
