import { err, ok, type Result } from '#shared/lib/result'
import { type Bytes, toHex, toUtf8 } from './bytes'
import { openBytes, type Sealed, sealBytes } from './seal-bytes'
import type { VaultKeys } from './vault-keys'
import { createVaultPeople, type VaultPeople } from './vault-people'

/** What something is sealed beside: its kind first, then where it belongs. The vault adds its store. */
export type Context = readonly [use: string, ...place: readonly (string | number)[]]

export type Locked = { readonly kind: 'locked' }

/** Null: it does not open. Whether that is damage is for the caller to say. */
export type Opened = Result<Bytes | null, Locked>

/** The keys of one store, which never leave it. */
export type Vault = {
  readonly store: string
  readonly people: VaultPeople
  readonly isLocked: () => boolean
  readonly seal: (plain: Bytes, context: Context) => Promise<Result<Sealed, Locked>>
  readonly open: (sealed: Sealed, context: Context) => Promise<Opened>
  /** The name (hex) under which something of this person is stored: always the same, and nobody's outside. */
  readonly nameOf: (person: string) => Promise<Result<string, Locked>>
  /** Drops every key. What was begun ends; nothing begins any more. */
  readonly lock: () => void
}

/** A vault that holds these keys until it is locked. */
export function createVaultOf(store: string, unlocked: VaultKeys): Vault {
  let keys: VaultKeys | null = unlocked
  const toContext = (context: Context): Bytes => toUtf8(JSON.stringify([1, store, ...context]))
  const whileOpen = async <T>(work: (held: VaultKeys) => Promise<T>): Promise<Result<T, Locked>> =>
    keys === null ? err({ kind: 'locked' }) : ok(await work(keys))
  const isLocked = () => keys === null
  const seal: Vault['seal'] = (plain, context) =>
    whileOpen(({ sealing }) => sealBytes(sealing, plain, toContext(context)))
  const open: Vault['open'] = (sealed, context) =>
    whileOpen(({ sealing }) => openBytes(sealing, sealed, toContext(context)))
  const nameOf: Vault['nameOf'] = (person) =>
    whileOpen(async ({ naming }) =>
      toHex(new Uint8Array(await crypto.subtle.sign('HMAC', naming, toUtf8(person))))
    )
  const { forgetAll, ...people } = createVaultPeople({ seal, open, isLocked, toContext })
  const lock = () => {
    keys = null
    forgetAll()
  }
  return { store, people, isLocked, seal, open, nameOf, lock }
}
