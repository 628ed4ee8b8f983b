import { createContext, useContext } from 'react'
import type { AppInfo, DeskApi } from '#shared/ipc/contract'
import { createMemory } from '#shared/scoring/memory'
import { invariant } from '#shared/lib/invariant'
import { type StoreApi, useStore } from 'zustand'
import { inSteps } from '../data/give-way'
import { hashEntry } from '../data/hash-entry'
import type { Explainer } from '../workers/create-explainer'
import { readAnswer } from '#shared/quality/read-answer'
import type { Matcher } from '../workers/create-matcher'
import type { Clusterer } from '../workers/create-clusterer'
import type { Reader } from '../workers/create-reader'
import type { Scorer } from '../workers/create-scorer'
import { type AliasFiles, createAliasFiles } from './alias-files'
import { type AffinityStore, createAffinityStore } from './affinity-store'
import { type BoardViewStore, createBoardViewStore } from './board-view-store'
import { type BoardSource, createBoards } from './board-source'
import { createCurator, type Curator } from './curator'
import { createEarlierPairsStore, type EarlierPairsStore } from './earlier-pairs-store'
import { createEditionStore, type EditionStore } from './edition-store'
import { createEditionsStore, type EditionsStore } from './editions-store'
import type { EditionVaults } from './edition-vaults'
import { createExplainStore, type ExplainStore } from './explain-store'
import { createEffectStore, type EffectStore } from './effect-store'
import { createExportStore, type ExportStore } from './export-store'
import { createImportStore, type ImportStore } from './import-store'
import { createLeaving, type Leaving, type WindowEdge } from './leaving'
import { createMatchingStore, type MatchingStore } from './matching-store'
import { createPrivateNotesStore, type PrivateNotesStore } from './private-notes-store'
import { createNoteDrafts, type NoteDrafts } from './note-drafts'
import { createNotebook, type Notebook } from './notebook'
import { createProblemSource, type ProblemSource } from './problem-source'
import { publicIdsInSteps } from './public-ids'
import { createRawFiles } from './raw-files'
import { createRejectedRows, type RejectedRows } from './rejected-rows'
import { createRecipeStore, type RecipeStore } from './recipe-store'
import { createRegistrationsStore, type RegistrationsStore } from './registrations-store'
import { createScoringAnswers } from './scoring-answers'
import { createScoreStore, type ScoreStore } from './score-store'
import { createSaveStore, type SaveStore } from './save-store'
import { saveSealedCopy } from './sealed-copy'
import { createToastStore, type ToastStore } from './toast-store'
import { createSpreadsheets, type Spreadsheets } from './spreadsheets'
import { createUndoTurns, type UndoTurns } from './undo-turns'
import { createWorkbookSource, type WorkbookSource } from './workbook-source'
import { createViewStore, type ViewStore } from './view-store'

/** Reads what a person typed for an answer. */
export type ReadAnswer = typeof readAnswer

/** Every store of one window. What a person does becomes entries of the edition; everything else follows from it. */
export type Session = {
  readonly info: AppInfo
  readonly edition: EditionStore
  readonly editions: EditionsStore
  readonly saving: SaveStore
  readonly leaving: Leaving
  readonly privateNotes: PrivateNotesStore
  readonly imports: ImportStore
  readonly registrations: RegistrationsStore
  readonly spreadsheets: Spreadsheets
  readonly rejected: RejectedRows
  readonly recipes: RecipeStore
  readonly matching: MatchingStore
  readonly explain: ExplainStore
  readonly effects: EffectStore
  readonly scores: ScoreStore
  readonly affinities: AffinityStore
  readonly earlierPairs: EarlierPairsStore
  readonly workbook: WorkbookSource
  readonly exports: ExportStore
  readonly view: ViewStore
  readonly board: BoardSource
  readonly boardView: BoardViewStore
  readonly problems: ProblemSource
  readonly clusterer: Clusterer
  readonly curator: Curator
  readonly readAnswer: ReadAnswer
  readonly aliasFiles: AliasFiles
  readonly toasts: ToastStore
  readonly notebook: Notebook
  readonly noteDrafts: NoteDrafts
  readonly undoTurns: UndoTurns
  readonly saveSealedCopy: () => Promise<void>
}

type SessionParts = {
  readonly api: DeskApi
  readonly info: AppInfo
  readonly matcher: Matcher
  readonly scorer: Scorer
  readonly reader: Reader
  readonly clusterer: Clusterer
  readonly recipeShelf: Pick<Storage, 'getItem' | 'setItem'>
  readonly explainer: Explainer
  readonly vaults: EditionVaults
  readonly window: WindowEdge
}

/** Wires the stores of a window to main and to what runs beside it. */
export function createSession(parts: SessionParts): Session {
  const { api, info, matcher, scorer, reader, recipeShelf, explainer, vaults, window } = parts
  const problems = createProblemSource()
  const { edition, answers, scores, board } = createScoredEdition(scorer, problems)
  const privateNotes = createPrivateNotesStore(edition, edge)
  const toasts = createToastStore(edition, privateNotes)
  const curator = createCurator(edition, toasts)
  const saving = createSaveStore(edge.now)
  const editions = createEditionsStore(vaults, edition, saving)
  const raw = createRawFiles(edition)
  const spreadsheets = createSpreadsheets(api, reader, raw)
  const reading = { edition, spreadsheets, reader, onRefusal: toasts.refuse }
  const registrations = createRegistrationsStore(reading)
  const matching = createMatchingStore(matcher, edition)
  const explain = createExplainStore(explainer, edition)
  const effects = createEffectStore(answers, edition)
  const workbook = createWorkbookSource({ edition, matching, board, version: info.version })
  const exports = createExportStore(api, workbook)
  const view = createViewStore()
  const notebook = createNotebook(edition, privateNotes)
  const undoTurns = createUndoTurns(edition, privateNotes)
  const noteDrafts = createNoteDrafts(edition, toasts)
  followEdition({ edition, exports, view })
  const imports = createImportStore({ ...reading, api, raw, ensureOwn: editions.ensureOwn })
  const leaving = createLeaving({ ...window, edition, editions, imports, noteDrafts, view })
  return {
    info,
    edition,
    editions,
    saving,
    leaving,
    privateNotes,
    imports,
    registrations,
    spreadsheets,
    rejected: createRejectedRows({ api, spreadsheets, toasts }),
    recipes: createRecipeStore({ api, toasts, shelf: recipeShelf }),
    matching,
    explain,
    effects,
    scores,
    affinities: createAffinityStore(api, edition),
    earlierPairs: createEarlierPairsStore({ api, edition, raw, onRefusal: toasts.refuse }),
    workbook,
    exports,
    view,
    toasts,
    board,
    boardView: createBoardViewStore(),
    notebook,
    noteDrafts,
    problems,
    clusterer: parts.clusterer,
    curator,
    aliasFiles: createAliasFiles({ api, edition, curator, spreadsheets, toasts }),
    readAnswer,
    undoTurns,
    saveSealedCopy: () => saveSealedCopy({ api, editions, toasts })
  }
}

/** The edition, and every score of it: one memory, so that nothing is prepared twice in this window. */
function createScoredEdition(scorer: Scorer, problems: ProblemSource) {
  const memory = createMemory()
  const answers = createScoringAnswers(scorer)
  const scores = createScoreStore(answers)
  const { board, prepare } = createBoards(scores, memory)
  const edition = createEditionStore(edge, {
    memory,
    prepare: [
      ({ facts }) => problems.prepare(facts),
      (_edition, pool) => inSteps(publicIdsInSteps(pool)),
      prepare,
      (edition, pool) => board({ edition, pool })
    ]
  })
  scores.follow(edition)
  return { edition, answers, scores, board }
}

/** An export that was made is of an edition as it was; a selection ends with whom it is about. */
function followEdition({ edition, exports, view }: Pick<Session, 'edition' | 'exports' | 'view'>): void {
  edition.state.subscribe(({ edition: now, pool }, before) => {
    if (now !== before.edition) exports.reset()
    if (pool !== before.pool) view.keepFor(pool, now.facts)
  })
}

/** What the pure parts cannot know. */
const edge = {
  author: 'This laptop',
  now: () => new Date().toISOString(),
  newId: () => crypto.randomUUID(),
  hash: hashEntry
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
