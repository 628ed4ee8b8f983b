import type { FileFailure, SaveFailure } from '#shared/domain/store-failure'
import { err, ok, type Result } from '#shared/lib/result'
import type { Bytes } from '../vault/bytes'
import type { Vault } from '../vault/vault'
import type { DeskDatabase } from './desk-database'
import { toReason, toSaveFailure } from './to-reason'

/** What is half written, in one sealed piece; what was there before is gone. */
export type SealedDrafts = {
  readonly save: (drafts: Bytes) => Promise<Result<null, SaveFailure>>
  /** Null where nothing was ever kept. */
  readonly read: () => Promise<Result<Bytes | null, FileFailure>>
}

export function createSealedDrafts(database: DeskDatabase, vault: Vault): SealedDrafts {
  const { drafts } = database
  const edition = vault.store
  return {
    save: async (content) => {
      const sealed = await vault.seal(content, ['drafts'])
      if (!sealed.ok) return sealed
      try {
        await database.write([drafts], async () => {
          await drafts.put({ edition, ...sealed.value })
        })
        return ok(null)
      } catch (reason) {
        return err(toSaveFailure(reason))
      }
    },
    read: async () => {
      try {
        const row = await drafts.get(edition)
        if (row === undefined) return ok(null)
        const opened = await vault.open(row, ['drafts'])
        if (!opened.ok) return opened
        return opened.value === null ? err({ kind: 'file-damaged' }) : ok(opened.value)
      } catch (reason) {
        return err({ kind: 'store-unreadable', reason: toReason(reason) })
      }
    }
  }
}
