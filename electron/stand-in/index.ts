/**
 * The `electron` executable where there is no Electron, browser mode (`--browser` as the first argument), and the
 * first script of utility processes: one bundle, told apart by its arguments.
 */
import { open as openInspector } from 'node:inspector'
import { resolve } from 'node:path'
import { readAppFolder } from './app-folder'
import { createAppPaths } from './app-paths'
import { createBrowserDriver } from './browser/browser-driver'
import { type CommandLine, parseCommandLine } from './command-line'
import type { Driver } from './driver'
import { createElectronModule } from './electron-module'
import { replaceElectron, runModule } from './load-main'
import { runUtilityModule, utilityFlag } from './utility-child'
import { createWindowDriver } from './window/window-driver'

type Mode = 'window' | 'browser'

const browserFlag = '--browser'

const args = process.argv.slice(2)
if (args[0] === utilityFlag) {
  runUtilityModule(args.slice(1))
} else {
  runApp(args).catch((reason: unknown) => {
    console.error(reason instanceof Error ? reason.message : reason)
    process.exit(1)
  })
}

async function runApp(given: readonly string[]): Promise<void> {
  const isBrowser = given[0] === browserFlag
  const electronArgs = isBrowser ? given.slice(1) : given
  const commandLine = parseCommandLine(electronArgs)
  if (commandLine.app === null) throw new Error('usage: electron [-r module] [--switch] <app> [--switch]')
  const { folder, main, name, version } = readAppFolder(commandLine.app)
  const mode = isBrowser ? 'browser' : 'window'
  const driver = createDriver(mode, commandLine)
  const { switches } = commandLine
  const paths = createAppPaths(name, switches.get('user-data-dir') ?? '')
  const { electron, app, session } = createElectronModule({
    driver,
    app: { folder, name, version, paths, switches },
    standInFile: __filename
  })
  nameRuntime(mode)
  process.argv = [process.execPath, ...electronArgs]
  replaceElectron(electron)
  const inspect = switches.get('inspect')
  if (inspect !== undefined) openInspector(Number(inspect), '127.0.0.1')
  for (const required of commandLine.requires) runModule(resolve(required))
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => app.quit())
  runModule(main)
  if (app.isEnding()) return
  await driver.start({ profileFolder: app.getPath('sessionData'), switches: app.appended, session })
  app.becomeReady()
}

function createDriver(mode: Mode, { switches }: CommandLine): Driver {
  if (mode === 'browser') return createBrowserDriver({ shouldOpen: !switches.has('no-open') })
  return createWindowDriver({ debuggingPort: switches.get('remote-debugging-port') ?? null })
}

/** By this main knows, and says on screen, that it does not run on Electron. */
function nameRuntime(mode: Mode): void {
  Object.defineProperty(process.versions, 'matchdesk-stand-in', { value: mode, enumerable: true })
  Reflect.set(process, 'type', 'browser')
}
