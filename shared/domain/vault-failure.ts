/**
 * Why a vault was not opened or made; nothing was changed. `where` is a path in its header, such as `slots.0.nonce`.
 * A header that was tampered with mostly looks like a wrong passphrase: that is what sealing it means.
 */
export type VaultFailure =
  | { readonly kind: 'wrong-passphrase' }
  | { readonly kind: 'newer-vault'; readonly format: number }
  | { readonly kind: 'vault-damaged'; readonly where: string }
  | {
      readonly kind: 'key-cost-refused'
      readonly memoryKiB: number
      readonly passes: number
      readonly lanes: number
    }
  | { readonly kind: 'key-not-derived'; readonly memoryKiB: number }

/** Why no passphrase can be chosen yet: the lists of words, a part of the program, did not load. */
export type WordsMissing = { readonly kind: 'words-missing' }

/** Why a passphrase is not taken; `score` is zxcvbn's, 0 to 3 of 4. */
export type PassphraseRefusal = { readonly kind: 'passphrase-weak'; readonly score: number } | WordsMissing
