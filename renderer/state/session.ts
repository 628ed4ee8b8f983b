import { createContext, useContext } from 'react'
import type { AppInfo, DeskApi } from '#shared/ipc/contract'
import { invariant } from '#shared/lib/invariant'
import { type StoreApi, useStore } from 'zustand'
import type { Matcher } from '../workers/create-matcher'
import { type BoardViewStore, createBoardViewStore } from './board-view-store'
import { type BoardSource, createBoardSource } from './board-source'
import { createDeskStore, type DeskStore } from './desk-store'
import { createEditionStore, type EditionStore } from './edition-store'
import { createExportStore, type ExportStore } from './export-store'
import { createImportStore, type ImportStore } from './import-store'
import { createWindowDigests } from './journal-digests'
import { createMatchingStore, type MatchingStore } from './matching-store'
import { createRegistrationsStore, type RegistrationsStore } from './registrations-store'
import { createWorkbookSource, type WorkbookSource } from './workbook-source'
import { createViewStore, type ViewStore } from './view-store'

/** Every store of one window. Data flows one way: files → registrations → matching → export. */
export type Session = {
  readonly info: AppInfo
  readonly edition: EditionStore
  readonly desk: DeskStore
  readonly imports: ImportStore
  readonly registrations: RegistrationsStore
  readonly matching: MatchingStore
  readonly workbook: WorkbookSource
  readonly exports: ExportStore
  readonly view: ViewStore
  readonly board: BoardSource
  readonly boardView: BoardViewStore
}

type SessionParts = { readonly api: DeskApi; readonly info: AppInfo; readonly matcher: Matcher }

/** Wires the stores of a window to main and to the matcher. */
export function createSession({ api, info, matcher }: SessionParts): Session {
  const edition = createEditionStore({
    laptop: crypto.randomUUID(),
    author: 'This laptop',
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
    ...createWindowDigests()
  })
  const desk = createDeskStore()
  const registrations = createRegistrationsStore(desk)
  const matching = createMatchingStore(matcher, desk, registrations)
  const workbook = createWorkbookSource(desk, matching, info.version)
  const exports = createExportStore(api, workbook)
  const view = createViewStore()
  desk.state.subscribe(exports.reset)
  registrations.state.subscribe(view.closePanel)
  const imports = createImportStore(api, desk)
  return {
    info,
    edition,
    desk,
    imports,
    registrations,
    matching,
    workbook,
    exports,
    view,
    board: createBoardSource(),
    boardView: createBoardViewStore()
  }
}

const SessionContext = createContext<Session | null>(null)

export const SessionProvider = SessionContext.Provider

/** The stores of this window. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  invariant(session !== null, 'every screen stands inside a session')
  return session
}

/** What a store holds, followed as it changes. */
export function useStoreState<State, Part>(
  store: { readonly state: StoreApi<State> },
  select: (state: State) => Part
): Part {
  return useStore(store.state, select)
}
