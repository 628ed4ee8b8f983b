import { invariant } from '#shared/lib/invariant'
import { err, ok, type Result } from '#shared/lib/result'
import type { Bytes } from './bytes'
import {
  createPersonSecret,
  digestForPeople,
  openForPeople,
  type PersonKeys,
  sealForPeople,
  toPersonKeys
} from './person-keys'
import type { Sealed } from './seal-bytes'
import type { Context, Locked, Opened, Vault } from './vault'

/** Each person's own keys, known under the name that `nameOf` gives. What belongs to several needs all their keys. */
export type VaultPeople = {
  readonly knows: (owner: string) => boolean
  /** Makes a person's keys and answers with them sealed, to be stored. */
  readonly create: (owner: string) => Promise<Result<Sealed, Locked>>
  /** Takes a person's stored keys in again; false when they do not open. */
  readonly remember: (owner: string, sealed: Sealed) => Promise<Result<boolean, Locked>>
  readonly forget: (owner: string) => void
  /** Seals for owners who are all known. */
  readonly seal: (plain: Bytes, owners: readonly string[], context: Context) => Promise<Result<Bytes, Locked>>
  /** Null also when an owner is not known. */
  readonly open: (packed: Bytes, owners: readonly string[], context: Context) => Promise<Opened>
  /** A digest (hex) by the keys of owners who are all known. */
  readonly digest: (text: string, owners: readonly string[]) => Promise<Result<string, Locked>>
}

type VaultParts = Pick<Vault, 'seal' | 'open' | 'isLocked'> & {
  readonly toContext: (context: Context) => Bytes
}

/** The people of a vault; `forgetAll` is what locking it does. */
export function createVaultPeople(vault: VaultParts): VaultPeople & { readonly forgetAll: () => void } {
  // Sealed until they are first used: an edition of thousands opens without most of their keys.
  const held = new Map<string, Sealed | PersonKeys>()
  const hold = (owner: string, keys: Sealed | PersonKeys) => {
    if (!vault.isLocked()) held.set(owner, keys)
  }
  const keysOf = async (owner: string): Promise<PersonKeys | null> => {
    const found = held.get(owner)
    if (found === undefined || !('nonce' in found)) return found ?? null
    const secret = await vault.open(found, ['person', owner])
    if (!secret.ok || secret.value === null) return null
    const keys = await toPersonKeys(secret.value)
    if (held.get(owner) === found) hold(owner, keys)
    return keys
  }
  const find = async (owners: readonly string[]): Promise<Result<readonly PersonKeys[], Locked>> => {
    const found = (await Promise.all(owners.map(keysOf))).filter((keys) => keys !== null)
    if (vault.isLocked()) return err({ kind: 'locked' })
    invariant(found.length === owners.length, 'the keys of all owners are there')
    return ok(found)
  }
  return {
    knows: (owner) => held.has(owner),
    create: async (owner) => {
      const secret = createPersonSecret()
      const sealed = await vault.seal(secret, ['person', owner])
      hold(owner, await toPersonKeys(secret))
      return sealed
    },
    remember: async (owner, sealed) => {
      const opened = await vault.open(sealed, ['person', owner])
      if (!opened.ok) return opened
      if (opened.value?.length !== 64) return ok(false)
      hold(owner, sealed)
      return ok(true)
    },
    forget: (owner) => void held.delete(owner),
    forgetAll: () => held.clear(),
    seal: async (plain, owners, context) => {
      const found = await find(owners)
      return found.ok ? ok(await sealForPeople(found.value, plain, vault.toContext(context))) : found
    },
    open: async (packed, owners, context) => {
      if (!vault.isLocked() && !owners.every((owner) => held.has(owner))) return ok(null)
      const found = await find(owners)
      return found.ok ? ok(await openForPeople(found.value, packed, vault.toContext(context))) : found
    },
    digest: async (text, owners) => {
      const found = await find(owners)
      return found.ok ? ok(await digestForPeople(found.value, text)) : found
    }
  }
}
