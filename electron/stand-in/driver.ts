import type { Dialog, Rectangle } from 'electron'
import type { Answer, MainMessage, PageMessage } from './page/messages'
import type { StandInSession } from './session'

/** A way to show windows: pages of a Chromium that the stand-in starts, or one tab of any browser. */
export type Driver = {
  readonly start: (host: DriverHost) => Promise<void>
  readonly openPage: (owner: PageOwner, plan: PagePlan) => OpenedPage
  readonly dialogs: DialogFunctions
  readonly openExternal: (url: string) => Promise<void>
  /** Makes pages prefer a scheme; null: what the system says. */
  readonly preferScheme: (scheme: 'dark' | 'light' | null) => void
  readonly stop: () => Promise<void>
}

/** The dialogs that main may call; the others throw by name. */
export type DialogFunctions = Pick<
  Dialog,
  'showOpenDialog' | 'showSaveDialog' | 'showMessageBox' | 'showErrorBox'
>

/** What a driver may ask of the program it shows; asked when it starts, after main has run. */
export type DriverHost = {
  readonly profileFolder: string
  readonly switches: ReadonlyMap<string, string>
  readonly session: StandInSession
}

export type PagePlan = {
  readonly preload: string
  readonly bounds: Rectangle
}

export type WindowShape = 'normal' | 'minimized' | 'maximized' | 'fullscreen'

/** One window's page, as its driver gives it. */
export type OpenedPage = {
  /** Chromium's own id of the page; null where the page is not driven, or not yet. */
  readonly targetId: () => string | null
  readonly load: (url: string) => Promise<void>
  readonly reload: () => Promise<void>
  readonly post: (message: MainMessage) => void
  readonly evaluate: (code: string) => Promise<unknown>
  readonly setBounds: (bounds: Rectangle) => void
  readonly setShape: (shape: WindowShape) => void
  readonly focus: () => void
  readonly close: () => void
}

export type Navigation = {
  readonly url: string
  readonly isMainFrame: boolean
  readonly kind: 'start' | 'redirect'
}

/** What a page's driver tells the window that owns it. */
export type PageOwner = {
  readonly mayNavigate: (navigation: Navigation) => boolean
  readonly mayOpen: (url: string) => boolean
  readonly onMessage: (message: PageMessage) => Promise<Answer | null>
  readonly onNavigated: (url: string, how: 'document' | 'within') => void
  readonly onDomReady: () => void
  readonly onLoaded: () => void
  readonly onCrashed: () => void
  readonly onGone: () => void
}
