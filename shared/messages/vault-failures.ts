import type { PassphraseRefusal, VaultFailure } from '#shared/domain/vault-failure'
import { assertNever } from '#shared/lib/assert-never'

/** Why an edition did not open, and what to do. */
export function vaultFailureSentence(failure: VaultFailure): string {
  switch (failure.kind) {
    case 'wrong-passphrase':
      return 'This passphrase does not open the edition. Check capitals, spaces and the keyboard’s language, and try again.'
    case 'newer-vault':
      return 'This edition was sealed by a newer version of Matchdesk. Install that version; nothing was changed.'
    case 'vault-damaged':
      return `What is kept beside the sealed edition is damaged (${failure.where === '' ? 'all of it' : failure.where}). Nothing was changed; restore the edition from a backup.`
    case 'key-cost-refused':
      return `Opening this edition asks for ${Math.round(failure.memoryKiB / 1_024)} MiB of memory, ${failure.passes} passes and ${failure.lanes} lanes, which no edition of ours does. It was not opened; restore it from a backup.`
    case 'key-not-derived':
      return `Opening an edition takes ${Math.round(failure.memoryKiB / 1_024)} MiB of memory, which could not be had. Close other programs and try again.`
    default:
      return assertNever(failure)
  }
}

/** Why there is no passphrase yet, or one’s own choice is not taken. */
export function passphraseRefusalSentence(refusal: PassphraseRefusal): string {
  switch (refusal.kind) {
    case 'passphrase-weak':
      return `This passphrase could be guessed (strength ${refusal.score} of 4). Make it longer, or take the six words that are offered.`
    case 'words-missing':
      return 'The lists of words by which passphrases are made and weighed did not load. Try again; if they stay away, start Matchdesk anew.'
    default:
      return assertNever(refusal)
  }
}
