import type { EditionFailure } from '#shared/domain/store-failure'
import { type SealedCopy, sealedCopySchema, type SealedPiece } from '#shared/domain/sealed-copy'
import { err, ok, type Result } from '#shared/lib/result'
import { type Bytes, toBase64 } from '../vault/bytes'
import type { AsideRow, DeskDatabase } from './desk-database'
import { recordsOf } from './rebuild-journals'
import { toReason } from './to-reason'

/** Copies all that is kept of an edition but its files, without opening any of it. */
export async function copySealed(
  database: DeskDatabase,
  edition: string
): Promise<Result<SealedCopy, EditionFailure>> {
  try {
    const row = await database.editions.get(edition)
    if (row === undefined) return err({ kind: 'edition-missing' })
    const records = await recordsOf(database, edition)
    const people = await database.people.where({ edition }).toArray()
    const aside = await database.aside.where({ edition }).toArray()
    const copy = sealedCopySchema.parse({
      kind: 'matchdesk-sealed-copy',
      version: 1,
      edition,
      header: row.header,
      records: records.map((record) => toPiece({ ...record, epoch: row.epoch })),
      setAside: aside.map(toPiece),
      people: people.map(({ person, state, ...sealed }) => ({ person, state, ...toTexts(sealed) }))
    })
    return ok(copy)
  } catch (reason) {
    return err({ kind: 'store-unreadable', reason: toReason(reason) })
  }
}

function toPiece({ epoch, journal, position, previousHash, ...sealed }: AsideRow): SealedPiece {
  const before: unknown = previousHash
  return {
    epoch,
    journal,
    position,
    previousHash: typeof before === 'string' ? before : null,
    ...toTexts(sealed)
  }
}

type Texts = Pick<SealedPiece, 'nonce' | 'ciphertext'>

function toTexts({ nonce, ciphertext }: { readonly nonce: Bytes; readonly ciphertext: Bytes }): Texts {
  return { nonce: toText(nonce), ciphertext: toText(ciphertext) }
}

/** What comes from the disk may have lost its shape. */
function toText(bytes: unknown): string | null {
  return bytes instanceof Uint8Array ? toBase64(new Uint8Array(bytes)) : null
}
