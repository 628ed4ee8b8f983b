import type { ExportFailure } from '#shared/domain/export-failure'
import type { Role } from '#shared/domain/registration'
import type { SpreadsheetFile } from '#shared/domain/sheet'
import type { SpreadsheetFailure } from '#shared/domain/spreadsheet-failure'
import type { Workbook } from '#shared/domain/workbook-model'
import type { Result } from '#shared/lib/result'

/** Where the program runs: a real Electron, the stand-in that tests use, or a browser's window over loopback. */
export type Runtime = 'electron' | 'stand-in' | 'browser'

export type AppInfo = { readonly version: string; readonly runtime: Runtime; readonly platform: string }

/** A file dropped on the window: its bytes, never its path. */
type DroppedFile = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }

export type ExportRequest = { readonly suggestedName: string; readonly workbook: Workbook }

/** Every request the window may make of main: its argument and its answer. `null` answers: the person cancelled. */
export type DeskRequests = {
  readonly 'app:info': { readonly argument: null; readonly answer: AppInfo }
  readonly 'registrations:choose': {
    readonly argument: Role
    readonly answer: Result<SpreadsheetFile | null, SpreadsheetFailure>
  }
  readonly 'registrations:read': {
    readonly argument: DroppedFile
    readonly answer: Result<SpreadsheetFile, SpreadsheetFailure>
  }
  readonly 'sample:read': {
    readonly argument: null
    readonly answer: Result<SampleFiles, SpreadsheetFailure>
  }
  readonly 'workbook:export': {
    readonly argument: ExportRequest
    readonly answer: Result<{ readonly file: string } | null, ExportFailure>
  }
}

export type SampleFiles = { readonly mentors: SpreadsheetFile; readonly mentees: SpreadsheetFile }

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

/** The one channel on which main speaks first. */
export const menuChannel = 'menu:command'

/** What the preload puts on `window.desk`, and nothing else. */
export type DeskApi = {
  readonly appInfo: () => Promise<AppInfo>
  readonly chooseRegistrations: (role: Role) => Promise<DeskRequests['registrations:choose']['answer']>
  readonly readRegistrations: (file: DroppedFile) => Promise<DeskRequests['registrations:read']['answer']>
  readonly readSample: () => Promise<DeskRequests['sample:read']['answer']>
  readonly exportWorkbook: (request: ExportRequest) => Promise<DeskRequests['workbook:export']['answer']>
  /** Calls back at each menu command until the returned function is called. */
  readonly onMenuCommand: (listener: (command: MenuCommand) => void) => () => void
}
