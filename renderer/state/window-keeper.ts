import { canonicalJson } from '#shared/domain/journal/canonical-json'
import { err, ok } from '#shared/lib/result'
import { type Bytes, toHex, toUtf8 } from '../vault/bytes'
import type { EditionKeeper } from './edition-keeper'

/** Keeps the sample in this window alone: it goes when the window closes, and its keys with it. */
export function createWindowKeeper(laptop: string): EditionKeeper {
  const key = crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const files = new Map<string, Bytes>()
  return {
    laptop,
    privateEntries: [],
    drafts: ok([]),
    keep: () => Promise.resolve(ok(null)),
    keepTogether: () => Promise.resolve(),
    keepPrivate: () => Promise.resolve(ok(null)),
    keepDrafts: () => Promise.resolve(ok(null)),
    createPart: async (content, owners) => {
      const text = toUtf8(canonicalJson([owners, content]))
      const digest = toHex(new Uint8Array(await crypto.subtle.sign('HMAC', await key, text)))
      return ok({ digest, content })
    },
    files: {
      save: async (content) => {
        const sha256 = toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', content)))
        files.set(sha256, content)
        return ok(sha256)
      },
      read: (sha256) => {
        const content = files.get(sha256)
        return Promise.resolve(content === undefined ? err({ kind: 'file-missing' }) : ok(content))
      }
    }
  }
}
