import { ok } from '#shared/lib/result'
import type { EditionVaults } from '../../renderer/state/edition-vaults'
import { createWindowKeeper } from '../../renderer/state/window-keeper'

/** Vaults that seal nothing: each new edition is kept in this window alone. */
export function createUnsealedVaults(): EditionVaults {
  const nothing = () => Promise.resolve(ok(null))
  return {
    warmUp: () => undefined,
    list: () => Promise.resolve(ok([])),
    create: ({ name }) => Promise.resolve(ok(openEmpty(crypto.randomUUID(), name))),
    open: ({ id, name }) => Promise.resolve(ok(openEmpty(id, name))),
    rename: nothing,
    changePassphrase: nothing,
    createRecoveryCode: () => Promise.resolve(ok('00000-00000-00000-00000-00000'))
  }
}

function openEmpty(id: string, name: string) {
  const lock = () => Promise.resolve()
  return { id, name, entries: [], damage: null, keeper: createWindowKeeper('a'), lock }
}
