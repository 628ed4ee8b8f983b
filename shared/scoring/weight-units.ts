const largestSum = 1_000_000_000

/**
 * Weights as integers in the same proportions, so that a weighted mean is integer arithmetic. The unit is the
 * finest power of ten that keeps the sum near 10⁹: decimals of usual length come out exactly; a positive weight
 * under a billionth of the sum becomes 0. All zero stays all zero.
 */
export function toWeightUnits(weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  if (sum === 0) return weights.map(() => 0)
  const unit = finestUnit(sum)
  return weights.map((weight) => Math.round(weight * unit))
}

function finestUnit(sum: number): number {
  let unit = 1
  while (sum * unit * 10 <= largestSum) unit *= 10
  while (sum * unit > largestSum) unit /= 10
  return unit
}
