import { allocate, allocateFloat64s, allocateInt32s, Float64s, Int32s } from './memory'
import { Pairs } from './pairs'

/**
 * The pairs as arcs of the simplex method (find-flow-by-simplex.ts outside the kernel), which spends its time reading
 * them. The caller writes the potentials of all nodes, and of each pair its score, to which node it leads from its
 * mentee's, and its sign.
 */
export class PairArcs {
  pairs: Pairs
  score: Float64s = changetype<Float64s>(0)
  potential: Float64s = changetype<Float64s>(0)
  head: Int32s = changetype<Int32s>(0)
  /** One signed byte each: 1 if the pair is not chosen, −1 if it is, 0 if it may not enter. */
  sign: usize = 0
  /** The mentee whose pairs are read next. */
  row: i32 = 0
  /** The pair that was found, its mentee, and what one unit on it brings. */
  entering: i32 = -1
  tail: i32 = -1
  gain: f64 = 0

  constructor(pairs: Pairs) {
    this.pairs = pairs
  }

  place(nodes: i32): void {
    const count = this.pairs.count
    this.score = changetype<Float64s>(allocate((<usize>count) << 3))
    this.potential = allocateFloat64s(nodes, 0)
    this.head = allocateInt32s(count, 0)
    this.sign = allocate(<usize>count)
    this.row = 0
  }

  /** The best of so many pairs, or of more until one brings anything; −1 if none brings more than `gain`. */
  find(leastReads: f64, gain: f64, scale: f64, bonus: f64): i32 {
    const rows = this.pairs.mentees
    this.entering = -1
    this.gain = gain
    let reads = 0
    for (let k = 0; k < rows; k += 1) {
      reads += this.readRow(this.row, scale, bonus)
      this.row = this.row + 1 == rows ? 0 : this.row + 1
      if (this.gain > 0 && <f64>reads >= leastReads) break
    }
    return this.entering
  }

  /** Returns how many pairs it read. */
  private readRow(mentee: i32, scale: f64, bonus: f64): i32 {
    const first = this.pairs.start[mentee]
    const end = this.pairs.start[mentee + 1]
    const score = this.score
    const potential = this.potential
    const head = this.head
    const sign = this.sign
    const own = potential[mentee] - bonus
    let most = this.gain
    let best = -1
    for (let a = first; a < end; a += 1) {
      const cost = own - scale * score[a] - potential[head[a]]
      const direction = load<i8>(sign + <usize>a)
      const gain = direction > 0 ? -cost : direction < 0 ? cost : 0
      if (gain <= most) continue
      most = gain
      best = a
    }
    if (best >= 0) {
      this.gain = most
      this.entering = best
      this.tail = mentee
    }
    return end - first
  }
}
