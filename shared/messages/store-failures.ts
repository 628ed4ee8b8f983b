import type {
  EditionFailure,
  FileFailure,
  NotSaved,
  PersonFailure,
  SaveFailure,
  StoreFailure
} from '#shared/domain/store-failure'
import { assertNever } from '#shared/lib/assert-never'

/** Why the store, an edition, a file or a person’s part in it cannot be had, and what to do. */
export function storeFailureSentence(
  failure: StoreFailure | EditionFailure | FileFailure | PersonFailure
): string {
  switch (failure.kind) {
    case 'newer-store':
      return `What is stored here was written by a newer version of Matchdesk (its store is version ${failure.schema}, this one reads up to ${failure.supported}). Install that version; nothing was changed.`
    case 'unknown-store':
      return 'What is stored here was not written by Matchdesk, or is not whole. Nothing was changed.'
    case 'store-unreadable':
      return `The store on this laptop could not be read (the system says ${failure.reason}). Close other windows of Matchdesk and start it again.`
    case 'edition-missing':
      return 'This edition is no longer on this laptop. Choose another one, or restore it from a backup.'
    case 'open-elsewhere':
      return 'This edition is open in another window, and only one may write. Close it there and try again.'
    case 'newer-entries':
      return `This edition holds something that this version of Matchdesk does not know (${failure.what}). Open it with the version that wrote it, as a rule a newer one; nothing was changed.`
    case 'locked':
      return 'The edition is locked. Unlock it and try again.'
    case 'file-missing':
      return 'The imported file is no longer kept. Import it again.'
    case 'file-damaged':
      return 'The kept copy of the imported file is damaged. Import the file again.'
    case 'person-erased':
      return 'This person was erased, so nothing can be kept about them any more.'
    case 'person-key-lost':
      return 'What is kept about this person cannot be read, so nothing can be added. Restore the edition from a backup.'
    default:
      return assertNever(failure)
  }
}

/** Why something was not saved; what was saved before still stands. */
export function saveFailureSentence(failure: SaveFailure): string {
  switch (failure.kind) {
    case 'locked':
      return 'Not saved: the edition was locked. Unlock it and do this again.'
    case 'disk-full':
      return 'Not saved: the disk is full. Make room and do this again; everything before is kept.'
    case 'not-stored':
      return `Not saved: the store refused it (the system says ${failure.reason}). Everything before is kept; try again.`
    case 'written-elsewhere':
      return 'Not saved: another window wrote to this edition. Close the edition here and open it again.'
    case 'journal-damaged':
      return 'Not saved: part of this edition is damaged, and nothing is written after the damage. Go on from what stands first, at the top of the window.'
    case 'entry-unreadable':
      return `Not saved: ${failure.where === '' ? 'it' : failure.where} could not be read back, perhaps because a text is too long. Shorten it and try again.`
    default:
      return assertNever(failure)
  }
}

/** Why something was not done: it could not be kept. */
export function notSavedSentence({ failure }: NotSaved): string {
  return failure.kind === 'person-erased' || failure.kind === 'person-key-lost'
    ? storeFailureSentence(failure)
    : saveFailureSentence(failure)
}
