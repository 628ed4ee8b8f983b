import { noDates } from '#shared/domain/journal/edition-values'
import type { Locks } from '../../renderer/data/take-writer-lock'
import { createEditionStore } from '../../renderer/state/edition-store'
import { createEditionVaults, type EditionVaults } from '../../renderer/state/edition-vaults'
import { createEditionsStore } from '../../renderer/state/editions-store'
import { createNoteDrafts } from '../../renderer/state/note-drafts'
import { createPrivateNotesStore } from '../../renderer/state/private-notes-store'
import { createSaveStore } from '../../renderer/state/save-store'
import { createToastStore } from '../../renderer/state/toast-store'
import { deriveKey } from '../../renderer/vault/derive-key'
import { hashEntry } from '../../renderer/data/hash-entry'
import { createPassphrase } from './create-passphrase'
import { createLocks } from './create-locks'
import { floorCost } from './create-test-vault'

export const now = () => '2021-06-01T12:04:00.000Z'
const edge = { author: 'Ada', now, newId: () => crypto.randomUUID(), hash: hashEntry }

/** What is known of the edition of `makeEdition` before its passphrase. */
export const summary = (id: string | undefined) => ({ id: id ?? '', name: 'Example 2021' })

/** A laptop with a store of its own, whose window can be opened again and again. */
export function createLaptop() {
  const locks: Locks = createLocks()
  const databaseName = `test ${crypto.randomUUID()}`
  const vaults: EditionVaults = createEditionVaults({
    locks,
    deriveKey,
    findCost: () => Promise.resolve(floorCost),
    databaseName
  })
  const restart = () => {
    const desk = createEditionStore(edge)
    const saving = createSaveStore(now)
    const notes = createPrivateNotesStore(desk, edge)
    const toasts = createToastStore(desk, notes)
    const drafts = createNoteDrafts(desk, toasts)
    return {
      desk,
      saving,
      notes,
      toasts,
      drafts,
      vaults,
      editions: createEditionsStore(vaults, desk, saving)
    }
  }
  return { restart, vaults, databaseName }
}

/** The first window of a laptop, with an edition made in it. */
export async function makeEdition() {
  const laptop = createLaptop()
  const window = laptop.restart()
  const passphrase = await createPassphrase()
  const made = await window.editions.create(
    { name: 'Example 2021', dates: noDates },
    { passphrase, wantsCode: false }
  )
  if (!made.ok) throw new Error(made.error.kind)
  return { ...laptop, first: { ...window, passphrase, id: window.editions.state.getState().open?.id } }
}
