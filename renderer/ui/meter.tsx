/**
 * A bar filled to `share` in [0, 1]; hatched when null, which is neither low nor high. The number stands beside it.
 * `muted` tells the second of two bars from the first.
 */
export function Meter({
  share,
  tone = 'accent'
}: {
  readonly share: number | null
  readonly tone?: 'accent' | 'muted'
}) {
  if (share === null) return <div aria-hidden className="hatched h-1.5 rounded-small" />
  return (
    <div aria-hidden className="h-1.5 overflow-hidden rounded-small bg-line-soft">
      <div
        className={`h-full ${tone === 'accent' ? 'bg-accent' : 'bg-muted'}`}
        style={{ width: `${share * 100}%` }}
      />
    </div>
  )
}
