import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'

export type BrowserMode = {
  /** With the token of this run. */
  readonly address: string
  /** What it said on standard output so far. */
  readonly said: () => string
  /** Ends it by a signal, as Ctrl+C does; the exit code. */
  readonly stop: (signal?: 'SIGINT' | 'SIGTERM') => Promise<number | null>
}

/**
 * Runs what `npm start -- --no-open` runs on a user data folder and waits for the address it prints. Without npm
 * between, so that a signal and the exit are the program's own.
 */
export async function launchBrowserMode(userData: string): Promise<BrowserMode> {
  const args = ['build/scripts/start.mjs', '--no-open', '--user-data-dir', userData]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  const address = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data: Buffer) => {
        said += data.toString('utf8')
        const found = /http:\/\/127\.0\.0\.1:\d+\/\S+/.exec(said)
        if (found !== null) resolve(found[0])
      })
    }
    child.on('exit', (code) => reject(new Error(`npm start ended with ${String(code)}: ${said}`)))
  })
  return { address, said: () => said, stop: (signal = 'SIGTERM') => stop(child, signal) }
}

/** Browser mode with its address open in a browser. */
export type BrowserDesk = {
  readonly program: BrowserMode
  readonly browser: BrowserContext
  readonly page: Page
}

export async function openInBrowser(userData: string): Promise<BrowserDesk> {
  const program = await launchBrowserMode(join(userData, 'desk'))
  const browser = await openBrowser(join(userData, 'browser'))
  const [page] = browser.pages()
  if (page === undefined) throw new Error('the browser opened no page')
  await page.goto(program.address)
  return { program, browser, page }
}

/** A browser of the person's own, with a profile that lasts: as far from the program as browser mode has it. */
function openBrowser(profile: string): Promise<BrowserContext> {
  const executablePath = process.env['MATCHDESK_CHROMIUM']
  return chromium.launchPersistentContext(profile, {
    ...(executablePath === undefined || executablePath === '' ? {} : { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    acceptDownloads: true
  })
}

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode === null) {
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
  }
  return child.exitCode
}
