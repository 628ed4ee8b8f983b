import type { EditionEntry } from '#shared/domain/journal/edition-entry'
import type { PersonalPart } from '#shared/domain/journal/personal-part'
import type { PrivateEntry } from '#shared/domain/journal/private-entry'
import type { FileFailure, PersonFailure, SaveFailure } from '#shared/domain/store-failure'
import type { Result } from '#shared/lib/result'
import type { Bytes } from '../vault/bytes'
import type { NoteDraft } from './note-drafts'

/**
 * Where the edition on the desk is kept, and by whose keys: sealed on this laptop, or, of the sample, in this window
 * alone. Nothing that is done counts before it is kept.
 */
export type EditionKeeper = {
  /** Under which id this laptop writes the edition. */
  readonly laptop: string
  /** The private entries that were there when the edition was put on the desk. */
  readonly privateEntries: readonly PrivateEntry[]
  /** What was half written then, or why that cannot be had. */
  readonly drafts: Result<readonly NoteDraft[], FileFailure>
  /** Ok when all of them are kept; else none is. */
  readonly keep: (entries: readonly EditionEntry[]) => Promise<Result<null, SaveFailure>>
  /** Keeps all entries so far in one piece as well, which opens many times faster than one by one. */
  readonly keepTogether: (entries: readonly EditionEntry[]) => Promise<unknown>
  readonly keepPrivate: (entries: readonly PrivateEntry[]) => Promise<Result<null, SaveFailure>>
  /** Keeps what is half written in place of what was. */
  readonly keepDrafts: (drafts: readonly NoteDraft[]) => Promise<Result<null, SaveFailure>>
  /** Makes erasable what belongs to these people (see `ownersOf`). Equal contents have equal digests. */
  readonly createPart: <T>(
    content: T,
    owners: readonly string[]
  ) => Promise<Result<PersonalPart<T>, PersonFailure>>
  readonly files: {
    /** Keeps a file as it was given; the answer is its SHA-256 (hex). */
    readonly save: (content: Bytes) => Promise<Result<string, SaveFailure>>
    readonly read: (sha256: string) => Promise<Result<Bytes, FileFailure>>
  }
}
