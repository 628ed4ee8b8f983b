import { useState } from 'react'

/** A value as a person last asked for it, shown at once; where nothing was done by then it goes back. */
type Asked<T> = {
  readonly shown: T
  /** Where the hand is, before it lets go. */
  readonly follow: (next: T) => void
  readonly ask: (next: T, change: () => Promise<unknown>) => Promise<void>
}

/** Follows what a person asks for until that counts: what counts by then may be an earlier key press of a quick hand. */
export function useAsked<T>(value: T): Asked<T> {
  const [asked, setAsked] = useState<{ readonly value: T } | null>(null)
  return {
    shown: asked === null ? value : asked.value,
    follow: (next) => setAsked({ value: next }),
    ask: async (next, change) => {
      const own = { value: next }
      setAsked(own)
      await change()
      setAsked((now) => (now === own ? null : now))
    }
  }
}
