import { EventEmitter } from 'node:events'
import type { App } from 'electron'
import type { AppPaths } from './app-paths'
import { emitPreventable } from './preventable'
import { createInstanceLock, type InstanceLock, type SecondStart } from './single-instance'
import { strict } from './strict'

type Quitting = 'no' | 'asked' | 'sure'

/** What quitting needs to know of a window. */
type Closable = { readonly close: () => void; readonly isLeaving: () => boolean }

export type AppParts = {
  readonly folder: string
  readonly name: string
  readonly version: string
  readonly paths: AppPaths
  readonly switches: ReadonlyMap<string, string>
  readonly windows: () => readonly Closable[]
  readonly stop: () => Promise<void>
}

type Emulated = Pick<
  App,
  'whenReady' | 'isReady' | 'getVersion' | 'getName' | 'getAppPath' | 'quit' | 'exit'
> &
  Pick<App, 'requestSingleInstanceLock' | 'releaseSingleInstanceLock' | 'hasSingleInstanceLock' | 'getLocale'>

/** `app`: the life of the program, in Electron's order of events. */
export class StandInApp extends EventEmitter implements Emulated {
  readonly isPackaged = false
  readonly name: string
  readonly commandLine
  /** Switches that main added for Chromium. */
  readonly appended = new Map<string, string>()
  private readonly parts: AppParts
  private readonly lock: InstanceLock
  private readonly readiness: Promise<void>
  private resolveReadiness: () => void = () => undefined
  private hasBecomeReady = false
  private hasLock = false
  private quitting: Quitting = 'no'

  constructor(parts: AppParts) {
    super()
    this.parts = parts
    this.name = parts.name
    this.commandLine = strict('app.commandLine', createCommandLine(parts.switches, this.appended))
    this.readiness = new Promise((resolve) => (this.resolveReadiness = resolve))
    this.lock = createInstanceLock(
      () => this.getPath('userData'),
      ({ argv, folder, data }: SecondStart) => void this.emit('second-instance', {}, argv, folder, data)
    )
  }

  isReady(): boolean {
    return this.hasBecomeReady
  }

  whenReady(): Promise<void> {
    return this.readiness
  }

  /** Called once, when the driver stands. Emits through the object's own `emit`, which Playwright replaces. */
  becomeReady(): void {
    this.hasBecomeReady = true
    this.resolveReadiness()
    this.emit('will-finish-launching')
    this.emit('ready', {}, {})
  }

  getName(): string {
    return this.name
  }

  getVersion(): string {
    return this.parts.version
  }

  getAppPath(): string {
    return this.parts.folder
  }

  getLocale(): string {
    return 'en-US'
  }

  getPath(name: string): string {
    return this.parts.paths.get(name)
  }

  setPath(name: string, path: string): void {
    this.parts.paths.set(name, path)
  }

  requestSingleInstanceLock(data: Record<string, unknown> = {}): boolean {
    this.hasLock = this.lock.request({ argv: process.argv, folder: process.cwd(), data })
    if (!this.hasLock) console.error('Matchdesk is already open on this data folder; its window was called.')
    return this.hasLock
  }

  hasSingleInstanceLock(): boolean {
    return this.hasLock
  }

  releaseSingleInstanceLock(): void {
    this.lock.release()
    this.hasLock = false
  }

  setAppUserModelId(): void {
    // Names the program in Windows' task bar, which the stand-in has no part in.
  }

  setAboutPanelOptions(): void {
    // A native panel, shown by a menu role.
  }

  /** Every page of the stand-in is a sandboxed page of Chromium. */
  enableSandbox(): void {
    if (this.hasBecomeReady) throw new Error('app.enableSandbox() can only be called before app is ready')
  }

  focus(): void {
    // The stand-in brings windows to the front, not a program.
  }

  /** Closes the windows, each of which may refuse; then ends. */
  quit(): void {
    if (this.quitting !== 'no') return
    this.quitting = 'asked'
    if (!emitPreventable(this, 'before-quit')) {
      this.quitting = 'no'
      return
    }
    for (const window of this.parts.windows()) {
      window.close()
      if (!window.isLeaving()) {
        this.quitting = 'no'
        return
      }
    }
    if (this.parts.windows().length === 0) this.finishQuit()
  }

  /** Ends at once, asking nobody. */
  exit(code = 0): void {
    if (this.quitting === 'sure') return
    this.quitting = 'sure'
    this.emit('quit', {}, code)
    void this.end(code)
  }

  /** Main ended the program, perhaps before it was ready. */
  isEnding(): boolean {
    return this.quitting === 'sure'
  }

  /** The last window is gone: the end of a quit, or the event on which main decides. */
  onLastWindowClosed(): void {
    if (this.quitting === 'asked') this.finishQuit()
    else if (this.quitting === 'no' && !this.emit('window-all-closed')) this.quit()
  }

  private finishQuit(): void {
    if (emitPreventable(this, 'will-quit')) this.exit(0)
    else this.quitting = 'no'
  }

  private async end(code: number): Promise<void> {
    await this.lock.told()
    await this.parts.stop().catch((reason: unknown) => console.error(reason))
    this.lock.release()
    process.exit(code)
  }
}

function createCommandLine(given: ReadonlyMap<string, string>, appended: Map<string, string>) {
  return {
    appendSwitch: (name: string, value = '') => void appended.set(name, value),
    hasSwitch: (name: string) => appended.has(name) || given.has(name),
    getSwitchValue: (name: string) => appended.get(name) ?? given.get(name) ?? '',
    removeSwitch: (name: string) => void appended.delete(name)
  }
}
