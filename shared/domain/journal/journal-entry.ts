import { type EntryId, type Heads, headOf } from './entry-id'

/**
 * What every entry carries beside its fact. `seen` holds the heads of the *other* laptops when it was written; its own
 * laptop's earlier entries are always seen. `previousHash` is null in a laptop's first entry. `wallTime` (ISO 8601) is
 * for show: nothing is ordered by it.
 */
export type Envelope = EntryId & {
  readonly format: 1
  readonly previousHash: string | null
  readonly author: string
  readonly wallTime: string
  readonly seen: Heads
}

/** An entry of the journal `Name`. The name keeps private and shared entries apart, for the compiler and on disk. */
export type JournalEntry<Name extends string, Body> = Envelope & {
  readonly journal: Name
  readonly body: Body
}

/** Who writes an entry, when and after what; handed in by the edge that knows clock, vault and hashes. */
export type Stamp = {
  readonly laptop: string
  readonly author: string
  readonly wallTime: string
  readonly previousHash: string | null
}

/** The envelope of this laptop's next entry, which has seen everything that `heads` know. */
export function createEnvelope(heads: Heads, stamp: Stamp): Envelope {
  return {
    format: 1,
    ...stamp,
    sequence: headOf(heads, stamp.laptop) + 1,
    seen: heads.filter((head) => head.laptop !== stamp.laptop)
  }
}

/** Whether whoever wrote `entry` knew `other`. An entry has not seen itself. */
export function hasSeen(entry: Envelope, other: EntryId): boolean {
  if (entry.laptop === other.laptop) return other.sequence < entry.sequence
  return headOf(entry.seen, other.laptop) >= other.sequence
}
