import { createStore, type StoreApi } from 'zustand/vanilla'
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
}

/** Where the person is in the window. A selection belongs to its stage and ends with it. */
export function createViewStore(): ViewStore {
  const state = createStore<View>(() => ({ stage: 'people', peopleTab: 'participants', selection: null }))
  return {
    state,
    open: (stage) => state.setState((view) => (view.stage === stage ? view : { stage, selection: null })),
    openPeopleTab: (peopleTab) => state.setState({ stage: 'people', peopleTab, selection: null }),
    select: (selection) => state.setState({ selection }),
    closePanel: () => state.setState({ selection: null })
  }
}
