/** One repair as the curve shows it. */
export type CurvePoint = {
  readonly changes: number
  readonly total: number
  readonly isSupported: boolean
  readonly isChosen: boolean
}

const [width, height, edge] = [240, 72, 8]

/** Changes to the right, the total upwards; full dots are supported. The list beside it says the same in words. */
export function RepairCurve({ points }: { readonly points: readonly CurvePoint[] }) {
  const across = toScale(
    points.map(({ changes }) => changes),
    [edge, width - edge]
  )
  const up = toScale(
    points.map(({ total }) => total),
    [height - edge, edge]
  )
  const supported = points.filter(({ isSupported }) => isSupported)
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="h-18 w-60 shrink-0" aria-hidden>
      <polyline
        points={supported.map(({ changes, total }) => `${across(changes)},${up(total)}`).join(' ')}
        className="fill-none stroke-line"
      />
      {points.map(({ changes, total, isSupported, isChosen }) => (
        <circle
          key={`${changes} ${total}`}
          cx={across(changes)}
          cy={up(total)}
          r={isChosen ? 5 : 3}
          className={isSupported ? 'fill-accent stroke-accent' : 'fill-surface stroke-accent'}
        />
      ))}
    </svg>
  )
}

function toScale(
  values: readonly number[],
  [start, end]: readonly [number, number]
): (value: number) => number {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return (value) =>
    high === low ? (start + end) / 2 : start + ((value - low) / (high - low)) * (end - start)
}
