import { Ban, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { Tone } from './tone'

const signs = { info: Info, good: CircleCheck, caution: TriangleAlert, stop: Ban } as const
const colours = { info: 'text-info', good: 'text-good', caution: 'text-caution', stop: 'text-stop' } as const

/** The sign of a tone, for people who do not see its colour; decorative unless labelled. */
export function ToneSign({ tone, label }: { readonly tone: Tone; readonly label?: string }) {
  const Sign = signs[tone]
  return (
    <span className={`inline-flex shrink-0 align-middle ${colours[tone]}`}>
      <Sign size={16} strokeWidth={1.75} aria-hidden />
      {label === undefined ? null : <span className="sr-only">{label}</span>}
    </span>
  )
}
