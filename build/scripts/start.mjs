// @ts-check
// npm start: Electron where it is or can be fetched; else the same program behind a page of a browser.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { findChromium } from './chromium.mjs'
import { obtainElectron } from './electron-binary.mjs'
import { ensureInstalled } from './install.mjs'
import { root, runScript, say } from './project.mjs'

await runScript(() => start(normalizeFolder(process.argv.slice(2))))

/** @param {readonly string[]} args */
async function start(args) {
  await ensureInstalled(say)
  await ensureBuilt(say)
  const choice = await choose(args)
  if ('reason' in choice) startBrowserMode(choice.reason, args)
  else startElectron(choice.path, args)
}

/** @param {readonly string[]} args @returns {Promise<{ readonly path: string } | { readonly reason: string }>} */
async function choose(args) {
  if (args.includes('--no-open')) return { reason: '--no-open asks for an address instead of a window.' }
  const { platform, env } = process
  const hasDisplay =
    platform !== 'linux' || env['DISPLAY'] !== undefined || env['WAYLAND_DISPLAY'] !== undefined
  if (!hasDisplay) return { reason: 'There is no display for a window.' }
  return obtainElectron(say)
}

/** @param {string} electron @param {readonly string[]} args */
function startElectron(electron, args) {
  say('Starting Matchdesk on Electron.')
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const child = spawn(electron, [...asRoot, '.', ...args], { cwd: root, stdio: 'inherit' })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.on(signal, () => child.kill(signal))
  child.on('error', (reason) => startBrowserMode(`Electron does not start here (${reason.message}).`, args))
  child.on('exit', (code) => {
    // What the system says when it cannot find the libraries Electron needs.
    if (code === 127)
      startBrowserMode('Electron does not start here: it lacks libraries of the system.', args)
    else process.exit(code ?? 1)
  })
}

/** Runs in this process, so that a signal to it ends the program itself. @param {string} reason @param {readonly string[]} args */
function startBrowserMode(reason, args) {
  say(
    `${reason} Starting in a browser instead: the same program; data stays on this machine. Ctrl+C ends it.`
  )
  if (!args.includes('--no-open')) process.env['MATCHDESK_CHROMIUM'] ??= findChromium()?.path ?? ''
  const standIn = join(root, 'out', 'main', 'stand-in.cjs')
  process.argv = [process.execPath, standIn, '--browser', root, ...args]
  createRequire(standIn)(standIn)
}

/**
 * `--user-data-dir DIR` and `--user-data-dir=DIR` alike, from the folder the caller stands in.
 * @param {readonly string[]} args
 * @returns {string[]}
 */
function normalizeFolder(args) {
  const flag = '--user-data-dir'
  const caller = process.env['INIT_CWD'] ?? process.cwd()
  /** @param {string} folder */
  const toSwitch = (folder) => `${flag}=${resolve(caller, folder)}`
  const result = []
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? ''
    if (arg === flag) result.push(toSwitch(args[++index] ?? '.'))
    else result.push(arg.startsWith(`${flag}=`) ? toSwitch(arg.slice(flag.length + 1)) : arg)
  }
  return result
}
