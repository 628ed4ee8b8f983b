import { compareText } from './compare'

/**
 * Indices of `ids` (unique texts) in an order that depends on the ids and the seed alone, not on how they came:
 * by a 53-bit hash of seed and id, then by the id itself.
 */
export function canonicalOrder(ids: readonly string[], seed: number): Int32Array {
  const entries = ids.map((id, index) => ({ id, index, hash: hashText(id, seed) }))
  entries.sort((a, b) => a.hash - b.hash || compareText(a.id, b.id))
  return Int32Array.from(entries, ({ index }) => index)
}

/** 53 bits of a text and a seed. Source: bryc's cyrb53 (public domain); the seed's upper half enters too. */
function hashText(text: string, seed: number): number {
  let low = 0xdeadbeef ^ seed
  let high = 0x41c6ce57 ^ seed ^ Math.trunc(seed / 4_294_967_296)
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    low = Math.imul(low ^ unit, 2_654_435_761)
    high = Math.imul(high ^ unit, 1_597_334_677)
  }
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909)
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909)
  return 4_294_967_296 * (2_097_151 & high) + (low >>> 0)
}
