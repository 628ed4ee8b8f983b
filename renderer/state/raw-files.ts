/** Files as they were given, by the SHA-256 (hex) of their bytes: what every value of the edition is traced back to. */
export type RawFiles = {
  readonly keep: (sha256: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>
  /** Null when a file is not here. */
  readonly find: (sha256: string) => Promise<Uint8Array<ArrayBuffer> | null>
}

/** Keeps files while the window is open. */
export function createRawFiles(): RawFiles {
  const files = new Map<string, Uint8Array<ArrayBuffer>>()
  return {
    keep: (sha256, bytes) => {
      files.set(sha256, bytes)
      return Promise.resolve()
    },
    find: (sha256) => Promise.resolve(files.get(sha256) ?? null)
  }
}
