import { createStore, type StoreApi } from 'zustand/vanilla'

/** Whether a fault of the program itself was met and not yet read. */
export type BugStore = { readonly state: StoreApi<{ readonly isMet: boolean }>; readonly dismiss: () => void }

/** Hears what nobody caught. Those are bugs: what is expected to fail comes back as a Result. */
export function createBugStore(source: Window): BugStore {
  const state = createStore(() => ({ isMet: false }))
  const report = () => state.setState({ isMet: true })
  source.addEventListener('error', report)
  source.addEventListener('unhandledrejection', report)
  return { state, dismiss: () => state.setState({ isMet: false }) }
}
