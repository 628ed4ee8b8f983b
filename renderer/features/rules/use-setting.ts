import { useState } from 'react'
import type { Command } from '#shared/domain/journal/command'
import type { Setup } from '#shared/domain/setup'
import { refusalSentence } from '#shared/messages/refusal-sentences'
import { useSession } from '../../state/session'

type Refused = Parameters<typeof refusalSentence>[0]

/** Changes a setting through the journal. */
export type SetSetting = (command: Command) => void

export type Setting = {
  readonly set: SetSetting
  /** Changes several, which are undone together. */
  readonly setAll: (commands: readonly Command[]) => void
  /** As `set`; answers whether anything was done. */
  readonly attempt: (command: Command) => Promise<boolean>
  /** Says why a change cannot be made. */
  readonly refuse: (why: Refused) => void
  /** Shows what a change would do while the hand is still at it. */
  readonly preview: (change: (setup: Setup) => Setup) => void
}

/** How settings are changed here; `said` is why the last change was refused. A change that changes nothing ends its preview. */
export function useSetting(): Setting & { readonly said: string | null } {
  const { edition, effects } = useSession()
  const [said, setSaid] = useState<string | null>(null)
  const attemptAll = async (commands: readonly Command[]) => {
    const done = await edition.performAll(commands)
    if (!done.ok) effects.settle()
    const isRefused = !done.ok && done.error.kind !== 'nothing-changes'
    setSaid(isRefused ? refusalSentence(done.error, edition.names()) : null)
    return done.ok
  }
  return {
    set: (command) => void attemptAll([command]),
    setAll: (commands) => void attemptAll(commands),
    attempt: (command) => attemptAll([command]),
    refuse: (why) => setSaid(refusalSentence(why, edition.names())),
    preview: effects.preview,
    said
  }
}
