import { useState } from 'react'
import type { Command } from '#shared/domain/journal/command'
import { refusalSentence } from '#shared/messages/refusal-sentences'
import { useSession } from '../../state/session'

/** Changes a setting through the journal. */
export type SetSetting = (command: Command) => void

/** How settings are changed here; `said` is why the last change was refused. */
export function useSetting(): { readonly set: SetSetting; readonly said: string | null } {
  const { edition } = useSession()
  const [said, setSaid] = useState<string | null>(null)
  const set = (command: Command) => {
    void edition.perform(command).then((done) => {
      const isRefused = !done.ok && done.error.kind !== 'nothing-changes'
      setSaid(isRefused ? refusalSentence(done.error, edition.names()) : null)
    })
  }
  return { set, said }
}
