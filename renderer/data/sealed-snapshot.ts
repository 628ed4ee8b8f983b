import Dexie from 'dexie'
import type { SaveFailure } from '#shared/domain/store-failure'
import { err, ok, type Result } from '#shared/lib/result'
import type { Bytes } from '../vault/bytes'
import type { Context, Locked, Vault } from '../vault/vault'
import type { Head } from './check-records'
import type { DeskDatabase, SnapshotRow } from './desk-database'
import { readGradually } from './record-rows'
import type { Chain } from './sealed-record'
import { toSaveFailure } from './to-reason'

/** What the records up to a head make, in pieces: each is sealed and stored by itself, so that none holds the window up. */
export type Snapshot = Head & { readonly state: readonly Bytes[] }

type Place = { readonly database: DeskDatabase; readonly vault: Vault; readonly chain: Chain }

/** Stores a snapshot in place of the one before, whole or not at all. */
export async function storeSnapshot(
  { position, hash, state }: Snapshot,
  { database, vault, chain }: Place
): Promise<Result<null, SaveFailure>> {
  const { edition, journal } = chain
  const rows: SnapshotRow[] = []
  for (const [index, piece] of state.entries()) {
    const place = { position, hash, at: index + 1, of: state.length }
    const sealed = await vault.seal(piece, toContext(chain, place))
    if (!sealed.ok) return sealed
    rows.push({ edition, journal, ...place, ...sealed.value })
  }
  try {
    await database.write([database.snapshotPieces], async () => {
      await database.snapshotPieces.where({ edition, journal }).delete()
      for (const row of rows) await database.snapshotPieces.add(row)
    })
  } catch (reason) {
    return err(toSaveFailure(reason))
  }
  return ok(null)
}

/** So many pieces are read with one request. */
const piecesAtOnce = 8

/** Null where there is none, or none that opens as a whole: then the records are read instead. */
export async function readSnapshot({
  database,
  vault,
  chain
}: Place): Promise<Result<Snapshot | null, Locked>> {
  const { edition, journal } = chain
  const rows = await readGradually<SnapshotRow>(piecesAtOnce, (last) =>
    database.snapshotPieces
      .where('[edition+journal+at]')
      .between([edition, journal, (last?.at ?? 0) + 1], [edition, journal, Dexie.maxKey])
  )
  const state: Bytes[] = []
  for (const row of rows) {
    if (!isWhole(row)) return ok(null)
    const opened = await vault.open(row, toContext(chain, row))
    if (!opened.ok) return opened
    if (opened.value === null) return ok(null)
    state.push(opened.value)
  }
  const last = rows.at(-1)
  // Each piece opens only as that of so many; the same of all of them makes one snapshot.
  const isOne = rows.every(
    ({ of, position, hash }) => of === rows.length && position === last?.position && hash === last.hash
  )
  return ok(last !== undefined && isOne ? { position: last.position, hash: last.hash, state } : null)
}

/** Drops every snapshot of an edition. */
export async function dropSnapshots({ snapshotPieces }: DeskDatabase, edition: string): Promise<void> {
  // A range over all journals would hold Dexie's greatest key twice, which is no key.
  for (const journal of ['edition', 'private']) await snapshotPieces.where({ edition, journal }).delete()
}

type PiecePlace = Pick<SnapshotRow, 'position' | 'hash' | 'at' | 'of'>

/** What a piece is sealed beside: it fits no other records than those it was made of, and no other place among the pieces. */
function toContext({ epoch, journal }: Chain, { position, hash, at, of }: PiecePlace): Context {
  return ['snapshot', epoch, journal, position, hash, at, of]
}

/** What comes from the disk may have lost its shape. */
function isWhole({ nonce, ciphertext }: Partial<SnapshotRow>): boolean {
  return nonce instanceof Uint8Array && ciphertext instanceof Uint8Array
}
