/** Why the store as a whole cannot be used; nothing in it was changed. `reason` is the system's name for it. */
export type StoreFailure =
  | { readonly kind: 'newer-store'; readonly schema: number; readonly supported: number }
  | { readonly kind: 'unknown-store' }
  | { readonly kind: 'store-unreadable'; readonly reason: string }

/** Why an edition cannot be opened beside its passphrase. `what` is what this version does not know. */
export type EditionFailure =
  | { readonly kind: 'edition-missing' }
  | { readonly kind: 'open-elsewhere' }
  | { readonly kind: 'newer-entries'; readonly what: string }
  | { readonly kind: 'locked' }
  | { readonly kind: 'store-unreadable'; readonly reason: string }

/**
 * Why something is not stored; what was stored before still stands. `where` is a path in the entry that could not be
 * read back.
 */
export type SaveFailure =
  | { readonly kind: 'locked' }
  | { readonly kind: 'disk-full' }
  | { readonly kind: 'not-stored'; readonly reason: string }
  | { readonly kind: 'written-elsewhere' }
  | { readonly kind: 'journal-damaged' }
  | { readonly kind: 'entry-unreadable'; readonly where: string }

/**
 * What is wrong with a stored journal, at the first position (from 1) that is. `unreadable` records do not open,
 * `missing` ones are not there, `unlinked` ones follow another record than the one before them, `lostParts` are parts of
 * people whose keys are gone though nobody erased them. `intact` records can still be read.
 */
export type JournalDamage = {
  readonly firstPosition: number
  readonly unreadable: number
  readonly missing: number
  readonly unlinked: number
  readonly lostParts: number
  readonly intact: number
}

/** Which of an edition's two journals is damaged, and how. */
export type EditionDamage = JournalDamage & { readonly of: 'edition' | 'private' }

/** Why a file that was imported earlier cannot be had. */
export type FileFailure =
  | { readonly kind: 'locked' }
  | { readonly kind: 'file-missing' }
  | { readonly kind: 'file-damaged' }
  | { readonly kind: 'store-unreadable'; readonly reason: string }

/** Why nothing can be kept for a person. */
export type PersonFailure =
  | { readonly kind: 'locked' }
  | { readonly kind: 'person-erased' }
  | { readonly kind: 'person-key-lost' }

/** What was asked for could not be kept, so it was not done. */
export type NotSaved = { readonly kind: 'not-saved'; readonly failure: SaveFailure | PersonFailure }
