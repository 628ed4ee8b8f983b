import { scoreSteps } from './score-step'

/** What a heat map's colours and signs mean. */
export function HeatLegend({
  crossed,
  framed
}: {
  /** What a crossed cell means. */
  readonly crossed: string
  /** What a framed cell means. */
  readonly framed: string
}) {
  return (
    <ul aria-label="Key" className="flex shrink-0 items-center gap-3 text-small text-muted tabular-nums">
      {scoreSteps.map((look, index) => (
        <li key={look} className="flex items-center gap-1">
          <span aria-hidden className={`size-2.5 rounded-small border border-line ${look}`} />
          {index === 0 ? 'less' : `from .${index * 2}0`}
        </li>
      ))}
      <li>
        <span aria-hidden>× </span>
        {crossed}
      </li>
      <li className="flex items-center gap-1">
        <span aria-hidden className="size-2.5 border-2 border-ink" />
        {framed}
      </li>
    </ul>
  )
}
