import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ExportFailure } from '#shared/domain/export-failure'
import type { DeskApi } from '#shared/ipc/contract'
import type { WorkbookSource } from './workbook-source'

type Export =
  | { readonly kind: 'idle' }
  | { readonly kind: 'writing' }
  | { readonly kind: 'exported'; readonly file: string }
  | { readonly kind: 'failed'; readonly failure: ExportFailure }

export type ExportStore = {
  readonly state: StoreApi<Export>
  /** Asks where to, writes and checks; does nothing while there is no proposal or another export is under way. */
  readonly exportWorkbook: () => Promise<void>
  /** Forgets the last export: the assignments are no longer the exported ones. */
  readonly reset: () => void
}

const suggestedName = 'matchdesk-assignments.xlsx'
const idle: Export = { kind: 'idle' }

/** Hands the current workbook to main, one export at a time. */
export function createExportStore(api: DeskApi, source: WorkbookSource): ExportStore {
  const state = createStore<Export>(() => idle)

  const exportWorkbook = async () => {
    const workbook = source.current()
    if (workbook === null || state.getState().kind === 'writing') return
    state.setState({ kind: 'writing' }, true)
    try {
      const answer = await api.exportWorkbook({ suggestedName, workbook })
      if (!answer.ok) state.setState({ kind: 'failed', failure: answer.error }, true)
      else if (answer.value === null) state.setState(idle, true)
      else state.setState({ kind: 'exported', file: answer.value.file }, true)
    } catch (bug) {
      state.setState(idle, true)
      throw bug
    }
  }
  const reset = () => {
    if (state.getState().kind !== 'writing') state.setState(idle, true)
  }
  return { state, exportWorkbook, reset }
}
