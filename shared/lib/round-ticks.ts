/**
 * Up to about `count` round numbers from `low` to `high`, apart by 1, 2 or 5 times a power of ten and at least by
 * `least`; `low` if there is none.
 */
export function roundTicks(
  [low, high]: readonly [number, number],
  { count, least }: { readonly count: number; readonly least: number }
): readonly number[] {
  const power = 10 ** Math.floor(Math.log10(Math.max(least, (high - low) / count)))
  const step = [1, 2, 5, 10]
    .map((times) => times * power)
    .find((one) => (high - low) / one <= count && one >= least)
  if (step === undefined) return [low]
  const first = Math.ceil(low / step)
  const found = Math.max(0, Math.floor(high / step) - first + 1)
  return found === 0 ? [low] : Array.from({ length: found }, (_, k) => (first + k) * step)
}
