import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Desk, type DeskEvent, deskAfter, emptyDesk } from '#shared/domain/desk'

export type DeskStore = {
  readonly state: StoreApi<Desk>
  readonly send: (event: DeskEvent) => void
}

/** Holds the desk; the rules of how it changes stand in `deskAfter`. */
export function createDeskStore(): DeskStore {
  const state = createStore<Desk>(() => emptyDesk)
  return { state, send: (event) => state.setState((desk) => deskAfter(desk, event), true) }
}
