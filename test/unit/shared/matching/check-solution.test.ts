import { describe, expect, it } from 'vitest'
import type { Policy } from '#shared/lib/policy'
import type { Instance } from '#shared/matching/instance'
import type { SolutionClaim } from '#shared/matching/check-solution'
import { policies } from '#shared/lib/policy'
import { assignNested, fitsNested } from '#shared/matching/assign-nested'
import { checkSolution, checkWithinLimits } from '#shared/matching/check-solution'
import type { Limit } from '#shared/matching/limit'
import { nestLimits } from '#shared/matching/nest-limits'
import { createNestedLimits } from '../../../support/create-nested-limits'
import { solveSound, throughJson } from '../../../support/expect-optimum'
import { createRandomInstance } from '../../../support/random-instance'
import { valueOfPairs } from '../../../support/value-of-pairs'

const shapes = {
  plain: { mentees: 7, mentors: 5, capacity: 2, highest: 40, density: 0.7 },
  everything: {
    mentees: 7,
    mentors: 5,
    demand: 3,
    capacity: 3,
    tiers: 2,
    lowest: -20,
    highest: 20,
    minimums: true,
    locks: 2,
    balance: 3
  }
}
const cases = Object.entries(shapes).flatMap(([name, shape]) =>
  policies.map((policy) => [policy, name, shape] as const)
)

const withPrices = cases.filter(([policy]) => policy !== 'leximin')

describe('M20: every tampered number is found', () => {
  it.each(withPrices)('M20: certificate numbers of %s, %s', (policy, _, shape) => {
    for (let seed = 1; seed <= 25; seed += 1) {
      const instance = createRandomInstance(shape, seed)
      const claim = throughJson(solveSound(instance, policy))
      for (const path of numbersIn(claim.certificate)) {
        for (const change of [1, -1, 1_000_000, 0.5, NaN]) {
          const tampered = { ...claim, certificate: withNumber(claim.certificate, path, change) }
          expect({ seed, path, change, ok: checkSolution(instance, policy, tampered).ok }).toEqual({
            seed,
            path,
            change,
            ok: false
          })
        }
      }
    }
  })

  it.each(cases)('M20: lists of %s, %s, that lost or gained an entry', (policy, _, shape) => {
    for (let seed = 1; seed <= 25; seed += 1) {
      const instance = createRandomInstance(shape, seed)
      const claim = throughJson(solveSound(instance, policy))
      for (const path of listsIn(claim.certificate)) {
        for (const change of [(list: number[]) => list.push(0), (list: number[]) => list.pop()]) {
          const certificate = structuredClone(claim.certificate)
          const list = valueAt(certificate, path) as number[]
          if (list.length === 0 && change(structuredClone(list)) === undefined) continue
          change(list)
          expect(checkSolution(instance, policy, { ...claim, certificate }).ok).toBe(false)
        }
      }
    }
  })

  it.each(cases)('M20: pair lists of %s, %s', (policy, _, shape) => {
    for (let seed = 1; seed <= 25; seed += 1) {
      const instance = createRandomInstance(shape, seed)
      const claim = throughJson(solveSound(instance, policy))
      for (const pairs of tamperedLists(instance, claim.pairs)) {
        if (checkSolution(instance, policy, { ...claim, pairs }).ok) {
          const [value, sound] = [pairs, claim.pairs].map((list) => valueOfPairs(instance, policy, [...list]))
          expect(value).toEqual(sound)
        }
      }
    }
  })
})

describe('M20, M29: every link of a leximin chain is needed as it is', () => {
  it.each(Object.entries(shapes))('M29: %s', (_, shape) => {
    for (let seed = 1; seed <= 25; seed += 1) {
      const instance = createRandomInstance({ ...shape, highest: 4 }, seed)
      expectLinksNeeded({ instance, limits: [], claim: throughJson(solveSound(instance, 'leximin')) })
    }
  })

  it.each(Object.entries(shapes))('M29, M32: %s within nested limits', (_, shape) => {
    for (let seed = 1; seed <= 25; seed += 1) {
      const instance = createRandomInstance({ ...shape, demand: 2, highest: 4 }, seed)
      const limits = createNestedLimits(instance, seed)
      const nested = nestLimits(instance, limits)
      if (nested === null || !fitsNested(instance, nested)) continue
      const free = solveSound(instance, 'leximin').pairs
      const claim = throughJson(assignNested(instance, { policy: 'leximin', nested }, free))
      expectLinksNeeded({ instance, limits, claim })
      for (const pairs of tamperedLists(instance, claim.pairs)) {
        if (!checkWithinLimits(instance, { policy: 'leximin', limits }, { ...claim, pairs }).ok) continue
        const [value, sound] = [pairs, claim.pairs].map((list) =>
          valueOfPairs(instance, 'leximin', [...list])
        )
        expect(value).toEqual(sound)
      }
    }
  })
})

type Claimed = {
  readonly instance: Instance
  readonly limits: readonly Limit[]
  readonly claim: SolutionClaim
}

/** A chain that lost a link, or has one twice, at another floor or without its prices, proves nothing. */
function expectLinksNeeded({ instance, limits, claim }: Claimed): void {
  const { certificate } = claim
  if (certificate.kind !== 'leximin') throw new Error('another certificate than asked for')
  const { chain } = certificate
  const tampered = chain.flatMap((link, at) => [
    chain.toSpliced(at, 1),
    chain.toSpliced(at, 1, { ...link, floor: link.floor + 1 }),
    chain.toSpliced(at, 1, { ...link, mentee: [], mentor: [], limit: [] }),
    chain.toSpliced(at, 0, link)
  ])
  for (const other of tampered) {
    const changed = { ...claim, certificate: { ...certificate, chain: other } }
    const { ok } = checkWithinLimits(instance, { policy: 'leximin', limits }, changed)
    expect({ limits, other, ok }).toEqual({ limits, other, ok: false })
  }
}

describe('M1, M2, M20: the first thing that is wrong is named', () => {
  const instance = createRandomInstance({ mentees: 3, mentors: 3, density: 1, locks: 1 }, 3)
  const sound = throughJson(solveSound(instance, 'most-matched'))
  const faultOf = (claim: Partial<SolutionClaim>, policy: Policy = 'most-matched'): unknown => {
    const checked = checkSolution(instance, policy, { ...sound, ...claim })
    return checked.ok ? null : checked.error
  }
  const [locked = -1] = instance.locked

  it('M20: a certificate of another policy', () => {
    expect(faultOf({}, 'best-total')).toEqual({ kind: 'policy-differs', claimed: 'most-matched' })
  })

  it('M1: a pair that is no candidate', () => {
    expect(faultOf({ pairs: Int32Array.of(0, 99) })).toEqual({ kind: 'pair-unknown', index: 1 })
  })

  it('M1: a pair named twice', () => {
    expect(faultOf({ pairs: Int32Array.of(0, 0) })).toEqual({ kind: 'pair-out-of-order', index: 1 })
  })

  it('M2: a lock that was not kept', () => {
    const pairs = sound.pairs.filter((a) => a !== locked)
    expect(faultOf({ pairs })).toEqual({ kind: 'lock-missing', position: locked })
  })

  it('M1: a mentee with more mentors than it wants', () => {
    const mentee = Math.floor(locked / 3)
    expect(faultOf({ pairs: Int32Array.of(3 * mentee, 3 * mentee + 1, 3 * mentee + 2) })).toEqual({
      kind: 'demand-exceeded',
      mentee
    })
  })

  it('M1: a mentor with more mentees than it has places', () => {
    const mentor = locked % 3
    expect(faultOf({ pairs: Int32Array.of(mentor, 3 + mentor, 6 + mentor) })).toEqual({
      kind: 'capacity-exceeded',
      mentor
    })
  })
})

type Path = readonly (string | number)[]

function numbersIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value === 'number') return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, [...path, key]))
}

function listsIn(value: unknown, path: Path = []): readonly Path[] {
  if (Array.isArray(value)) return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => listsIn(inner, [...path, key]))
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], root)
}

function withNumber(certificate: SolutionClaim['certificate'], path: Path, change: number) {
  const copy = structuredClone(certificate)
  const holder = valueAt(copy, path.slice(0, -1)) as Record<string, number>
  const key = String(path.at(-1))
  holder[key] = (holder[key] ?? 0) + change
  return copy
}

/** The list without each of its pairs, with each other pair, and with each pair replaced by each other. */
function tamperedLists(instance: Instance, pairs: Int32Array): readonly Int32Array[] {
  const others = [...instance.pairMentor.keys()].filter((a) => !pairs.includes(a))
  const without = [...pairs].map((out) => pairs.filter((a) => a !== out))
  const withOther = [pairs, ...without].flatMap((list) => others.map((a) => Int32Array.of(...list, a).sort()))
  return [...without, ...withOther]
}
