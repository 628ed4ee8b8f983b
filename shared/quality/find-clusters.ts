import { ratio } from 'fuzzball'
import type { ClusterReason, SpellingCluster, SpellingUse } from '#shared/domain/spelling'
import type { SpellingTable } from '#shared/domain/journal/curation-values'
import { compareText } from '#shared/lib/compare'
import { foldAnswer } from '#shared/lib/fold-answer'

/** From this likeness on (0 to 100, order of words aside) two spellings may be one. */
const likeness = 88

/** With one mail domain between them less is enough. */
const likenessInOneDomain = 60

/**
 * Proposes which spellings mean one thing: the same words in another order, one the initials of the other, people of both
 * under one mail domain and a like name, or nearly the same letters. Different numbers never do; nor what a person has
 * kept apart. Each pair is compared, but only where their letters could be alike at all: quadratic with a small factor.
 */
export function findClusters(
  table: SpellingTable,
  uses: readonly SpellingUse[],
  isApart: (a: string, b: string) => boolean
): readonly SpellingCluster[] {
  const items = uses.map(toItem)
  const leads = items.map((_, index) => index)
  const reasons = new Map<number, Set<ClusterReason>>()
  const leadOf = (index: number): number => {
    let lead = index
    while (leads[lead] !== lead) lead = leads[lead] ?? lead
    return lead
  }
  items.forEach((a, i) => {
    for (let j = i + 1; j < items.length; j += 1) {
      const b = items[j]
      const reason = b === undefined ? null : findReason(a, b)
      if (b === undefined || reason === null || isApart(a.use.spelling, b.use.spelling)) continue
      const [left, right] = [leadOf(i), leadOf(j)]
      const why = reasons.get(left) ?? new Set()
      for (const other of reasons.get(right) ?? []) why.add(other)
      reasons.set(left, why.add(reason))
      leads[right] = left
    }
  })
  const clusters = new Map<number, SpellingUse[]>()
  items.forEach(({ use }, index) => {
    const lead = leadOf(index)
    const members = clusters.get(lead)
    if (members === undefined) clusters.set(lead, [use])
    else members.push(use)
  })
  return [...clusters]
    .filter(([, members]) => members.length > 1)
    .map(([lead, members]) => ({
      table,
      uses: members.sort((a, b) => b.count - a.count || compareText(a.spelling, b.spelling)),
      reasons: [...(reasons.get(lead) ?? [])].sort(compareText)
    }))
}

type Item = {
  readonly use: SpellingUse
  readonly key: string
  /** The key without its spaces. */
  readonly joined: string
  readonly words: string
  /** Every word in order of the alphabet, also those that `words` leaves out. */
  readonly sorted: string
  readonly initials: string
  readonly numbers: string
  readonly letters: Uint8Array
  readonly wordCount: number
}

const fillers: ReadonlySet<string> = new Set(
  'the,of,and,for,at,in,de,la,le,des,du,der,die,und,et,di,do,da'.split(',')
)

/** Keys are folded already, in a way that keeps C++ from C#. */
const plain = { full_process: false }

function toItem(use: SpellingUse): Item {
  const key = foldAnswer(use.spelling)
  const words = key.split(' ').filter((word) => !fillers.has(word))
  return {
    use,
    key,
    joined: key.replaceAll(' ', ''),
    words: [...new Set(words)].sort(compareText).join(' '),
    sorted: key.split(' ').sort(compareText).join(' '),
    initials: words.map((word) => word.charAt(0)).join(''),
    numbers: (key.match(/\d+/g) ?? []).join(' '),
    letters: countLetters(key),
    wordCount: key.split(' ').length
  }
}

function findReason(a: Item, b: Item): ClusterReason | null {
  if (a.numbers !== b.numbers) return null
  if (a.words === b.words || a.joined === b.joined) return 'same-words'
  if (isAcronym(a, b) || isAcronym(b, a)) return 'acronym'
  const isShared = shareDomain(a, b)
  const least = isShared ? likenessInOneDomain : likeness
  if (!canBeAlike(a, b, least) || ratio(a.sorted, b.sorted, plain) < least) return null
  return isShared ? 'same-domain' : 'alike'
}

/** "MIT" for "Massachusetts Institute of Technology"; two letters stand for too much. */
function isAcronym(short: Item, long: Item): boolean {
  return short.key.length >= 3 && short.joined === long.initials
}

function countLetters(key: string): Uint8Array {
  const counts = new Uint8Array(37)
  for (const letter of key) {
    if (letter === ' ') continue
    const code = letter.charCodeAt(0)
    const slot = code >= 97 ? code - 97 : 26 + (code - 48)
    const at = slot >= 0 && slot < 37 ? slot : 36
    counts[at] = (counts[at] ?? 0) + 1
  }
  return counts
}

function shareDomain({ use: { domains } }: Item, { use }: Item): boolean {
  return use.domains.length > 0 && domains.some((domain) => use.domains.includes(domain))
}

/**
 * Whether the letters allow a likeness, which is rounded, in any order; spaces count as equal. Most pairs end at their
 * lengths.
 */
function canBeAlike(a: Item, b: Item, least: number): boolean {
  const equal = ((least - 0.5) * (a.key.length + b.key.length)) / 200
  const needed = equal - Math.min(a.wordCount, b.wordCount)
  if (Math.min(a.joined.length, b.joined.length) < needed) return false
  let common = 0
  for (let slot = 0; slot < 37; slot += 1) common += Math.min(a.letters[slot] ?? 0, b.letters[slot] ?? 0)
  return common >= needed
}
