import { createStore, type StoreApi } from 'zustand/vanilla'
import type { EditionFacts } from '#shared/domain/journal/edition-families'
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
export type PeopleTab = 'participants' | 'columns' | 'problems' | 'spellings'

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
  /** Closes the panel when a pair in it takes part no more, or somebody in it is not registered any more. */
  readonly keepFor: (pool: Pool, facts: EditionFacts) => void
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
    keepFor: (pool, facts) =>
      state.setState(({ selection }) =>
        selection === null || isAbout(pool, facts, selection) ? {} : { selection: null }
      )
  }
}

function isAbout({ mentors, mentees }: Pool, facts: EditionFacts, selection: Selection): boolean {
  const has = (side: readonly { readonly id: string }[], wanted: string) =>
    side.some(({ id }) => id === wanted)
  if (selection.kind === 'troubles') return true
  if (selection.kind === 'pair') return has(mentees, selection.mentee) && has(mentors, selection.mentor)
  return facts[selection.role].get(selection.id)?.person.content != null
}
