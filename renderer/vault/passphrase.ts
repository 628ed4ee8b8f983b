import type { PassphraseWeakness } from '#shared/domain/vault-failure'
import { invariant } from '#shared/lib/invariant'
import { err, ok, type Result } from '#shared/lib/result'

/** A passphrase that this file found strong enough to seal an edition with. */
export type StrongPassphrase = string & { readonly strength: 'strong' }

/** Six random words of the EFF's long list of 7,776: 77 bits, to be offered and written down. */
export async function generatePassphrase(): Promise<StrongPassphrase> {
  const { dictionary } = await import('@zxcvbn-ts/language-common')
  const words = dictionary['diceware-common']
  const text = Array.from({ length: 6 }, () => words[randomBelow(words.length)]).join(' ')
  invariant(isOfWords(text, 6), 'the word list has no gaps')
  return text
}

/**
 * Takes a passphrase of the person's own choice if zxcvbn gives it 4 of 4. `known` are texts that others may guess from,
 * such as the name of the edition.
 */
export async function weighPassphrase(
  text: string,
  known: readonly string[] = []
): Promise<Result<StrongPassphrase, PassphraseWeakness>> {
  const { ZxcvbnFactory } = await import('@zxcvbn-ts/core')
  const { dictionary, adjacencyGraphs } = await import('@zxcvbn-ts/language-common')
  const words = [...ownWords, ...known, ...known.flatMap((one) => one.split(/[^\p{L}\p{N}]+/u))]
  const { score } = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs }).check(text, words)
  return isStrong(text, score) ? ok(text) : err({ kind: 'passphrase-weak', score })
}

/** What anybody tries first on this program; the word list holds none of them. */
const ownWords = ['matchdesk', 'mentorship', 'mentoring', 'mentors', 'mentees', 'committee', 'programme']

function isStrong(_text: string, score: number): _text is StrongPassphrase {
  return score === 4
}

function isOfWords(text: string, count: number): text is StrongPassphrase {
  return text.split(' ').filter((word) => word !== '').length === count
}

/** A number from 0 to `limit` - 1, each as likely: what would fall into the last, shorter round is drawn again. */
function randomBelow(limit: number): number {
  const end = 2 ** 32 - (2 ** 32 % limit)
  for (;;) {
    const [drawn = end] = crypto.getRandomValues(new Uint32Array(1))
    if (drawn < end) return drawn % limit
  }
}
