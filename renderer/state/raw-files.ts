import type { NotSaved } from '#shared/domain/store-failure'
import { err, ok, type Result } from '#shared/lib/result'
import type { EditionStore } from './edition-store'

/** Files as they were given, by the SHA-256 (hex) of their bytes: what every value of the edition is traced back to. */
export type RawFiles = {
  readonly keep: (bytes: Uint8Array<ArrayBuffer>) => Promise<Result<null, NotSaved>>
  /** Null when a file is not here, or cannot be read any more. */
  readonly find: (sha256: string) => Promise<Uint8Array<ArrayBuffer> | null>
}

/** Keeps files where the edition on the desk is kept. */
export function createRawFiles({ keeper }: EditionStore): RawFiles {
  return {
    keep: async (bytes) => {
      const saved = await keeper().files.save(bytes)
      return saved.ok ? ok(null) : err({ kind: 'not-saved', failure: saved.error })
    },
    find: async (sha256) => {
      const found = await keeper().files.read(sha256)
      return found.ok ? found.value : null
    }
  }
}
