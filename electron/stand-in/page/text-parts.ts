/** A long text crosses between main and a window in parts of so many units, so that none of them holds the window up. */
const partLength = 128_000

const [goesOn, ends] = ['+', '.']

/** The parts of a text, in order. No letter is cut in two. */
export function toParts(text: string): readonly string[] {
  const parts: string[] = []
  let start = 0
  while (text.length - start > partLength) {
    const end = start + partLength + (isHighSurrogate(text.charCodeAt(start + partLength - 1)) ? 1 : 0)
    parts.push(goesOn + text.slice(start, end))
    start = end
  }
  return [...parts, ends + text.slice(start)]
}

/** Takes parts as they come, and hands on each text when its last part is there. */
export function createPartJoiner(take: (text: string) => void): (part: string) => void {
  let begun: string[] = []
  return (part) => {
    begun.push(part.slice(1))
    if (part.startsWith(goesOn)) return
    const whole = begun.join('')
    begun = []
    take(whole)
  }
}

/** Posts texts in the order in which they come; between two parts `later` lets the window draw and answer. */
export function createPartPoster(
  post: (part: string) => void,
  later: (work: () => void) => void
): (text: string) => void {
  const waiting: string[] = []
  const next = () => {
    const [part] = waiting.splice(0, 1)
    if (part !== undefined) post(part)
    if (waiting.length > 0) later(next)
  }
  return (text) => {
    const isIdle = waiting.length === 0
    waiting.push(...toParts(text))
    if (isIdle) next()
  }
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd8_00 && unit <= 0xdb_ff
}
