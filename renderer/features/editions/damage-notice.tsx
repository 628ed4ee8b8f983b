import { useState } from 'react'
import { damageSentences, wentOnSentence } from '#shared/messages/damage-sentences'
import { editionObstacleSentence } from '#shared/messages/open-failures'
import { useSession, useStoreState } from '../../state/session'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'

/** What is wrong with the stored edition: it is shown as far as it stands, and nothing is added until the person goes on. */
export function DamageNotice() {
  const { edition, editions, toasts, saveSealedCopy } = useSession()
  const damages = useStoreState(editions, (now) => now.damages)
  const { entries, waiting } = useStoreState(edition, (now) => now.edition.ledger)
  const [isBusy, setBusy] = useState(false)
  if (damages.length === 0) return null
  const goOn = async () => {
    setBusy(true)
    const done = await editions.goOn().finally(() => setBusy(false))
    toasts.tell(
      done.ok
        ? wentOnSentence(editions.state.getState().aside)
        : editionObstacleSentence(done.error, edition.names())
    )
  }
  const standing = { steps: entries.length, at: entries.at(-1)?.wallTime ?? null, waiting: waiting.length }
  return (
    <Notice
      tone="stop"
      actions={
        <>
          <Button onPress={() => void saveSealedCopy()}>Save a sealed copy…</Button>
          <Button isDisabled={isBusy} onPress={() => void goOn()}>
            Go on from here
          </Button>
        </>
      }
    >
      {damageSentences(damages, standing).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  )
}
