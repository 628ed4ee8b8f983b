import Dexie, { type Table } from 'dexie'
import type { Bytes } from '../vault/bytes'

/**
 * Everything the desk keeps in IndexedDB. Indexed are random ids, positions, hashes and names that only a vault can
 * make: nothing that tells of a person.
 */
export type DeskDatabase = DeskTables & {
  /** The random id under which this profile writes entries. */
  readonly laptop: string
}

export type DeskTables = {
  readonly about: Table<AboutRow, string>
  readonly editions: Table<EditionRow, string>
  readonly records: Table<RecordRow, readonly [edition: string, journal: string, position: number]>
  readonly people: Table<PersonRow, readonly [edition: string, person: string]>
  readonly files: Table<FileRow, readonly [edition: string, sha256: string]>
  readonly snapshotPieces: Table<SnapshotRow, readonly [edition: string, journal: string, at: number]>
  readonly drafts: Table<DraftsRow, string>
  readonly aside: Table<AsideRow, number>
  /** One step that is stored whole or not at all, on the disk when it resolves. */
  readonly write: (tables: readonly Table[], step: () => Promise<void>) => Promise<void>
  readonly close: () => void
}

/** `schema` is our own number, beside IndexedDB's. */
export type AboutRow =
  | { readonly key: 'schema'; readonly value: number }
  | { readonly key: 'laptop'; readonly value: string }

/**
 * The name is shown before the passphrase is asked for; `header` is what opens the vault. `laptop` is under which id the
 * edition is written here, null where that is the profile's.
 */
type EditionRow = {
  readonly id: string
  readonly name: string
  readonly header: unknown
  readonly epoch: number
  readonly laptop: string | null
}

type SealedRow = { readonly nonce: Bytes; readonly ciphertext: Bytes }

/** `previousHash` (hex) is of the record before, '' in the first; positions count from 1. */
export type RecordRow = SealedRow & {
  readonly edition: string
  readonly journal: string
  readonly position: number
  readonly previousHash: string
}

/** A person's sealed key, or, once erased, the sealed word that it was. */
export type PersonRow = SealedRow & {
  readonly edition: string
  readonly person: string
  readonly state: 'key' | 'erased'
}

type FileRow = SealedRow & { readonly edition: string; readonly sha256: string }

/** The piece `at` (from 1) of the `of` that stand for the records up to `position`, the last of which has `hash`. */
export type SnapshotRow = SealedRow & {
  readonly edition: string
  readonly journal: string
  readonly at: number
  readonly of: number
  readonly position: number
  readonly hash: string
}

/** What is half written on an edition's people, in one piece. */
type DraftsRow = SealedRow & { readonly edition: string }

/** A record that its journal was rebuilt without, as it was in the epoch before. */
export type AsideRow = RecordRow & { readonly epoch: number }

/** The version of these tables. A program refuses a store whose number is higher than its own. */
export const schemaNumber = 3

/** The tables, not opened yet. Strict durability: a power cut takes nothing back that was acknowledged. */
export function declareTables(name: string): { readonly dexie: Dexie; readonly tables: DeskTables } {
  const dexie = new Dexie(name, { chromeTransactionDurability: 'strict' })
  dexie.version(1).stores({
    about: '&key',
    editions: '&id',
    records: '&[edition+journal+position]',
    people: '&[edition+person]',
    files: '&[edition+sha256]',
    snapshots: '&[edition+journal]'
  })
  dexie
    .version(2)
    .stores({ drafts: '&edition', aside: '++, edition' })
    .upgrade(async (step) => {
      await step.table('editions').toCollection().modify({ laptop: null })
    })
  // From here on a long entry goes over several records. Snapshots in one piece go: they are made anew from the records.
  dexie
    .version(schemaNumber)
    .stores({ snapshots: null, snapshotPieces: '&[edition+journal+at]' })
    .upgrade(async (step) => {
      await step.table('about').put({ key: 'schema', value: schemaNumber } satisfies AboutRow)
    })
  const tables: DeskTables = {
    about: dexie.table('about'),
    editions: dexie.table('editions'),
    records: dexie.table('records'),
    people: dexie.table('people'),
    files: dexie.table('files'),
    snapshotPieces: dexie.table('snapshotPieces'),
    drafts: dexie.table('drafts'),
    aside: dexie.table('aside'),
    write: (touched, step) => dexie.transaction('rw', [...touched], step),
    close: () => dexie.close()
  }
  return { dexie, tables }
}
