import { allocate, release } from './memory'

/** 16 bytes: a pair's score, the pair, and its holder. */
export const entryBits: usize = 4

/** Candidates in lists. They stand at the top of the memory, where they can grow. */
export class Entries {
  base: usize = 0
  count: i32 = 0

  place(): void {
    this.base = allocate(0)
    this.count = 0
  }

  /** Makes sure that so many more can be appended. */
  reserve(count: i32): void {
    release(this.at(this.count))
    allocate((<usize>count) << entryBits)
  }

  at(index: i32): usize {
    return this.base + ((<usize>index) << entryBits)
  }

  indexAt(at: usize): i32 {
    return <i32>((at - this.base) >> entryBits)
  }

  score(index: i32): f64 {
    return load<f64>(this.at(index))
  }

  pair(index: i32): i32 {
    return load<i32>(this.at(index), 8)
  }

  holder(index: i32): i32 {
    return load<i32>(this.at(index), 12)
  }

  append(pair: i32, holder: i32, score: f64): void {
    writeEntry(this.at(this.count), pair, holder, score)
    this.count += 1
  }

  /** Appends an entry of another list. */
  copy(from: usize): void {
    v128.store(this.at(this.count), v128.load(from))
    this.count += 1
  }

  /** Appends a pair whose holder and score are still to come. */
  appendPair(pair: i32): void {
    writePair(this.at(this.count), pair)
    this.count += 1
  }

  complete(index: i32, holder: i32, score: f64): void {
    store<f64>(this.at(index), score)
    store<i32>(this.at(index), holder, 12)
  }

  /** By falling score, ties by pair: heap sort (Cormen et al., Introduction to Algorithms, ch. 6), which needs no room. */
  sort(start: i32, end: i32): void {
    if (this.isSorted(start, end)) return
    const base = this.at(start)
    const count = end - start
    for (let k = (count >> 1) - 1; k >= 0; k -= 1) sink(base, k, count)
    for (let last = count - 1; last > 0; last -= 1) {
      const first = v128.load(base)
      v128.store(base, v128.load(base + ((<usize>last) << entryBits)))
      v128.store(base + ((<usize>last) << entryBits), first)
      sink(base, 0, last)
    }
  }

  /** Exchanges the first entry of a list with the one that scores most. */
  bringBest(start: i32, end: i32): void {
    let best = start
    for (let k = start + 1; k < end; k += 1) if (this.score(k) > this.score(best)) best = k
    const entry = v128.load(this.at(best))
    v128.store(this.at(best), v128.load(this.at(start)))
    v128.store(this.at(start), entry)
  }

  private isSorted(start: i32, end: i32): bool {
    let k = start + 1
    while (k < end && isAfter(this.score(k), this.pair(k), this.score(k - 1), this.pair(k - 1))) k += 1
    return k >= end
  }
}

/** A pair whose holder and score are still to come. */
export function writePair(at: usize, pair: i32): void {
  store<i32>(at, pair, 8)
}

export function writeEntry(at: usize, pair: i32, holder: i32, score: f64): void {
  store<f64>(at, score)
  store<i32>(at, pair, 8)
  store<i32>(at, holder, 12)
}

/** Lets an entry of the heap sink; what comes last stands at its top. */
function sink(base: usize, index: i32, count: i32): void {
  const entry = v128.load(base + ((<usize>index) << entryBits))
  const score = f64x2.extract_lane(entry, 0)
  const pair = i32x4.extract_lane(entry, 2)
  let at = index
  for (let child = 2 * at + 1; child < count; child = 2 * at + 1) {
    let from = base + ((<usize>child) << entryBits)
    if (
      child + 1 < count &&
      isAfter(load<f64>(from, 16), load<i32>(from, 24), load<f64>(from), load<i32>(from, 8))
    ) {
      child += 1
      from += 16
    }
    if (!isAfter(load<f64>(from), load<i32>(from, 8), score, pair)) break
    v128.store(base + ((<usize>at) << entryBits), v128.load(from))
    at = child
  }
  v128.store(base + ((<usize>at) << entryBits), entry)
}

function isAfter(score: f64, pair: i32, thanScore: f64, thanPair: i32): bool {
  return score < thanScore || (score == thanScore && pair > thanPair)
}
