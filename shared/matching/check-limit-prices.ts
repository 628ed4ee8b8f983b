import type { SparsePrices } from './certificate'
import type { ChosenPairs } from './check-feasibility'
import type { NestedLimits } from './nest-limits'
import type { LimitFault } from './solution-fault'

/** Complementary slackness of limits (SPEC.md, M32): only one that is reached by pairs of choice costs anything. */
export function findLimitPricesFault(
  nested: NestedLimits,
  { use }: ChosenPairs,
  prices: SparsePrices
): LimitFault | null {
  const malformed = findLimitCoverFault(nested, prices)
  if (malformed !== null) return malformed
  const slack = prices.find(([limit]) => {
    const { pairs, most } = nested.limits[limit]!
    return pairs.reduce((held, a) => held + (use[a] === 0 ? 0 : 1), 0) < most
  })
  return slack === undefined ? null : { kind: 'limit-unfit', limit: slack[0] }
}

/** Prices of limits that a bound may use: above 0, by rising index, and none where locked pairs leave nothing of a limit. */
export function findLimitCoverFault({ shut }: NestedLimits, prices: SparsePrices): LimitFault | null {
  let last = -1
  for (const [limit, price] of prices) {
    const isSound = Number.isInteger(limit) && limit > last && Number.isSafeInteger(price) && price > 0
    if (!isSound || shut[limit] !== 0) return { kind: 'limit-unfit', limit }
    last = limit
  }
  return null
}
