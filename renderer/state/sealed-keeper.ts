import type { PrivateEntry } from '#shared/domain/journal/private-entry'
import type { EditionStore } from '../data/open-edition-store'
import type { EditionKeeper } from './edition-keeper'

type Opened = { readonly laptop: string; readonly privateEntries: readonly PrivateEntry[] }

/** Keeps an edition sealed in the store of this laptop. */
export function createSealedKeeper(store: EditionStore, opened: Opened): EditionKeeper {
  return {
    ...opened,
    keep: store.edition.append,
    keepPrivate: store.private.append,
    createPart: store.createPart,
    files: store.files
  }
}
