import { z } from 'zod'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { noteSubjectKey } from '#shared/domain/journal/list-notes'
import type { NoteSubject } from '#shared/domain/journal/edition-values'
import { noteSubject } from '#shared/domain/journal/schema-parts'
import { lostDraftsSentence } from '#shared/messages/note-words'
import { createTurns } from './create-turns'
import type { EditionStore } from './edition-store'
import type { Keeping } from './notebook'
import type { ToastStore } from './toast-store'

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
  /** Resolves when everything that was written so far is kept, or could not be. */
  readonly settled: () => Promise<void>
}

/**
 * What is written and not yet saved as notes, whoever is selected. It is kept as it is typed, as confidentially as
 * notes, so that neither a lock nor the end of the window takes it. What cannot be kept, or had again, is told.
 */
export function createNoteDrafts(
  edition: EditionStore,
  toasts: Pick<ToastStore, 'refuse' | 'tell'>
): NoteDrafts {
  let keeper = edition.keeper()
  const state = createStore<{ readonly drafts: ReadonlyMap<string, NoteDraft> }>(() => ({
    drafts: new Map()
  }))
  edition.state.subscribe(() => {
    if (keeper === edition.keeper()) return
    keeper = edition.keeper()
    if (!keeper.drafts.ok) toasts.tell(lostDraftsSentence(keeper.drafts.error))
    const kept = keeper.drafts.ok ? keeper.drafts.value : []
    state.setState({ drafts: new Map(kept.map((draft) => [draftKey(draft), draft])) })
  })

  const inTurn = createTurns()
  let isDue = false
  /** What is typed while the last is still being stored is stored together. */
  const keep = () => {
    if (isDue) return
    isDue = true
    void inTurn(async () => {
      isDue = false
      const kept = await keeper.keepDrafts([...state.getState().drafts.values()])
      if (!kept.ok) toasts.refuse({ kind: 'not-saved', failure: kept.error })
    })
  }
  const change = (act: (drafts: Map<string, NoteDraft>) => void) => {
    const drafts = new Map(state.getState().drafts)
    act(drafts)
    state.setState({ drafts })
    keep()
  }
  return {
    state,
    put: (draft) => change((drafts) => drafts.set(draftKey(draft), draft)),
    discard: (place) => change((drafts) => drafts.delete(draftKey(place))),
    settled: () => inTurn(() => undefined)
  }
}

/** Drafts as they were kept; null when these are none. */
export function readNoteDrafts(json: unknown): readonly NoteDraft[] | null {
  const parsed = noteDrafts.safeParse(json)
  return parsed.success ? parsed.data : null
}

/** A draft may be longer than a note. */
const noteDrafts: z.ZodType<readonly NoteDraft[]> = z.array(
  z.strictObject({
    about: noteSubject,
    note: z.string().nullable(),
    text: z.string(),
    keeping: z.enum(['private', 'shared'])
  })
)

/** A draft as a text for maps. */
export function draftKey({ about, note }: DraftPlace): string {
  return JSON.stringify([noteSubjectKey(about), note])
}
