import { createStore, type StoreApi } from 'zustand/vanilla'
import type { SaveFailure } from '#shared/domain/store-failure'
import type { Saving } from '#shared/domain/saving'
import type { Result } from '#shared/lib/result'
import type { EditionKeeper } from './edition-keeper'

export type SaveStore = {
  readonly state: StoreApi<Saving>
  /** The same keeper, watched; `at` is when the edition was kept last. */
  readonly watch: (keeper: EditionKeeper, at: string | null) => EditionKeeper
}

/** Knows whether everything that was done is kept: "saved" is said after the store has said it, never before. */
export function createSaveStore(now: () => string): SaveStore {
  const state = createStore<Saving>(() => ({ kind: 'saved', at: null }))
  let underWay = 0
  const watched = async <T>(save: () => Promise<Result<T, SaveFailure>>): Promise<Result<T, SaveFailure>> => {
    underWay += 1
    state.setState({ kind: 'saving' }, true)
    const saved = await save().finally(() => (underWay -= 1))
    if (!saved.ok) state.setState({ kind: 'failed', failure: saved.error }, true)
    else if (underWay === 0) state.setState({ kind: 'saved', at: now() }, true)
    return saved
  }
  return {
    state,
    watch: (keeper, at) => {
      state.setState({ kind: 'saved', at }, true)
      return {
        ...keeper,
        keep: (entries) => watched(() => keeper.keep(entries)),
        keepPrivate: (entries) => watched(() => keeper.keepPrivate(entries)),
        files: { ...keeper.files, save: (content) => watched(() => keeper.files.save(content)) }
      }
    }
  }
}
