import { foldAnswer } from '#shared/lib/fold-answer'
import { remember } from '#shared/lib/remember'
import { tidyText } from '../tidy-text'
import { isBlankAnswer } from './is-blank-answer'

/** Splits one cell of a column into its answers, each once, without "Other" and blanks. */
export type SplitList = (cell: string) => readonly string[]

/** Options with a comma inside: the key of a second half, to the key of the first half it belongs behind. */
export type CommaOptions = ReadonlyMap<string, string>

/**
 * Learns from all cells of a column how its lists are joined: by line breaks or semicolons where there are any,
 * else by commas. A comma stays inside an option when it stands in brackets, when `options` know it, or when what
 * follows it begins as no option does.
 */
export function createListSplitter(cells: readonly string[], options: CommaOptions): SplitList {
  const separator = separatorOf(cells)
  if (separator !== ',') return (cell) => tidyAnswers(splitOutsideBrackets(cell, separator))
  return (cell) => tidyAnswers(isProse(cell) ? [cell] : joinOptions(splitOutsideBrackets(cell, ','), options))
}

/**
 * Learns from columns that offer the same options which of these have a comma inside: two parts that stand together
 * in several different cells, and nowhere without each other.
 */
export function learnCommaOptions(columns: readonly (readonly string[])[]): CommaOptions {
  const parts = new Map<string, PartSeen>()
  const keyOf = remember(foldAnswer)
  const lists = new Set(columns.filter((cells) => separatorOf(cells) === ',').flat())
  for (const cell of lists) {
    if (isProse(cell)) continue
    const written = splitOutsideBrackets(cell, ',')
    const keys = written.map(keyOf)
    keys.forEach((key, at) => {
      const [before, after] = [keys[at - 1] ?? null, keys[at + 1] ?? null]
      parts.set(key, withNeighbours(parts.get(key), { before, after, written: written[at] ?? '' }))
    })
  }
  const options = new Map<string, string>()
  for (const [key, { before, count, isLower }] of parts) {
    const first = before === null ? undefined : parts.get(before)
    if (before === null || first?.after !== key || first.count !== count) continue
    if (count >= (isLower && !first.isLower ? supportOfLowerCase : support)) options.set(key, before)
  }
  return options
}

/** In how many different cells two parts must stand together, fewer when the second goes on in lower case. */
const support = 4
const supportOfLowerCase = 2

/** What stands around a part in all cells; null where it differs. */
type PartSeen = {
  readonly count: number
  readonly before: string | null
  readonly after: string | null
  readonly isLower: boolean
}

type PartAt = { readonly before: string | null; readonly after: string | null; readonly written: string }

function withNeighbours(seen: PartSeen | undefined, { before, after, written }: PartAt): PartSeen {
  const isLower = /^\s*\p{Ll}/u.test(written)
  if (seen === undefined) return { count: 1, before, after, isLower }
  return {
    count: seen.count + 1,
    before: seen.before === before ? before : null,
    after: seen.after === after ? after : null,
    isLower: seen.isLower && isLower
  }
}

/** A text that its person wrote as sentences; it is one answer, whatever commas it has. */
function isProse(cell: string): boolean {
  const words = cell.split(/\s+/).length
  const parts = cell.split(',').length
  return /[.!?]\s+\p{Lu}/u.test(cell) || (words >= 12 && words / parts > 6)
}

function separatorOf(cells: readonly string[]): '\n' | ';' | ',' {
  if (cells.some((cell) => cell.includes(';'))) return ';'
  const broken = cells.filter((cell) => cell.trim().includes('\n') && !isProse(cell))
  return broken.length > 0 && broken.every((cell) => cell.split('\n').length > 1) ? '\n' : ','
}

/** Splits at a separator that stands outside brackets. Brackets that never close do not hide what follows. */
function splitOutsideBrackets(cell: string, separator: '\n' | ';' | ','): readonly string[] {
  const closed = (cell.match(/[([]/g)?.length ?? 0) === (cell.match(/[)\]]/g)?.length ?? 0)
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < cell.length; at++) {
    const letter = cell[at] ?? ''
    if (closed && '(['.includes(letter)) depth++
    if (closed && ')]'.includes(letter)) depth--
    if (letter !== separator || depth > 0 || isInsideNumber(cell, at)) continue
    parts.push(cell.slice(start, at))
    start = at + 1
  }
  return [...parts, cell.slice(start)]
}

function isInsideNumber(cell: string, at: number): boolean {
  return cell[at] === ',' && /\d/.test(cell[at - 1] ?? '') && /\d/.test(cell[at + 1] ?? '')
}

/** Puts halves together again: learnt ones, and those that begin as no option does, "… and deformation". */
function joinOptions(parts: readonly string[], options: CommaOptions): readonly string[] {
  const joined: string[] = []
  parts.forEach((part, at) => {
    const first = parts[at - 1]
    const learnt = first !== undefined && options.get(foldAnswer(part)) === foldAnswer(first)
    const continues = first !== undefined && /^\s*(?:and|or|und|et|etc|e\.g)\b/.test(part)
    if (learnt || continues) joined.push(`${joined.pop() ?? ''},${part}`)
    else joined.push(part)
  })
  return joined
}

function tidyAnswers(parts: readonly string[]): readonly string[] {
  const answers = new Map<string, string>()
  for (const part of parts) {
    const answer = tidyText(part).replace(otherPrefix, '')
    const key = foldAnswer(answer)
    if (isBlankAnswer(answer) || isOtherAlone(answer) || answers.has(key)) continue
    answers.set(key, answer)
  }
  return [...answers.values()]
}

/** Whether a text says "Other" and nothing more. */
export function isOtherAlone(text: string): boolean {
  return otherAlone.has(foldAnswer(text))
}

const otherPrefix =
  /^(?:others?|sonstiges|andere|autres?|otros?|otras?|outros?|outras?)(?: \(please specify\))?\s*[:：–-]\s*/i
const otherAlone: ReadonlySet<string> = new Set(
  'other,others,other please specify,sonstiges,andere,autre,autres,otro,otra,otros,outro,outra,outros'.split(
    ','
  )
)
