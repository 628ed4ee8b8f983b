import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Pool } from '#shared/domain/participant'
import type { Role } from '#shared/domain/registration'

export const stages = ['people', 'match', 'export'] as const
export type Stage = (typeof stages)[number]

/** What the panel is about. */
export type Selection =
  | { readonly kind: 'person'; readonly role: Role; readonly id: string }
  | { readonly kind: 'pair'; readonly mentee: string; readonly mentor: string }

/** The views of the People stage. */
export type PeopleTab = 'participants' | 'columns' | 'problems'

type View = {
  readonly stage: Stage
  readonly peopleTab: PeopleTab
  readonly selection: Selection | null
}

export type ViewStore = {
  readonly state: StoreApi<View>
  readonly open: (stage: Stage) => void
  readonly openPeopleTab: (tab: PeopleTab) => void
  readonly select: (selection: Selection) => void
  readonly closePanel: () => void
  /** Closes the panel when somebody it is about takes part no more. */
  readonly keepFor: (pool: Pool) => void
}

/** Where the person is in the window. A selection belongs to its stage and ends with it. */
export function createViewStore(): ViewStore {
  const state = createStore<View>(() => ({ stage: 'people', peopleTab: 'participants', selection: null }))
  return {
    state,
    open: (stage) => state.setState((view) => (view.stage === stage ? view : { stage, selection: null })),
    openPeopleTab: (peopleTab) => state.setState({ stage: 'people', peopleTab, selection: null }),
    select: (selection) => state.setState({ selection }),
    closePanel: () => state.setState({ selection: null }),
    keepFor: (pool) =>
      state.setState(({ selection }) =>
        selection === null || isAbout(pool, selection) ? {} : { selection: null }
      )
  }
}

function isAbout({ mentors, mentees }: Pool, selection: Selection): boolean {
  const has = (side: readonly { readonly id: string }[], wanted: string) =>
    side.some(({ id }) => id === wanted)
  if (selection.kind === 'pair') return has(mentees, selection.mentee) && has(mentors, selection.mentor)
  return has(selection.role === 'mentor' ? mentors : mentees, selection.id)
}
