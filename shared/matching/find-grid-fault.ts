import type { Instance } from './instance'
import type { ScoreBeyondGrid } from './instance-fault'
import { toLevels } from './levels'
import { countPlaces, largestEffect, longestPath } from './objective'

/**
 * Says when scores are too large to be added exactly, or null. Two limits (SPEC.md, M15):
 * 2 × largest × (places + 1) × (tiers + 1) < 2^52, which sums of scores need, and what the prices need when demands
 * above 1 make more levels than tiers: (levels + 2) × gap + 3 × largest ≤ 2^53, with gap = 2(n + 1) × largest + 1.
 */
export function findGridFault(instance: Instance): ScoreBeyondGrid | null {
  const largest = largestEffect(instance)
  const levels = toLevels(instance)
  const tiers = BigInt(Math.max(1, levels.tiers)) + 1n
  const sums = (2n ** 52n - 1n) / (2n * (BigInt(countPlaces(instance)) + 1n) * tiers)
  const steps = BigInt(levels.count) + 2n
  const prices = (2n ** 53n - steps) / (2n * (BigInt(longestPath(instance)) + 1n) * steps + 3n)
  const limit = Number(sums < prices ? sums : prices)
  return largest > limit ? { kind: 'score-beyond-grid', largest, limit } : null
}
