import { ratio } from 'fuzzball'
import { describe, expect, it } from 'vitest'
import type { SpellingUse } from '#shared/domain/spelling'
import { foldAnswer } from '#shared/lib/fold-answer'
import { createRandom } from '#shared/lib/seeded-random'
import { findClusters } from '#shared/quality/find-clusters'

const nothingApart = () => false

describe('spellings that may mean one thing', () => {
  it('are the same words, initials, one mail domain, or nearly the same letters', () => {
    expect(clustersOf(['University of Oslo', 'Oslo University', 'Inria'])).toEqual([
      [['Oslo University', 'University of Oslo'], ['same-words']]
    ])
    expect(clustersOf(['MIT', 'Massachusetts Institute of Technology'])).toEqual([
      [['MIT', 'Massachusetts Institute of Technology'], ['acronym']]
    ])
    expect(clustersOf(['Technical University of Munich', 'Technical Univeristy of Munich'])).toEqual([
      [['Technical Univeristy of Munich', 'Technical University of Munich'], ['alike']]
    ])
    const domain = { 'TU Munich': ['tum.de'], 'Technische Uni Munich': ['tum.de'] }
    expect(clustersOf(['TU Munich', 'Technische Uni Munich'], domain)).toEqual([
      [['TU Munich', 'Technische Uni Munich'], ['same-domain']]
    ])
    expect(clustersOf(['TU Munich', 'Technische Uni Munich'])).toEqual([])
  })

  it('are never what a few signs tell apart', () => {
    expect(clustersOf(['C++', 'C#', 'C'])).toEqual([])
  })

  it('never differ in a number, nor were kept apart', () => {
    expect(clustersOf(['Paris University 6', 'Paris University 7'])).toEqual([])
    expect(findClusters('areas', uses(['Deep learning', 'Deep learnings']), () => true)).toEqual([])
  })

  it('are found as if every pair were compared in full', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const all = createSpellings(seed)
      const found = findClusters('institutions', all, nothingApart)
      const texts = found.map((cluster) =>
        cluster.uses
          .map(({ spelling }) => spelling)
          .sort()
          .join(' | ')
      )
      expect(texts.sort(), `seed ${seed}`).toEqual(plainClusters(all))
    }
  })
})

/** As the words of `findClusters` say it, with nothing left out for speed. */
function plainReason(a: SpellingUse, b: SpellingUse): string | null {
  const [first, second] = [foldAnswer(a.spelling), foldAnswer(b.spelling)]
  const wordsOf = (key: string) => key.split(' ').filter((word) => word !== 'of' && word !== 'the')
  const joined = (words: readonly string[]) => [...new Set(words)].sort().join(' ')
  const initials = (key: string) =>
    wordsOf(key)
      .map(([letter]) => letter)
      .join('')
  const isShort = (short: string, long: string) =>
    short.length >= 3 && short.replaceAll(' ', '') === initials(long)
  if (String(first.match(/\d+/g)) !== String(second.match(/\d+/g))) return null
  if (joined(wordsOf(first)) === joined(wordsOf(second))) return 'same-words'
  if (first.replaceAll(' ', '') === second.replaceAll(' ', '')) return 'same-words'
  if (isShort(first, second) || isShort(second, first)) return 'acronym'
  const isShared = a.domains.some((domain) => b.domains.includes(domain))
  const likeness = ratio(first.split(' ').sort().join(' '), second.split(' ').sort().join(' '), {
    full_process: false
  })
  return likeness < (isShared ? 60 : 88) ? null : isShared ? 'same-domain' : 'alike'
}

/** Every spelling with the first of those that it may be one with, over however many steps. */
function plainClusters(all: readonly SpellingUse[]): readonly string[] {
  const leads = all.map((_, at) => at)
  const merge = (from: number, to: number) => leads.forEach((lead, at) => lead === from && (leads[at] = to))
  all.forEach((a, i) =>
    all.forEach((b, j) => {
      if (j > i && plainReason(a, b) !== null)
        merge(Math.max(leads[i] ?? 0, leads[j] ?? 0), Math.min(leads[i] ?? 0, leads[j] ?? 0))
    })
  )
  const members = leads.map((lead) =>
    all
      .filter((_, at) => leads[at] === lead)
      .map(({ spelling }) => spelling)
      .sort()
      .join(' | ')
  )
  return [...new Set(members)].filter((text) => text.includes(' | ')).sort()
}

function createSpellings(seed: number): readonly SpellingUse[] {
  const random = createRandom(seed)
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? ''
  const places = Array.from(
    { length: 12 },
    () => pick(['ba', 'lo', 'mar', 'os']) + pick(['burg', 'lo', 'ri 7', 'ham', 'ten'])
  )
  const kinds = [
    'University of @',
    '@ University',
    'The @ University',
    '@ Institute of Technology',
    'Uni @',
    'U@'
  ]
  const spellings = Array.from({ length: 90 }, () => {
    const name = pick(kinds).replace('@', pick(places))
    const at = Math.floor(random() * name.length)
    return random() < 0.5 ? name : `${name.slice(0, at)}${pick(['', 'a', ' '])}${name.slice(at + 1)}`
  })
  const acronyms = ['BIT', 'mit', 'oit']
  return uses([...new Set([...spellings, ...acronyms])], {}).map((use, at) => ({
    ...use,
    domains: at % 4 === 0 ? [`${at % 5}.org`] : []
  }))
}

function clustersOf(spellings: readonly string[], domains: Readonly<Record<string, readonly string[]>> = {}) {
  return findClusters('institutions', uses(spellings, domains), nothingApart).map((cluster) => [
    cluster.uses.map(({ spelling }) => spelling),
    cluster.reasons
  ])
}

function uses(spellings: readonly string[], domains: Readonly<Record<string, readonly string[]>> = {}) {
  return spellings.map((spelling) => ({ spelling, count: 1, domains: domains[spelling] ?? [] }))
}
