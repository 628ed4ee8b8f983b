import type { Refusal } from '#shared/domain/journal/command'
import type { EditionFailure, NotSaved, SaveFailure, StoreFailure } from '#shared/domain/store-failure'
import type { VaultFailure } from '#shared/domain/vault-failure'
import type { EntryNames } from './entry-sentences'
import { refusalSentence } from './refusal-sentences'
import { saveFailureSentence, storeFailureSentence } from './store-failures'
import { vaultFailureSentence } from './vault-failures'

/** Whatever may stand in the way of making, opening or changing an edition. */
export type EditionObstacle = StoreFailure | VaultFailure | EditionFailure | SaveFailure | NotSaved | Refusal

/** Why an edition was not made, opened or changed, and what to do. */
export function editionObstacleSentence(obstacle: EditionObstacle, names: EntryNames): string {
  switch (obstacle.kind) {
    case 'wrong-passphrase':
    case 'newer-vault':
    case 'vault-damaged':
    case 'key-cost-refused':
    case 'key-not-derived':
      return vaultFailureSentence(obstacle)
    case 'newer-store':
    case 'unknown-store':
    case 'store-unreadable':
    case 'edition-missing':
    case 'open-elsewhere':
    case 'newer-entries':
      return storeFailureSentence(obstacle)
    case 'locked':
    case 'disk-full':
    case 'not-stored':
    case 'written-elsewhere':
    case 'journal-damaged':
    case 'entry-unreadable':
      return saveFailureSentence(obstacle)
    default:
      return refusalSentence(obstacle, names)
  }
}
