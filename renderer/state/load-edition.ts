import type { EditionEntry } from '#shared/domain/journal/edition-entry'
import type { EditionFailure, JournalDamage } from '#shared/domain/store-failure'
import { ok, type Result } from '#shared/lib/result'
import type { EditionStore } from '../data/open-edition-store'
import type { EditionKeeper } from './edition-keeper'
import { createSealedKeeper } from './sealed-keeper'

type Loaded = {
  readonly entries: readonly EditionEntry[]
  readonly damage: JournalDamage | null
  readonly keeper: EditionKeeper
}

/** Reads both journals of an edition. Damage of the private one counts like damage of the other. */
export async function loadEdition(
  store: EditionStore,
  laptop: string
): Promise<Result<Loaded, EditionFailure>> {
  const shared = await store.edition.load('start')
  if (!shared.ok) return shared
  const own = await store.private.load('start')
  if (!own.ok) return own
  const keeper = createSealedKeeper(store, { laptop, privateEntries: own.value.entries })
  return ok({ entries: shared.value.entries, damage: shared.value.damage ?? own.value.damage, keeper })
}
