import type { FileFailure, SaveFailure } from '#shared/domain/store-failure'
import { err, ok, type Result } from '#shared/lib/result'
import { type Bytes, toHex } from '../vault/bytes'
import type { Vault } from '../vault/vault'
import type { DeskDatabase } from './desk-database'
import { toReason, toSaveFailure } from './to-reason'

/** Files as they were imported, each once, under the SHA-256 (hex) of its content. */
export type SealedFiles = {
  readonly save: (content: Bytes) => Promise<Result<string, SaveFailure>>
  readonly read: (sha256: string) => Promise<Result<Bytes, FileFailure>>
  readonly remove: (sha256: string) => Promise<Result<null, SaveFailure>>
}

export function createSealedFiles(database: DeskDatabase, vault: Vault): SealedFiles {
  const { files } = database
  const edition = vault.store
  const save: SealedFiles['save'] = async (content) => {
    const sha256 = toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', content)))
    const sealed = await vault.seal(content, ['file', sha256])
    if (!sealed.ok) return sealed
    const stored = await store(database, async () => {
      await files.put({ edition, sha256, ...sealed.value })
    })
    return stored.ok ? ok(sha256) : stored
  }
  const read: SealedFiles['read'] = async (sha256) => {
    try {
      const row = await files.get([edition, sha256])
      if (row === undefined) return err({ kind: 'file-missing' })
      const opened = await vault.open(row, ['file', sha256])
      if (!opened.ok) return opened
      return opened.value === null ? err({ kind: 'file-damaged' }) : ok(opened.value)
    } catch (reason) {
      return err({ kind: 'store-unreadable', reason: toReason(reason) })
    }
  }
  const remove: SealedFiles['remove'] = (sha256) => store(database, () => files.delete([edition, sha256]))
  return { save, read, remove }
}

async function store(database: DeskDatabase, step: () => Promise<void>): Promise<Result<null, SaveFailure>> {
  try {
    await database.write([database.files], step)
    return ok(null)
  } catch (reason) {
    return err(toSaveFailure(reason))
  }
}
