import { allocate, allocateInt32s, Float64s, Int32s, topOfMemory } from './memory'

/** Writes the mentors of the pairs from `first` up to `end`, or their scores. */
declare function readMentors(first: i32, end: i32, at: usize): void
declare function readScores(first: i32, end: i32, at: usize): void

/** Writes of each mentee the pair with a mentor, or −1, and its score. */
declare function readColumn(mentor: i32, pairAt: usize, scoreAt: usize): void

/** So many pairs, of a small edition, are looked at all at once; of others so many as the processor's cache holds. */
const smallEdition = 1 << 18
const usualRoom = 1 << 14

/**
 * The candidate pairs as an instance has them: those of mentee i are the entries from `start[i]` up to `start[i + 1]`,
 * by mentor. They stay with the caller, who copies here what is looked at: a window of whole rows.
 */
export class Pairs {
  mentees: i32 = 0
  mentors: i32 = 0
  count: i32 = 0
  start: Int32s = changetype<Int32s>(0)
  /** Where the memory behind the starts begins. */
  top: usize = 0
  /** Of the pairs in the window, by their number among all. */
  mentor: Int32s = changetype<Int32s>(0)
  score: Float64s = changetype<Float64s>(0)
  /** The window holds the pairs from `first` up to `end`, and has room for so many. */
  private first: i32 = 0
  private end: i32 = 0
  private room: i32 = 0
  private mentorAt: usize = 0
  private scoreAt: usize = 0

  /** Room for the starts of all rows, which the caller writes. */
  place(mentees: i32, mentors: i32, count: i32): void {
    this.mentees = mentees
    this.mentors = mentors
    this.count = count
    this.start = allocateInt32s(mentees + 1, 0)
    this.top = topOfMemory()
  }

  placeWindow(): void {
    this.room = this.count
    if (this.count > smallEdition) {
      this.room = usualRoom
      for (let i = 0; i < this.mentees; i += 1) this.room = max(this.room, this.start[i + 1] - this.start[i])
    }
    this.mentorAt = allocate((<usize>this.room) << 2)
    this.scoreAt = allocate((<usize>this.room) << 3)
    this.first = this.end = 0
  }

  /** Moves the window to a mentee's row, and as many of the next as it holds. */
  showFrom(mentee: i32): void {
    if (this.shows(mentee)) return
    let last = mentee + 1
    while (last < this.mentees && this.start[last + 1] - this.start[mentee] <= this.room) last += 1
    this.move(this.start[mentee], this.start[last])
  }

  /** The same, where the next rows are not wanted. */
  show(mentee: i32): void {
    if (!this.shows(mentee)) this.move(this.start[mentee], this.start[mentee + 1])
  }

  readColumn(mentor: i32, pairs: Int32s, scores: Float64s): void {
    readColumn(mentor, changetype<usize>(pairs), changetype<usize>(scores))
  }

  private shows(mentee: i32): bool {
    return this.first <= this.start[mentee] && this.start[mentee + 1] <= this.end
  }

  private move(first: i32, end: i32): void {
    this.first = first
    this.end = end
    this.mentor = changetype<Int32s>(this.mentorAt - ((<usize>first) << 2))
    this.score = changetype<Float64s>(this.scoreAt - ((<usize>first) << 3))
    readMentors(first, end, this.mentorAt)
    readScores(first, end, this.scoreAt)
  }
}
