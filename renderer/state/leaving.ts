import type { EditionStore } from './edition-store'
import type { EditionsStore } from './editions-store'
import type { ImportStore } from './import-store'
import type { ReturnPlaces } from './return-place'
import type { ViewStore } from './view-store'

/** Where to: the same edition, locked; the start; the sample; or a new edition. */
type LeaveFor = 'locked' | 'start' | 'sample' | 'new'

/** How the window is loaded anew, and what it remembers over that. */
export type WindowEdge = { readonly places: ReturnPlaces; readonly reload: () => void }

type LeavingParts = WindowEdge & {
  readonly edition: EditionStore
  readonly editions: EditionsStore
  readonly imports: ImportStore
  readonly view: ViewStore
}

export type Leaving = {
  /** Leaves the edition on the desk: its keys are dropped and the window is loaded anew, so that nothing of it stays. */
  readonly leave: (to: LeaveFor) => Promise<void>
  /** Goes on where the window was left. */
  readonly resume: () => Promise<void>
}

export function createLeaving({ edition, editions, imports, view, places, reload }: LeavingParts): Leaving {
  const leave = async (to: LeaveFor) => {
    const { open } = editions.state.getState()
    if (to === 'sample' || to === 'new') places.remember({ kind: to })
    else if (to === 'locked' && open !== null)
      places.remember({ kind: 'unlock', edition: open.id, stage: view.state.getState().stage })
    await edition.settled()
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
    }
  }
  return { leave, resume }
}
