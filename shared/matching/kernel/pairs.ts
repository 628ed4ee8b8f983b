import { allocate, allocateInt32s, Float64s, Int32s } from './memory'

/** The candidate pairs as an instance has them: those of mentee i are the entries from `start[i]` up to `start[i + 1]`, by mentor. */
export class Pairs {
  mentees: i32 = 0
  mentors: i32 = 0
  count: i32 = 0
  start: Int32s = changetype<Int32s>(0)
  mentor: Int32s = changetype<Int32s>(0)
  score: Float64s = changetype<Float64s>(0)

  /** Room for so many pairs, which the caller writes. */
  place(mentees: i32, mentors: i32, count: i32): void {
    this.mentees = mentees
    this.mentors = mentors
    this.count = count
    this.start = allocateInt32s(mentees + 1, 0)
    this.mentor = changetype<Int32s>(allocate((<usize>count) << 2))
    this.score = changetype<Float64s>(allocate((<usize>count) << 3))
  }

  /** Where the memory behind the pairs begins. */
  end(): usize {
    return changetype<usize>(this.score) + ((<usize>this.count) << 3)
  }

  /** The pair of a mentee with a mentor, or −1: gallops from where it would stand in an even row, then bisects. */
  find(mentee: i32, mentor: i32): i32 {
    const mentors = this.mentor
    const start = this.start[mentee]
    const end = this.start[mentee + 1]
    let low = start + <i32>((<i64>(end - start) * mentor) / this.mentors)
    let high = low
    for (let step = 4; high < end && mentors[high] < mentor; step *= 2) {
      low = high + 1
      high = min(end, high + step)
    }
    for (let step = 4; low > start && mentors[low - 1] >= mentor; step *= 2) {
      high = low - 1
      low = max(start, low - step)
    }
    while (low < high) {
      const middle = (low + high) >>> 1
      if (mentors[middle] < mentor) low = middle + 1
      else high = middle
    }
    return low < end && mentors[low] == mentor ? low : -1
  }
}
