import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Refusal } from '#shared/domain/journal/command'
import type { EditionBody } from '#shared/domain/journal/edition-entry'
import type { UndoRefusal } from '#shared/domain/journal/find-undo'
import type { PrivateBody } from '#shared/domain/journal/private-entry'
import type { NotSaved } from '#shared/domain/store-failure'
import { entrySentence } from '#shared/messages/entry-sentences'
import { privateEntrySentence } from '#shared/messages/private-entry-sentences'
import { refusalSentence, undoRefusalSentence } from '#shared/messages/refusal-sentences'
import type { EditionStore } from './edition-store'
import type { PrivateNotesStore } from './private-notes-store'

/** What is reported of the last change, or of why there is none, and what can be done about it at once. */
export type Toast = {
  readonly id: number
  readonly text: string
  readonly offer: 'undo' | 'redo' | null
}

export type ToastStore = {
  readonly state: StoreApi<{ readonly toast: Toast | null }>
  readonly refuse: (refusal: Refusal | NotSaved) => void
  readonly refuseUndo: (refusal: UndoRefusal | NotSaved) => void
  /** Reports what changed nothing in the edition. */
  readonly tell: (text: string) => void
  readonly dismiss: () => void
}

/** Reports each change of the edition and of the private notes as it happens; a newer report takes the place of the older. */
export function createToastStore(edition: EditionStore, privateNotes: PrivateNotesStore): ToastStore {
  const state = createStore<{ readonly toast: Toast | null }>(() => ({ toast: null }))
  let count = 0
  const show = (text: string, offer: Toast['offer']) =>
    state.setState({ toast: { id: ++count, text, offer } })
  const dismiss = () => state.setState({ toast: null })
  edition.state.subscribe(({ latest }, before) => {
    if (latest === before.latest) return
    if (latest === null || latest.body.kind === 'edition-created') dismiss()
    else show(entrySentence(latest, edition.names()), offerAfter(latest.body))
  })
  privateNotes.state.subscribe(({ latest, ledger }, before) => {
    if (latest === before.latest || latest === null) return
    show(privateEntrySentence(latest, edition.names(), ledger.entries), offerAfter(latest.body))
  })
  return {
    state,
    refuse: (refusal) => show(refusalSentence(refusal, edition.names()), null),
    refuseUndo: (refusal) => show(undoRefusalSentence(refusal, edition.names()), null),
    tell: (text) => show(text, null),
    dismiss
  }
}

function offerAfter({ kind }: EditionBody | PrivateBody): Toast['offer'] {
  return kind === 'entry-reversed' || kind === 'merge-hidden' ? 'redo' : 'undo'
}
