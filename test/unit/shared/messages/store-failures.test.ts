import { expect, test } from 'vitest'
import {
  journalDamageSentence,
  saveFailureSentence,
  storeFailureSentence
} from '#shared/messages/store-failures'
import { passphraseRefusalSentence, vaultFailureSentence } from '#shared/messages/vault-failures'

test('damage is counted, and only what there is', () => {
  const none = { firstPosition: 3, unreadable: 0, missing: 0, unlinked: 0, lostParts: 0, intact: 7 }
  expect(journalDamageSentence({ ...none, unreadable: 1, missing: 2 })).toBe(
    'The record of this edition is damaged from step 3 on: 1 cannot be read, 2 missing; 7 can be read and are shown. Nothing more is written here; restore the edition from a backup.'
  )
})

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
