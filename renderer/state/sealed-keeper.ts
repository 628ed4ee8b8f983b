import { writeEntries } from '../data/entries-in-lines'
import type { EditionStore } from '../data/open-edition-store'
import { toUtf8 } from '../vault/bytes'
import type { EditionKeeper } from './edition-keeper'

type Opened = Pick<EditionKeeper, 'privateEntries' | 'drafts'>

/** Keeps an edition sealed in the store of this laptop. */
export function createSealedKeeper(store: EditionStore, opened: Opened): EditionKeeper {
  return {
    ...opened,
    laptop: store.laptop,
    keep: store.edition.append,
    keepTogether: (entries) => store.edition.saveSnapshot(writeEntries(entries)),
    keepPrivate: store.private.append,
    keepDrafts: (drafts) => store.drafts.save(toUtf8(JSON.stringify(drafts))),
    createPart: store.createPart,
    files: store.files
  }
}
