const fractionBits = 16

/**
 * The binary logarithm of `value` ≥ 1, cut to 16 binary places. Uses only operations that IEEE 754 rounds in one
 * way, so it is the same on every machine, which `Math.log` need not be. Method: repeated squaring (Majithia and
 * Levan 1973).
 */
export function binaryLog(value: number): number {
  let whole = 0
  let rest = value
  while (rest >= 2) {
    rest /= 2
    whole += 1
  }
  let fraction = 0
  for (let bit = 0; bit < fractionBits; bit += 1) {
    rest *= rest
    fraction *= 2
    if (rest >= 2) {
      rest /= 2
      fraction += 1
    }
  }
  return whole + fraction / 2 ** fractionBits
}
