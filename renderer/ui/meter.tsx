/** A bar filled to `share` in [0, 1]; hatched when null, which is neither low nor high. The number stands beside it. */
export function Meter({ share }: { readonly share: number | null }) {
  if (share === null) return <div aria-hidden className="hatched h-1.5 rounded-small" />
  return (
    <div aria-hidden className="h-1.5 overflow-hidden rounded-small bg-line-soft">
      <div className="h-full bg-accent" style={{ width: `${share * 100}%` }} />
    </div>
  )
}
