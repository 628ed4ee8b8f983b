import type { ExportFailure } from '#shared/domain/export-failure'
import type { Recipe } from '#shared/domain/recipe'
import type { Role } from '#shared/domain/registration'
import type { SealedCopy } from '#shared/domain/sealed-copy'
import type { TextDialect } from '#shared/domain/sheet'
import type { ReadingStep } from '#shared/domain/sheets-messages'
import type { SpreadsheetFailure } from '#shared/domain/spreadsheet-failure'
import type { Workbook } from '#shared/domain/workbook-model'
import type { Result } from '#shared/lib/result'

/** Where the program runs: a real Electron, the stand-in that tests use, or a browser's window over loopback. */
export type Runtime = 'electron' | 'stand-in' | 'browser'

export type AppInfo = { readonly version: string; readonly runtime: Runtime; readonly platform: string }

/** A file that was chosen or dropped: its bytes, never its path. */
export type GivenFile = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }

/** A file to read; `call` names the request, so that it can be followed and called off. */
export type ReadRequest = GivenFile & { readonly call: string; readonly dialect: TextDialect }

/**
 * A spreadsheet's rows as UTF-8 JSON of a `SpreadsheetFile`, which main has checked: bytes cross into the window and on
 * into its worker without a pause, where ten thousand rows as objects would hold the window up.
 */
export type PackedSpreadsheet = Uint8Array<ArrayBuffer>

/** A recipe to write as a file that the command line takes, too. */
type RecipeRequest = { readonly suggestedName: string; readonly recipe: Recipe }

type SealedCopyRequest = { readonly suggestedName: string; readonly copy: SealedCopy }

export type ExportRequest = { readonly suggestedName: string; readonly workbook: Workbook }

/** Every request the window may make of main: its argument and its answer. `null` answers: the person cancelled. */
export type DeskRequests = {
  readonly 'app:info': { readonly argument: null; readonly answer: AppInfo }
  readonly 'registrations:choose': {
    readonly argument: Role
    readonly answer: Result<GivenFile | null, SpreadsheetFailure>
  }
  readonly 'registrations:read': {
    readonly argument: ReadRequest
    readonly answer: Result<PackedSpreadsheet, SpreadsheetFailure>
  }
  /** Kills the sheets process of a call; its reading then ends as stopped. */
  readonly 'registrations:cancel': { readonly argument: string; readonly answer: null }
  readonly 'sample:read': {
    readonly argument: null
    readonly answer: Result<SampleFiles, SpreadsheetFailure>
  }
  readonly 'workbook:export': {
    readonly argument: ExportRequest
    readonly answer: Result<{ readonly file: string } | null, ExportFailure>
  }
  readonly 'sealed-copy:export': {
    readonly argument: SealedCopyRequest
    readonly answer: Result<{ readonly file: string } | null, ExportFailure>
  }
  readonly 'recipe:export': {
    readonly argument: RecipeRequest
    readonly answer: Result<{ readonly file: string } | null, ExportFailure>
  }
}

export type SampleFiles = { readonly mentors: GivenFile; readonly mentees: GivenFile }

export type DeskChannel = keyof DeskRequests

/** Why main did not even try: who asked, what was asked, or a bug while answering (main has logged it). */
export type RequestRefusal = 'foreign-sender' | 'bad-argument' | 'broken'

/** What crosses the wire: main never throws at the window. */
export type DeskReply<C extends DeskChannel> = Result<DeskRequests[C]['answer'], RequestRefusal>

/** What a menu asks of the window. */
export const menuCommands = [
  'new-edition',
  'import-mentors',
  'import-mentees',
  'open-sample',
  'export-workbook',
  'undo',
  'redo',
  'lock'
] as const
export type MenuCommand = (typeof menuCommands)[number]

/** The channel of the menu. */
export const menuChannel = 'menu:command'

/** The channel on which main says how far a reading is. */
export const progressChannel = 'registrations:progress'
export type ReadingProgress = { readonly call: string; readonly step: ReadingStep }

/** What the preload puts on `window.desk`, and nothing else. */
export type DeskApi = {
  readonly appInfo: () => Promise<AppInfo>
  readonly chooseRegistrations: (role: Role) => Promise<DeskRequests['registrations:choose']['answer']>
  readonly readRegistrations: (request: ReadRequest) => Promise<DeskRequests['registrations:read']['answer']>
  readonly cancelReading: (call: string) => Promise<null>
  readonly readSample: () => Promise<DeskRequests['sample:read']['answer']>
  readonly exportWorkbook: (request: ExportRequest) => Promise<DeskRequests['workbook:export']['answer']>
  readonly exportSealedCopy: (
    request: SealedCopyRequest
  ) => Promise<DeskRequests['sealed-copy:export']['answer']>
  readonly exportRecipe: (request: RecipeRequest) => Promise<DeskRequests['recipe:export']['answer']>
  /** Calls back as a reading goes on until the returned function is called. */
  readonly onReadingProgress: (listener: (progress: ReadingProgress) => void) => () => void
  /** Calls back at each menu command until the returned function is called. */
  readonly onMenuCommand: (listener: (command: MenuCommand) => void) => () => void
}
