const steps = ['bg-score-1', 'bg-score-2', 'bg-score-3', 'bg-score-4', 'bg-score-5'] as const

/** A value in [0, 1] as one of five steps of the score ramp, always beside its number. */
export function ScoreSwatch({ share, text }: { readonly share: number; readonly text: string }) {
  const step = steps[Math.min(4, Math.floor(share * 5))] ?? 'bg-score-1'
  return (
    <span className="inline-flex items-center gap-2 tabular-nums">
      {text}
      <span aria-hidden className={`size-2.5 rounded-small border border-line ${step}`} />
    </span>
  )
}
