import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { DebuggingPipe } from './debugging-pipe'

export type Chromium = { readonly process: ChildProcess; readonly pipe: DebuggingPipe }

export type ChromiumPlan = {
  readonly profileFolder: string
  /** A debugging port beside the pipe, for Playwright; null: none. */
  readonly debuggingPort: string | null
  readonly switches: ReadonlyMap<string, string>
}

/** No window of its own, no questions, and no look-ups that nobody asked for. */
const quiet = [
  '--no-startup-window',
  // Every way to open another window fails; main's handler is told, and may only refuse.
  '--block-new-web-contents',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
  '--password-store=basic',
  '--use-mock-keychain',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp'
]

/** Starts the Chromium named by MATCHDESK_CHROMIUM; with MATCHDESK_HEADED=1 its windows are seen. */
export function launchChromium({ profileFolder, debuggingPort, switches }: ChromiumPlan): Chromium {
  const executable = process.env['MATCHDESK_CHROMIUM']
  if (executable === undefined || executable === '') {
    throw new Error('stand-in: MATCHDESK_CHROMIUM must name a Chromium or Chrome')
  }
  const args = [
    '--remote-debugging-pipe',
    `--user-data-dir=${profileFolder}`,
    ...quiet,
    ...(debuggingPort === null ? [] : [`--remote-debugging-port=${debuggingPort}`]),
    ...(process.env['MATCHDESK_HEADED'] === '1' ? [] : ['--headless=new', '--hide-scrollbars']),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...[...switches].map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`))
  ]
  const child = spawn(executable, args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] })
  child.on('error', (reason) => {
    console.error(`stand-in: ${executable} could not be started (${reason.message})`)
    process.exit(1)
  })
  forwardAddress(child)
  // The streams at 3 and 4 are those that `stdio` above asked for.
  return { process: child, pipe: new DebuggingPipe(child.stdio[3] as Writable, child.stdio[4] as Readable) }
}

/** Playwright reads the debugging address from standard error; the rest of Chromium's talk is for looking into it. */
function forwardAddress(child: ChildProcess): void {
  if (child.stderr === null) return
  const isTalkative = process.env['MATCHDESK_DEBUG'] === '1'
  createInterface(child.stderr).on('line', (line) => {
    if (isTalkative || line.startsWith('DevTools listening on ')) process.stderr.write(`${line}\n`)
  })
}
