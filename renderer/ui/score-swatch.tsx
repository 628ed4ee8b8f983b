import { scoreStep, scoreSteps } from './score-step'

/** A value in [0, 1] as one of five steps of the score ramp, always beside its number. */
export function ScoreSwatch({ share, text }: { readonly share: number; readonly text: string }) {
  const step = scoreSteps[scoreStep(share)]
  return (
    <span className="inline-flex items-center gap-2 tabular-nums">
      {text}
      <span aria-hidden className={`size-2.5 rounded-small border border-line ${step ?? ''}`} />
    </span>
  )
}
