import type { StoreApi } from 'zustand/vanilla'
import type { ImportPlanner } from './import-planner'
import type { ImportState, Preview } from './import-preview'

/** The file that a person looks at, and what follows from what they say of it. */
export type ImportLook = {
  readonly current: () => Preview | null
  /** Shows a file, and works out what it would do. */
  readonly open: (preview: Preview) => Promise<void>
  /** Changes what is said of the file, and works out anew what it would do. */
  readonly change: (change: Change) => Promise<void>
  /** Changes what needs no working out. */
  readonly note: (change: Partial<Preview>) => void
  /** Works it out again, since the edition is another. */
  readonly refresh: () => Promise<void>
}

type Change = Partial<Preview> | ((preview: Preview) => Partial<Preview>)

export function createImportLook(state: StoreApi<ImportState>, planner: ImportPlanner): ImportLook {
  let turn = 0
  const current = () => {
    const now = state.getState()
    return now.kind === 'preview' ? now.preview : null
  }
  const note = (change: Partial<Preview>) => {
    const preview = current()
    if (preview !== null) state.setState({ kind: 'preview', preview: { ...preview, ...change } }, true)
  }
  /** While nobody says whom the file lists only its columns can be shown. */
  const refresh = async () => {
    const own = ++turn
    const preview = current()
    if (preview === null || preview.work === 'importing') return
    note({ work: 'comparing' })
    const outline = await planner.outline(preview)
    if (own !== turn || current() === null) return
    note({ outline })
    if (preview.listing === null) {
      note({ plan: null, work: null })
      return
    }
    const { plan, failure } = await planner.plan(preview)
    const now = current()
    if (own !== turn || now === null) return
    note({ plan: plan ?? (failure === null ? null : now.plan), failure, work: null })
  }
  const change = async (wanted: Change) => {
    const preview = current()
    if (preview === null || preview.work === 'importing') return
    note(typeof wanted === 'function' ? wanted(preview) : wanted)
    await refresh()
  }
  const open = async (preview: Preview) => {
    state.setState({ kind: 'preview', preview }, true)
    await refresh()
  }
  return { current, open, change, note, refresh }
}
