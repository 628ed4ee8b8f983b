import { expect, test } from 'vitest'
import { saveFailureSentence, storeFailureSentence } from '#shared/messages/store-failures'
import { passphraseRefusalSentence, vaultFailureSentence } from '#shared/messages/vault-failures'

test('what went wrong with vault and store is said in whole sentences that never say "error"', () => {
  const sentences = [
    vaultFailureSentence({ kind: 'wrong-passphrase' }),
    vaultFailureSentence({ kind: 'newer-vault', format: 2 }),
    vaultFailureSentence({ kind: 'vault-damaged', where: '' }),
    vaultFailureSentence({ kind: 'key-cost-refused', memoryKiB: 1_048_576, passes: 3, lanes: 1 }),
    vaultFailureSentence({ kind: 'key-not-derived', memoryKiB: 65_536 }),
    passphraseRefusalSentence({ kind: 'passphrase-weak', score: 2 }),
    storeFailureSentence({ kind: 'newer-store', schema: 2, supported: 1 }),
    storeFailureSentence({ kind: 'open-elsewhere' }),
    saveFailureSentence({ kind: 'disk-full' }),
    saveFailureSentence({ kind: 'entry-unreadable', where: '' })
  ]
  for (const sentence of sentences) {
    expect(sentence).toMatch(/^[A-Z].*\.$/)
    expect(sentence).not.toMatch(/error|undefined|null/i)
  }
})
