import { ok, type Result } from '#shared/lib/result'
import { type Bytes, concatBytes, toHex, toUtf8 } from '../vault/bytes'
import type { Context, Locked, Vault } from '../vault/vault'
import type { Head, OpenedRecord } from './check-records'
import type { RecordRow } from './desk-database'
import { pace } from './give-way'

/** Which chain of records: an epoch begins when a journal is rebuilt. */
export type Chain = { readonly edition: string; readonly epoch: number; readonly journal: string }

/** Seals a record to follow `head`. */
export async function sealRecord(
  plain: Bytes,
  head: Head,
  { vault, chain }: { readonly vault: Vault; readonly chain: Chain }
): Promise<Result<{ readonly row: RecordRow; readonly head: Head }, Locked>> {
  const place = { position: head.position + 1, previousHash: head.hash }
  const sealed = await vault.seal(plain, toContext(chain, place))
  if (!sealed.ok) return sealed
  await pace()
  const { edition, journal } = chain
  const row: RecordRow = { edition, journal, ...place, ...sealed.value }
  return ok({ row, head: { position: row.position, hash: await hashRecord(row, chain) } })
}

/** Opens a record where it stands. */
export async function openRecord(
  row: RecordRow,
  { vault, chain }: { readonly vault: Vault; readonly chain: Chain }
): Promise<Result<OpenedRecord, Locked>> {
  const { position, previousHash } = row
  if (!isWhole(row)) return ok({ position, previousHash: '', hash: '', plain: null })
  const hash = await hashRecord(row, chain)
  const opened = await vault.open(row, toContext(chain, row))
  return opened.ok ? ok({ position, previousHash, hash, plain: opened.value }) : opened
}

type Place = Pick<RecordRow, 'position' | 'previousHash'>

function toContext({ epoch, journal }: Chain, { position, previousHash }: Place): Context {
  return ['record', epoch, journal, position, previousHash]
}

/** SHA-256 (hex) of everything that a stored record is and where it stands. */
async function hashRecord(row: RecordRow, chain: Chain): Promise<string> {
  const place = toUtf8(JSON.stringify([chain.edition, ...toContext(chain, row), row.nonce.length]))
  const digest = await crypto.subtle.digest('SHA-256', concatBytes(place, row.nonce, row.ciphertext))
  return toHex(new Uint8Array(digest))
}

/** What comes from the disk may have lost its shape. */
function isWhole({ nonce, ciphertext, previousHash }: Partial<RecordRow>): boolean {
  return nonce instanceof Uint8Array && ciphertext instanceof Uint8Array && typeof previousHash === 'string'
}
