import { createStore, type StoreApi } from 'zustand/vanilla'
import { noteSubjectKey } from '#shared/domain/journal/list-notes'
import type { NoteSubject } from '#shared/domain/journal/edition-values'
import type { Keeping } from './notebook'

/** A note that is being written; `note` is the id of the one it rewrites, null for a new one. */
export type NoteDraft = {
  readonly about: NoteSubject
  readonly note: string | null
  readonly text: string
  readonly keeping: Keeping
}

/** Which draft is meant. */
export type DraftPlace = Pick<NoteDraft, 'about' | 'note'>

export type NoteDrafts = {
  readonly state: StoreApi<{ readonly drafts: ReadonlyMap<string, NoteDraft> }>
  /** Begins a draft or goes on with it. */
  readonly put: (draft: NoteDraft) => void
  readonly discard: (place: DraftPlace) => void
  /** Forgets them all: another edition is on the desk, or it is locked. */
  readonly clear: () => void
}

/** What is written and not yet saved, whoever is selected. It is kept in memory alone. */
export function createNoteDrafts(): NoteDrafts {
  const state = createStore<{ readonly drafts: ReadonlyMap<string, NoteDraft> }>(() => ({
    drafts: new Map()
  }))
  const change = (act: (drafts: Map<string, NoteDraft>) => void) =>
    state.setState(({ drafts }) => {
      const next = new Map(drafts)
      act(next)
      return { drafts: next }
    })
  return {
    state,
    put: (draft) => change((drafts) => drafts.set(draftKey(draft), draft)),
    discard: (place) => change((drafts) => drafts.delete(draftKey(place))),
    clear: () => state.setState({ drafts: new Map() })
  }
}

/** A draft as a text for maps. */
export function draftKey({ about, note }: DraftPlace): string {
  return JSON.stringify([noteSubjectKey(about), note])
}
