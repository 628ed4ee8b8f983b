import { useEffect, useState } from 'react'
import { passphraseRefusalSentence } from '#shared/messages/vault-failures'
import type { Result } from '#shared/lib/result'
import type { PassphraseRefusal, WordsMissing } from '#shared/domain/vault-failure'
import { generatePassphrase, type StrongPassphrase, weighPassphrase } from '../vault/passphrase'

/** Six words that are offered, or a passphrase of the person's own. */
type Way = 'words' | 'own'

export type PassphraseChoice = {
  readonly way: Way
  readonly choose: (way: Way) => void
  /** The offered words; null until they are drawn. */
  readonly words: string | null
  /** Why none are offered, in words. */
  readonly wordsFault: string | null
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

type Found<E> = Result<StrongPassphrase, E>

type Weighed = { readonly text: string; readonly result: Found<PassphraseRefusal> }

/** A passphrase as it is being chosen; `known` are texts that others may guess from. */
export function usePassphraseChoice(known: string): PassphraseChoice {
  const [way, choose] = useState<Way>('words')
  const [drawn, setDrawn] = useState<Found<WordsMissing> | null>(null)
  const [own, typeOwn] = useState('')
  const [again, typeAgain] = useState('')
  const [weighed, setWeighed] = useState<Weighed | null>(null)
  const drawWords = () => void generatePassphrase().then(setDrawn)
  useEffect(drawWords, [])
  useEffect(() => {
    let isLatest = true
    if (own !== '')
      void weighPassphrase(own, [known]).then((result) => {
        if (isLatest) setWeighed({ text: own, result })
      })
    return () => {
      isLatest = false
    }
  }, [own, known])
  const now = weighed?.text === own ? weighed.result : null
  const differs = again !== '' && !own.startsWith(again)
  const words = strongOf(drawn)
  return {
    way,
    choose,
    words,
    wordsFault: faultOf(drawn),
    drawWords,
    own,
    again,
    typeOwn,
    typeAgain,
    fault: faultOf(now) ?? (differs ? 'The two are not the same.' : null),
    strong: way === 'words' ? words : own === again ? strongOf(now) : null
  }
}

function strongOf(found: Found<unknown> | null): StrongPassphrase | null {
  return found?.ok === true ? found.value : null
}

function faultOf(found: Found<PassphraseRefusal> | null): string | null {
  return found?.ok === false ? passphraseRefusalSentence(found.error) : null
}
