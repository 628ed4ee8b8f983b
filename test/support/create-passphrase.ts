import { generatePassphrase, type StrongPassphrase } from '../../renderer/vault/passphrase'

/** A strong passphrase; the words are always at hand here. */
export async function createPassphrase(): Promise<StrongPassphrase> {
  const made = await generatePassphrase()
  if (!made.ok) throw new Error(made.error.kind)
  return made.value
}
