import type * as Core from '@zxcvbn-ts/core'
import type * as Common from '@zxcvbn-ts/language-common'
import type { PassphraseRefusal, WordsMissing } from '#shared/domain/vault-failure'
import { invariant } from '#shared/lib/invariant'
import { err, ok, type Result } from '#shared/lib/result'

/** A passphrase that this file found strong enough to seal an edition with. */
export type StrongPassphrase = string & { readonly strength: 'strong' }

type Words = Pick<typeof Core, 'ZxcvbnFactory'> & Pick<typeof Common, 'dictionary' | 'adjacencyGraphs'>

/** Brings the lists of words and what weighs by them: more than a megabyte, so they are no part of the start. */
type LoadWords = () => Promise<Words>

/** Six random words of the EFF's long list of 7,776: 77 bits, to be offered and written down. */
export async function generatePassphrase(
  load: LoadWords = loadWords
): Promise<Result<StrongPassphrase, WordsMissing>> {
  const found = await obtain(load)
  if (!found.ok) return found
  const words = found.value.dictionary['diceware-common']
  const text = Array.from({ length: 6 }, () => words[randomBelow(words.length)]).join(' ')
  invariant(isOfWords(text, 6), 'the word list has no gaps')
  return ok(text)
}

/**
 * Takes a passphrase of the person's own choice if zxcvbn gives it 4 of 4. `known` are texts that others may guess from,
 * such as the name of the edition.
 */
export async function weighPassphrase(
  text: string,
  known: readonly string[] = [],
  load: LoadWords = loadWords
): Promise<Result<StrongPassphrase, PassphraseRefusal>> {
  const found = await obtain(load)
  if (!found.ok) return found
  const { ZxcvbnFactory, dictionary, adjacencyGraphs } = found.value
  const words = [...ownWords, ...known, ...known.flatMap((one) => one.split(/[^\p{L}\p{N}]+/u))]
  const { score } = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs }).check(text, words)
  return isStrong(text, score) ? ok(text) : err({ kind: 'passphrase-weak', score })
}

async function loadWords(): Promise<Words> {
  const { ZxcvbnFactory } = await import('@zxcvbn-ts/core')
  const { dictionary, adjacencyGraphs } = await import('@zxcvbn-ts/language-common')
  return { ZxcvbnFactory, dictionary, adjacencyGraphs }
}

/** A load that fails is tried once more at once, and again whenever the words are next needed. */
async function obtain(load: LoadWords): Promise<Result<Words, WordsMissing>> {
  try {
    return ok(await load().catch(load))
  } catch {
    return err({ kind: 'words-missing' })
  }
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
