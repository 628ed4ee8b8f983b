import type { ColumnReason } from '#shared/domain/column'
import type { Field } from '#shared/domain/field'
import { foldHeading, isBlocked, scoreHeading, type HeadingScore } from './score-heading'
import { shareThatFits, tellingFields } from './score-values'

/** What one column seems to mean, by itself. `score` in [0, 1]; 0 when nothing fits. */
export type Guess = {
  readonly field: Field
  readonly score: number
  readonly sure: boolean
  readonly reason: ColumnReason
}

/** Below this a meaning is not proposed. */
const enough = 0.55
/** From here on, and with this lead before the next meaning, a person need not look. */
const certain = 0.7
const lead = 0.1

/** Proposes the meaning of a column from its heading's words and a sample of its values. */
export function recogniseColumn(heading: string, sample: readonly string[]): Guess {
  const folded = foldHeading(heading)
  const byHeading = scoreHeading(folded)
    .map((score) => weighHeading(score, sample, folded))
    .sort((a, b) => b.score - a.score)
  const [best, next] = byHeading
  if (best !== undefined && best.score >= enough) {
    const alone = next === undefined || best.score - next.score >= lead || sameKind(best.field, next.field)
    return { ...best, sure: best.field === 'custom' || (best.score >= certain && alone) }
  }
  return guessFromValues(sample, folded) ?? nothingFits(sample)
}

function weighHeading(heading: HeadingScore, sample: readonly string[], folded: string): Guess {
  const share = shareThatFits(heading.field, sample, folded)
  const score = weigh(heading, share)
  const words = [heading.words]
  const reason: ColumnReason =
    share === null ? { kind: 'heading', words } : { kind: 'heading-and-values', words, share }
  return { field: heading.field, score, sure: false, reason }
}

/** Values that fit lift a heading's score half of the way up; values that do not pull it down by a third. */
function weigh({ field, score, needsValues }: HeadingScore, share: number | null): number {
  if (share === null) return needsValues ? score * 0.6 : score
  if (share >= 0.6) return score + (1 - score) * 0.5 * share
  if (needsValues || field === 'role') return 0
  return score * (0.65 + 0.35 * share)
}

/** Goals and topics are the same question to two sides: a doubt between them is none between columns. */
function sameKind(a: Field, b: Field): boolean {
  return (a === 'goals' || a === 'topics') && (b === 'goals' || b === 'topics')
}

function guessFromValues(sample: readonly string[], folded: string): Guess | null {
  if (sample.length < 3) return null
  for (const { field, trust, fits } of tellingFields) {
    if (isBlocked(field, folded)) continue
    const share = sample.filter((text) => fits(text, folded)).length / sample.length
    if (share < 0.9) continue
    const reason: ColumnReason = { kind: 'values', share, example: sample[0] ?? '' }
    return { field, score: share * trust, sure: share * trust >= 0.9, reason }
  }
  return null
}

function nothingFits(sample: readonly string[]): Guess {
  if (sample.length === 0) return { field: 'ignored', score: 0, sure: true, reason: { kind: 'empty' } }
  return { field: 'custom', score: 0, sure: false, reason: { kind: 'nothing-fits' } }
}
