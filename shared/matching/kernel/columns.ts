/**
 * The better part of each mentor's candidates. Pairs stand mentee by mentee, and to turn all of them round takes longer
 * than to match them; what is turned round here is nearly always enough. Who needs more has a whole column looked up.
 */
import { Entries, entryBits, writeEntry, writePair } from './entries'
import { allocateFloat64s, allocateInt32s, Float64s, Int32s, release } from './memory'
import { Pairs } from './pairs'

/** How many candidates of a mentor should stand here: so many, or a share of the mentees. */
const leastLength = 192
const shareOfMentees = 16
/** On the best how many of a sample the guess of a limit rests. */
const guessFrom = 8

export class Columns {
  pairs: Pairs
  entries: Entries = new Entries()
  /** The same in the order of the pairs. */
  private good: Entries = new Entries()
  /** The entries of mentor j are those from `start[j]` up to `start[j + 1]`, by mentee; no other candidate reaches `limit[j]`. */
  start: Int32s = changetype<Int32s>(0)
  limit: Float64s = changetype<Float64s>(0)
  /** Room to look up a whole column. */
  private wholePair: Int32s = changetype<Int32s>(0)
  private wholeScore: Float64s = changetype<Float64s>(0)

  constructor(pairs: Pairs) {
    this.pairs = pairs
  }

  /** Turns round what reaches the limits. */
  place(): void {
    const pairs = this.pairs
    const mentors = pairs.mentors
    this.start = allocateInt32s(mentors + 1, 0)
    this.limit = allocateFloat64s(mentors, -Infinity)
    this.wholePair = allocateInt32s(pairs.mentees, 0)
    this.wholeScore = allocateFloat64s(pairs.mentees, 0)
    this.guessLimits()
    this.listGood(this.good)
    this.sortByMentor(this.good)
  }

  length(mentor: i32): i32 {
    return this.start[mentor + 1] - this.start[mentor]
  }

  /** Looks up all candidates of a mentor, by mentee. */
  readWhole(mentor: i32, entries: Entries): void {
    const pairs = this.pairs
    entries.reserve(pairs.mentees)
    pairs.readColumn(mentor, this.wholePair, this.wholeScore)
    for (let mentee = 0; mentee < pairs.mentees; mentee += 1) {
      const pair = this.wholePair[mentee]
      if (pair >= 0) entries.append(pair, mentee, this.wholeScore[mentee])
    }
  }

  /** The lowest of the best few in the first rows, of whom there are so many that the limit will be reached often enough. */
  private guessLimits(): void {
    const pairs = this.pairs
    const length = max(leastLength, pairs.mentees / shareOfMentees)
    const rows = <i32>((<i64>pairs.mentees * guessFrom) / length) + 1
    if (rows >= pairs.mentees) return
    const best = allocateFloat64s(pairs.mentors * guessFrom, -Infinity)
    for (let mentee = 0; mentee < rows; mentee += 1) {
      pairs.showFrom(mentee)
      const scores = pairs.score
      const mentors = pairs.mentor
      for (let a = pairs.start[mentee], end = pairs.start[mentee + 1]; a < end; a += 1) {
        const score = scores[a]
        const first = mentors[a] * guessFrom
        let at = first + guessFrom - 1
        if (score <= best[at]) continue
        for (; at > first && best[at - 1] < score; at -= 1) best[at] = best[at - 1]
        best[at] = score
      }
    }
    for (let j = 0; j < pairs.mentors; j += 1) this.limit[j] = best[(j + 1) * guessFrom - 1]
    release(changetype<usize>(best))
  }

  /**
   * Lists the pairs that reach their mentor's limit, in the order in which they stand. Each is written, and left there
   * if it is good: nobody could foresee a branch.
   */
  private listGood(good: Entries): void {
    const pairs = this.pairs
    const limit = this.limit
    const start = this.start
    good.place()
    for (let mentee = 0; mentee < pairs.mentees; mentee += 1) {
      pairs.showFrom(mentee)
      const scores = pairs.score
      const mentors = pairs.mentor
      const end = pairs.start[mentee + 1]
      let pair = pairs.start[mentee]
      good.reserve(end - pair)
      let at = good.at(good.count)
      for (; pair < end; pair += 1) {
        writePair(at, pair)
        at += (<usize>(scores[pair] >= limit[mentors[pair]])) << entryBits
      }
      const found = good.indexAt(at)
      for (; good.count < found; good.count += 1) {
        const one = good.pair(good.count)
        const mentor = mentors[one]
        good.complete(good.count, mentor, scores[one])
        start[mentor + 1] += 1
      }
    }
  }

  /** Sorts good pairs, which name their mentors, by mentor, counting; then they name their mentees. */
  private sortByMentor(good: Entries): void {
    const pairs = this.pairs
    const start = this.start
    for (let j = 0; j < pairs.mentors; j += 1) start[j + 1] += start[j]
    const entries = this.entries
    entries.place()
    entries.reserve(good.count)
    entries.count = good.count
    const next = allocateInt32s(pairs.mentors, 0)
    for (let j = 0; j < pairs.mentors; j += 1) next[j] = start[j]
    const rows = pairs.start
    const first = entries.base
    let mentee = 0
    for (let from = good.base, end = good.at(good.count); from < end; from += 16) {
      const pair = load<i32>(from, 8)
      while (rows[mentee + 1] <= pair) mentee += 1
      const mentor = load<i32>(from, 12)
      const at = next[mentor]
      next[mentor] = at + 1
      writeEntry(first + ((<usize>at) << entryBits), pair, mentee, load<f64>(from))
    }
    release(changetype<usize>(next))
  }
}
