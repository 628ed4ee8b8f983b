import { foldAnswer } from '../fold-answer'
import { tidyText } from '../tidy-text'
import { isBlankAnswer } from './is-blank-answer'

/** Splits one cell of a column into its answers, each once, without "Other" and blanks. */
export type SplitList = (cell: string) => readonly string[]

/**
 * Learns from all cells of a column how its lists are joined: by line breaks or semicolons where there are any,
 * else by commas. A comma stays inside an option when it stands in brackets, or when the column shows that
 * what follows it is no option of its own.
 */
export function createListSplitter(cells: readonly string[]): SplitList {
  const separator = separatorOf(cells)
  if (separator !== ',') return (cell) => tidyAnswers(splitOutsideBrackets(cell, separator))
  const joins = commaJoins(cells)
  return (cell) => tidyAnswers(isProse(cell) ? [cell] : joinOptions(splitOutsideBrackets(cell, ','), joins))
}

/** A text that its person wrote as sentences; it is one answer, whatever commas it has. */
export function isProse(cell: string): boolean {
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

/** In how many different cells one fragment must follow another, and never stand without it, to be its second half. */
const joinSupport = 4

/** Which fragments belong behind which others: keys of second half → key of first half. */
function commaJoins(cells: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>()
  const before = new Map<string, string | null>()
  const after = new Map<string, string | null>()
  for (const cell of new Set(cells)) {
    if (isProse(cell)) continue
    const parts = splitOutsideBrackets(cell, ',').map(foldAnswer)
    parts.forEach((part, at) => {
      counts.set(part, (counts.get(part) ?? 0) + 1)
      keepIfSame(before, part, parts[at - 1] ?? null)
      keepIfSame(after, part, parts[at + 1] ?? null)
    })
  }
  const joins = new Map<string, string>()
  for (const [part, first] of before) {
    if (first === null || after.get(first) !== part) continue
    if (counts.get(part) === counts.get(first) && (counts.get(part) ?? 0) >= joinSupport)
      joins.set(part, first)
  }
  return joins
}

function keepIfSame(neighbours: Map<string, string | null>, part: string, neighbour: string | null): void {
  const known = neighbours.get(part)
  neighbours.set(part, known === undefined || known === neighbour ? neighbour : null)
}

/** Puts halves together again: learnt ones, and those that begin as no option does, "… and deformation". */
function joinOptions(parts: readonly string[], joins: ReadonlyMap<string, string>): readonly string[] {
  const joined: string[] = []
  parts.forEach((part, at) => {
    const first = parts[at - 1]
    const learnt = first !== undefined && joins.get(foldAnswer(part)) === foldAnswer(first)
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
    if (isBlankAnswer(answer) || otherAlone.has(key) || answers.has(key)) continue
    answers.set(key, answer)
  }
  return [...answers.values()]
}

const otherPrefix =
  /^(?:others?|sonstiges|andere|autres?|otros?|otras?|outros?|outras?)(?: \(please specify\))?\s*[:：–-]\s*/i
const otherAlone: ReadonlySet<string> = new Set(
  'other,others,other please specify,sonstiges,andere,autre,autres,otro,otra,otros,outro,outra,outros'.split(
    ','
  )
)
