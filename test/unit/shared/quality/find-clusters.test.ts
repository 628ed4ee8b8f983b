import { describe, expect, it } from 'vitest'
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
})

function clustersOf(spellings: readonly string[], domains: Readonly<Record<string, readonly string[]>> = {}) {
  return findClusters('institutions', uses(spellings, domains), nothingApart).map((cluster) => [
    cluster.uses.map(({ spelling }) => spelling),
    cluster.reasons
  ])
}

function uses(spellings: readonly string[], domains: Readonly<Record<string, readonly string[]>> = {}) {
  return spellings.map((spelling) => ({ spelling, count: 1, domains: domains[spelling] ?? [] }))
}
