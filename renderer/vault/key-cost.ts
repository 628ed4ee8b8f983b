/** What deriving a key from a passphrase costs, in Argon2's terms. */
export type KeyCost = { readonly memoryKiB: number; readonly passes: number; readonly lanes: number }

/** What a new vault costs to open: most of a second on a usual laptop. */
export const usualCost: KeyCost = { memoryKiB: 64 * 1_024, passes: 3, lanes: 1 }

/**
 * Whether a cost is neither so low that a passphrase can be tried fast (OWASP's floor of 19 MiB and 2 passes) nor so high
 * that a forged header could stop this laptop.
 */
export function isFairCost({ memoryKiB, passes, lanes }: KeyCost): boolean {
  return isWithin(memoryKiB, 19 * 1_024, 512 * 1_024) && isWithin(passes, 2, 10) && isWithin(lanes, 1, 8)
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}
