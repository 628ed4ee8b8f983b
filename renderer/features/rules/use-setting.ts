import { useState } from 'react'
import type { Command } from '#shared/domain/journal/command'
import type { Setup } from '#shared/domain/setup'
import { refusalSentence } from '#shared/messages/refusal-sentences'
import { useSession } from '../../state/session'

/** Changes a setting through the journal. */
export type SetSetting = (command: Command) => void

export type Setting = {
  readonly set: SetSetting
  /** Changes several, which are undone together. */
  readonly setAll: (commands: readonly Command[]) => void
  /** Shows what a change would do while the hand is still at it. */
  readonly preview: (change: (setup: Setup) => Setup) => void
}

/** How settings are changed here; `said` is why the last change was refused. A change that changes nothing ends its preview. */
export function useSetting(): Setting & { readonly said: string | null } {
  const { edition, effects } = useSession()
  const [said, setSaid] = useState<string | null>(null)
  const setAll = (commands: readonly Command[]) => {
    void edition.performAll(commands).then((done) => {
      if (!done.ok) effects.settle()
      const isRefused = !done.ok && done.error.kind !== 'nothing-changes'
      setSaid(isRefused ? refusalSentence(done.error, edition.names()) : null)
    })
  }
  return { set: (command) => setAll([command]), setAll, preview: effects.preview, said }
}
