import type { EditionBody, EditionEntry } from '#shared/domain/journal/edition-entry'
import type { EditionState } from '#shared/domain/journal/edition-state'
import type { Heads } from '#shared/domain/journal/entry-id'
import { applyInSteps } from '#shared/domain/journal/fold-journal'
import { createEnvelope, type Envelope } from '#shared/domain/journal/journal-entry'
import { inSteps, pace } from '../data/give-way'

/** Who writes: `laptop` names this one for ever, `now` is an ISO 8601 time for show. */
export type Scribe = {
  readonly laptop: string
  readonly author: string
  readonly now: () => string
  /** What the next entry names as `previousHash`. */
  readonly hash: (entry: Envelope) => Promise<string>
}

/** Entries that do not count yet, and the edition as they would make it. */
export type JournalDraft = {
  readonly edition: () => EditionState
  readonly write: (body: EditionBody) => Promise<EditionEntry>
}

/** Begins to write after everything that `start` holds. */
export function createDraft(start: EditionState, scribe: Scribe): JournalDraft {
  let edition = start
  const write = async (body: EditionBody) => {
    const entry: EditionEntry = { ...(await nextEnvelope(edition.ledger, scribe)), journal: 'edition', body }
    await pace()
    edition = await inSteps(applyInSteps(edition, entry))
    await pace()
    return entry
  }
  return { edition: () => edition, write }
}

/** The envelope of the next entry of a journal; it carries the hash of this laptop's one before. */
export async function nextEnvelope(
  { entries, heads }: { readonly entries: readonly Envelope[]; readonly heads: Heads },
  { laptop, author, now, hash }: Scribe
): Promise<Envelope> {
  const before = entries.findLast((entry) => entry.laptop === laptop)
  const previousHash = before === undefined ? null : await hash(before)
  return createEnvelope(heads, { laptop, author, wallTime: now(), previousHash })
}
