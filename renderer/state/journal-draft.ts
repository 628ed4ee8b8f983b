import type { EditionBody, EditionEntry } from '#shared/domain/journal/edition-entry'
import type { EditionState } from '#shared/domain/journal/edition-state'
import { applyEntry } from '#shared/domain/journal/fold-journal'
import { createEnvelope } from '#shared/domain/journal/journal-entry'
import { toChainText } from '#shared/domain/journal/to-chain-text'

/** Who writes: `laptop` names this one for ever, `now` is an ISO 8601 time for show. */
export type Scribe = {
  readonly laptop: string
  readonly author: string
  readonly now: () => string
  readonly hash: (text: string) => Promise<string>
}

/** Entries that are written but do not count yet, and the edition as they would make it. */
export type JournalDraft = {
  readonly edition: () => EditionState
  readonly written: () => readonly EditionEntry[]
  readonly write: (body: EditionBody) => Promise<void>
}

/** Begins to write after everything that `start` holds; each entry carries the hash of this laptop's one before. */
export function createDraft(start: EditionState, { laptop, author, now, hash }: Scribe): JournalDraft {
  let edition = start
  const written: EditionEntry[] = []
  const write = async (body: EditionBody) => {
    const { entries, heads } = edition.ledger
    const before = entries.findLast((entry) => entry.laptop === laptop)
    const previousHash = before === undefined ? null : await hash(toChainText(before))
    const envelope = createEnvelope(heads, { laptop, author, wallTime: now(), previousHash })
    const entry: EditionEntry = { ...envelope, journal: 'edition', body }
    edition = applyEntry(edition, entry)
    written.push(entry)
  }
  return { edition: () => edition, written: () => written, write }
}
