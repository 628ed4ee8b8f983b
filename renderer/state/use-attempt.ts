import { useState } from 'react'
import type { Result } from '#shared/lib/result'
import { type EditionObstacle, editionObstacleSentence } from '#shared/messages/open-failures'
import { useSession } from './session'

/** Something that takes a moment and may fail: whether it is under way, and why the last attempt failed. */
export type Attempt = {
  readonly isBusy: boolean
  readonly fault: string | null
  readonly clear: () => void
  /** Answers whether it was done, or stood already. A second call while one is under way does nothing. */
  readonly run: (work: () => Promise<Result<unknown, EditionObstacle>>) => Promise<boolean>
}

export function useAttempt(): Attempt {
  const { edition } = useSession()
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  return {
    isBusy,
    fault,
    clear: () => setFault(null),
    run: async (work) => {
      if (isBusy) return false
      setBusy(true)
      setFault(null)
      try {
        const done = await work()
        if (done.ok || done.error.kind === 'nothing-changes') return true
        setFault(editionObstacleSentence(done.error, edition.names()))
        return false
      } finally {
        setBusy(false)
      }
    }
  }
}
