import { err, ok } from '#shared/lib/result'
import type { EditionVaults, OpenedEdition } from '../../renderer/state/edition-vaults'
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

function openEmpty(id: string, name: string): OpenedEdition {
  const lock = () => Promise.resolve()
  const nothing = () => Promise.resolve(err({ kind: 'edition-missing' } as const))
  const keeper = createWindowKeeper('a')
  return { id, name, entries: [], damages: [], aside: 0, keeper, lock, goOn: nothing, copy: nothing }
}
