import { useEffect, useState } from 'react'
import { passphraseWeaknessSentence } from '#shared/messages/vault-failures'
import { generatePassphrase, type StrongPassphrase, weighPassphrase } from '../vault/passphrase'

/** Six words that are offered, or a passphrase of the person's own. */
type Way = 'words' | 'own'

export type PassphraseChoice = {
  readonly way: Way
  readonly choose: (way: Way) => void
  /** The offered words; null until they are drawn. */
  readonly words: string | null
  readonly drawWords: () => void
  readonly own: string
  readonly again: string
  readonly typeOwn: (text: string) => void
  readonly typeAgain: (text: string) => void
  /** Why the person's own is not taken yet, in words. */
  readonly fault: string | null
  /** The passphrase that was chosen, once it can be taken. */
  readonly strong: StrongPassphrase | null
}

type Weighed = {
  readonly text: string
  readonly strong: StrongPassphrase | null
  readonly fault: string | null
}

/** A passphrase as it is being chosen; `known` are texts that others may guess from. */
export function usePassphraseChoice(known: string): PassphraseChoice {
  const [way, choose] = useState<Way>('words')
  const [words, setWords] = useState<StrongPassphrase | null>(null)
  const [own, typeOwn] = useState('')
  const [again, typeAgain] = useState('')
  const [weighed, setWeighed] = useState<Weighed | null>(null)
  const drawWords = () => void generatePassphrase().then(setWords)
  useEffect(drawWords, [])
  useEffect(() => {
    let isLatest = true
    if (own !== '')
      void weighPassphrase(own, [known]).then((result) => {
        const strong = result.ok ? result.value : null
        const fault = result.ok ? null : passphraseWeaknessSentence(result.error)
        if (isLatest) setWeighed({ text: own, strong, fault })
      })
    return () => {
      isLatest = false
    }
  }, [own, known])
  const now = weighed?.text === own ? weighed : null
  const differs = again !== '' && !own.startsWith(again)
  const ownStrong = own === again ? (now?.strong ?? null) : null
  return {
    way,
    choose,
    words,
    drawWords,
    own,
    again,
    typeOwn,
    typeAgain,
    fault: now?.fault ?? (differs ? 'The two are not the same.' : null),
    strong: way === 'words' ? words : ownStrong
  }
}
