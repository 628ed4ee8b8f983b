import { groupDigits } from '#shared/lib/group-digits'
import { roundTicks } from '#shared/lib/round-ticks'
import { totalText } from '#shared/messages/number-words'

/** One repair as the curve shows it. */
type CurvePoint = {
  readonly name: string
  readonly kept: number
  readonly total: number
  readonly isSupported: boolean
  readonly isChosen: boolean
  readonly onChoose: () => void
}

/** In pixels; the frame leaves room for what stands at the axes. */
const [width, height] = [320, 168]
const frame = { left: 64, right: width - 14, top: 30, bottom: height - 46 }
const [tickCount, hundredth] = [5, 10_000]

type CurveProps = {
  /** From the most kept pairs to the best total. */
  readonly points: readonly CurvePoint[]
  /** How many pairs the board has. */
  readonly pairs: number
  /** What the picture shows, in words. */
  readonly text: string
}

/** Pairs kept to the right, the total upwards; full dots are supported. A dot is chosen by pointer or with the arrow keys. */
export function RepairCurve({ points, pairs, text }: CurveProps) {
  const kept = rangeOf(points.map((point) => point.kept))
  const totals = rangeOf(points.map(({ total }) => total))
  const across = toScale(kept, [frame.left, frame.right])
  const up = toScale(totals, [frame.bottom, frame.top])
  const supported = points.filter(({ isSupported }) => isSupported)
  return (
    <figure aria-label={text} className="relative m-0 shrink-0" style={{ width, height }}>
      <svg viewBox={`0 0 ${width} ${height}`} className="size-full" aria-hidden>
        {roundTicks(totals, { count: tickCount, least: hundredth }).map((total) => (
          <g key={total}>
            <line
              x1={frame.left}
              x2={frame.right}
              y1={up(total)}
              y2={up(total)}
              className="stroke-line-soft"
            />
            <text
              x={frame.left - 8}
              y={up(total)}
              textAnchor="end"
              dominantBaseline="middle"
              className="fill-muted text-small tabular-nums"
            >
              {totalText(total)}
            </text>
          </g>
        ))}
        {roundTicks(kept, { count: tickCount, least: 1 }).map((count) => (
          <g key={count}>
            <line
              x1={across(count)}
              x2={across(count)}
              y1={frame.bottom + edge}
              y2={frame.bottom + edge + 4}
              className="stroke-line"
            />
            <text
              x={across(count)}
              y={frame.bottom + edge + 16}
              textAnchor="middle"
              className="fill-muted text-small tabular-nums"
            >
              {groupDigits(count)}
            </text>
          </g>
        ))}
        <path
          d={`M${frame.left - edge} ${frame.top - edge}V${frame.bottom + edge}H${frame.right + edge}`}
          className="fill-none stroke-line"
        />
        <polyline
          points={supported.map((point) => `${across(point.kept)},${up(point.total)}`).join(' ')}
          className="fill-none stroke-accent"
        />
        <text x={frame.right + edge} y={height - 4} textAnchor="end" className="fill-muted text-small">
          pairs kept, of {groupDigits(pairs)}
        </text>
        <text x={0} y={12} className="fill-muted text-small">
          total score
        </text>
      </svg>
      {points.toReversed().map((point) => (
        <input
          key={`${point.kept} ${point.total}`}
          type="radio"
          name="repair dot"
          aria-label={point.name}
          title={point.name}
          checked={point.isChosen}
          onChange={point.onChoose}
          style={{ left: across(point.kept), top: up(point.total) }}
          className={`absolute -translate-1/2 appearance-none rounded-full border border-accent checked:size-3 checked:ring-2 checked:ring-accent checked:ring-offset-1 checked:ring-offset-surface ${
            point.isSupported ? 'size-2 bg-accent' : 'size-2 bg-surface'
          }`}
        />
      ))}
    </figure>
  )
}

/** How far the axes stand away from the outermost dots. */
const edge = 6

type Range = readonly [low: number, high: number]

function rangeOf(values: readonly number[]): Range {
  return [Math.min(...values), Math.max(...values)]
}

function toScale([low, high]: Range, [start, end]: Range): (value: number) => number {
  return (value) =>
    high === low ? (start + end) / 2 : start + ((value - low) / (high - low)) * (end - start)
}
