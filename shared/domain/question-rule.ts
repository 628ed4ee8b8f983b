import { foldAnswer } from '#shared/lib/fold-answer'

/**
 * How the two answers must stand to each other. `near`: numbers, at most so far apart. `steps`: the mentor's is from
 * `fewest` to `most` steps above the mentee's, below where negative; in the `order` of the answers, the lowest first,
 * or, where that is null, by the numbers in them.
 */
export type QuestionDemand =
  | { readonly kind: 'same' | 'different' }
  | { readonly kind: 'near'; readonly most: number }
  | {
      readonly kind: 'steps'
      readonly order: readonly string[] | null
      readonly fewest: number
      readonly most: number
    }

/** The kinds of demands. */
export const questionDemands = [
  'same',
  'different',
  'near',
  'steps'
] as const satisfies readonly QuestionDemand['kind'][]

/**
 * A rule over questions of the committee's own; `mentee` and `mentor` are the headings asked on each side. Answers that
 * are missing or cannot be compared are let be, unless it `forbidsUnknown`.
 */
export type QuestionRule = {
  readonly key: string
  readonly mentee: string
  readonly mentor: string
  readonly asks: QuestionDemand
  readonly forbidsUnknown: boolean
}

/** More rules than this are refused: what forbids a pair is kept in a byte. */
export const mostQuestionRules = 50

/** Numbers in answers, and what a rule asks of them, go from minus this to this, in thousandths. */
export const largestAnswer = 500_000

const unit = 1_000

/** Where an answer stands, in thousandths, so that standings can be compared; null for one that cannot be. */
export type StandingOf = (answer: string) => number | null

/** How a demand reads answers: in its order, as numbers, or only whether they are the same. */
export function createStandingOf(asks: QuestionDemand): StandingOf {
  switch (asks.kind) {
    case 'near':
      return readThousandths
    case 'steps':
      return asks.order === null ? readThousandths : placeIn(asks.order)
    default:
      return createNumbering()
  }
}

/** Whether a mentor whose answer stands so far above the mentee's is as asked. */
export function isAsAsked(asks: QuestionDemand, gap: number): boolean {
  switch (asks.kind) {
    case 'same':
      return gap === 0
    case 'different':
      return gap !== 0
    case 'near':
      return Math.abs(gap) <= Math.round(asks.most * unit)
    case 'steps':
      return gap >= Math.round(asks.fewest * unit) && gap <= Math.round(asks.most * unit)
  }
}

/** A difference of standings in steps, or in the answers' own numbers; null where it only says that they differ. */
export function stepsOf({ kind }: QuestionDemand, gap: number): number | null {
  return kind === 'near' || kind === 'steps' ? gap / unit : null
}

/** The first number in an answer, in thousandths; null without one, or beyond half a million. */
export function readThousandths(answer: string): number | null {
  const [written = ''] = /(?:(?<![\p{L}\p{N}])[-−])?\d+(?:[.,]\d{1,3})?/u.exec(answer) ?? []
  const number = Number(written.replace('−', '-').replace(',', '.'))
  return written === '' || Math.abs(number) > largestAnswer ? null : Math.round(number * unit)
}

function placeIn(order: readonly string[]): StandingOf {
  const places = new Map<string, number>()
  for (const [place, answer] of order.entries()) {
    const key = foldAnswer(answer)
    if (!places.has(key)) places.set(key, place * unit)
  }
  return (answer) => places.get(foldAnswer(answer)) ?? null
}

/** Answers that read alike get one number. */
function createNumbering(): StandingOf {
  const numbers = new Map<string, number>()
  return (answer) => {
    const key = foldAnswer(answer)
    if (key === '') return null
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  }
}
