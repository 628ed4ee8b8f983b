import type { EditionStore } from './edition-store'
import type { EditionsStore } from './editions-store'
import type { ImportStore } from './import-store'
import type { NoteDrafts } from './note-drafts'
import type { ReturnPlaces } from './return-place'
import type { Selection, ViewStore } from './view-store'

/** Where to: the same edition, locked; the start; the sample; or a new edition. */
type LeaveFor = 'locked' | 'start' | 'sample' | 'new'

/** How the window is loaded anew, and what it remembers over that. */
export type WindowEdge = { readonly places: ReturnPlaces; readonly reload: () => void }

type LeavingParts = WindowEdge & {
  readonly edition: EditionStore
  readonly editions: EditionsStore
  readonly imports: ImportStore
  readonly noteDrafts: NoteDrafts
  readonly view: ViewStore
}

export type Leaving = {
  /** Leaves the edition on the desk: its keys are dropped and the window is loaded anew, so that nothing of it stays. */
  readonly leave: (to: LeaveFor) => Promise<void>
  /** Goes on where the window was left. */
  readonly resume: () => Promise<void>
}

export function createLeaving(parts: LeavingParts): Leaving {
  const { edition, editions, imports, noteDrafts, view, places, reload } = parts
  const leave = async (to: LeaveFor) => {
    const { open } = editions.state.getState()
    if (to === 'sample' || to === 'new') places.remember({ kind: to })
    else if (to === 'locked' && open !== null) {
      const { stage, selection } = view.state.getState()
      places.remember({ kind: 'unlock', edition: open.id, stage, selection })
    }
    await Promise.all([edition.settled(), noteDrafts.settled()])
    await editions.lock()
    reload()
  }
  const resume = async () => {
    const place = places.take()
    await editions.refresh()
    if (place === null) return
    if (place.kind === 'sample') await imports.openSample()
    else if (place.kind === 'new') editions.ask(place)
    else {
      const left = editions.state.getState().list?.find(({ id }) => id === place.edition)
      if (left === undefined) return
      view.open(place.stage)
      editions.ask({ kind: 'unlock', edition: left })
      if (place.selection !== null) selectOnceOpen(place.selection)
    }
  }
  /** Shows who was in the panel, once there is an edition that knows them. */
  const selectOnceOpen = (selection: Selection) => {
    const stop = edition.state.subscribe(({ pool, edition: { facts } }) => {
      stop()
      view.select(selection)
      view.keepFor(pool, facts)
    })
  }
  return { leave, resume }
}
