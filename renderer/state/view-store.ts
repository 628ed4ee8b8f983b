import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Pool } from '#shared/domain/participant'
import type { Role } from '#shared/domain/registration'

export const stages = ['people', 'rules', 'match', 'review', 'export'] as const
export type Stage = (typeof stages)[number]

/** What the panel is about. */
export type Selection =
  | { readonly kind: 'person'; readonly role: Role; readonly id: string }
  | { readonly kind: 'pair'; readonly mentee: string; readonly mentor: string }
  | { readonly kind: 'troubles' }

/** Where on the board to go: a mentor, one who sits there, or, with `mentor` null, one who is parked. */
export type BoardSpot = { readonly mentor: string | null; readonly mentee: string | null }

/** The views of the People stage. */
export type PeopleTab = 'participants' | 'columns' | 'problems'

/** What opens over the window from any stage. */
export type WindowDialog = 'palette' | 'history'

type View = {
  readonly stage: Stage
  readonly peopleTab: PeopleTab
  readonly selection: Selection | null
  /** Where the board was last asked to go; each request is a new object. */
  readonly spot: BoardSpot | null
  readonly dialog: WindowDialog | null
}

export type ViewStore = {
  readonly state: StoreApi<View>
  readonly open: (stage: Stage) => void
  readonly openPeopleTab: (tab: PeopleTab) => void
  readonly select: (selection: Selection) => void
  readonly closePanel: () => void
  /** Goes to a place on the board; the panel stays when the board is in view already. */
  readonly goTo: (spot: BoardSpot) => void
  readonly openTroubles: () => void
  readonly openDialog: (dialog: WindowDialog) => void
  readonly closeDialog: () => void
  /** Closes the panel when somebody it is about takes part no more. */
  readonly keepFor: (pool: Pool) => void
}

/** Where the person is in the window. A selection belongs to its stage and ends with it. */
export function createViewStore(): ViewStore {
  const state = createStore<View>(() => ({
    stage: 'people',
    peopleTab: 'participants',
    selection: null,
    spot: null,
    dialog: null
  }))
  const open = (stage: Stage) =>
    state.setState((view) => (view.stage === stage ? view : { stage, selection: null, spot: null }))
  return {
    state,
    open,
    openPeopleTab: (peopleTab) => state.setState({ stage: 'people', peopleTab, selection: null }),
    select: (selection) => state.setState({ selection }),
    closePanel: () => state.setState({ selection: null }),
    goTo: (spot) => {
      open('review')
      state.setState({ spot: { ...spot } })
    },
    openTroubles: () => {
      open('review')
      state.setState({ selection: { kind: 'troubles' } })
    },
    openDialog: (dialog) => state.setState({ dialog }),
    closeDialog: () => state.setState({ dialog: null }),
    keepFor: (pool) =>
      state.setState(({ selection }) =>
        selection === null || isAbout(pool, selection) ? {} : { selection: null }
      )
  }
}

function isAbout({ mentors, mentees }: Pool, selection: Selection): boolean {
  const has = (side: readonly { readonly id: string }[], wanted: string) =>
    side.some(({ id }) => id === wanted)
  if (selection.kind === 'troubles') return true
  if (selection.kind === 'pair') return has(mentees, selection.mentee) && has(mentors, selection.mentor)
  return has(selection.role === 'mentor' ? mentors : mentees, selection.id)
}
