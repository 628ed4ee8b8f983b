// @ts-check
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's own folder. These scripts run before anything is installed, so they need nothing but Node. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** What the scripts remember between calls; gone when the packages are. */
export const memoryFolder = join(root, 'node_modules', '.matchdesk')

/** @typedef {(line: string) => void} Say */
/** @typedef {{ readonly code: number, readonly output: string }} Finished */
/** @typedef {{ readonly env?: NodeJS.ProcessEnv, readonly timeout?: number }} RunOptions */

/** Ends with one sentence where Node is too old for what comes next. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`Matchdesk needs Node 20.19 or newer; this is ${process.versions.node}.`)
  process.exit(1)
}

/**
 * Runs a command in the project's folder and keeps what it says; code 1 when it cannot be started, 124 when it
 * takes longer than `timeout` milliseconds.
 * @param {string} command @param {readonly string[]} args @param {RunOptions} [options]
 * @returns {Promise<Finished>}
 */
export function run(command, args, { env = process.env, timeout = 0 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...env, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe']
    })
    let output = ''
    let isLate = false
    const timer = timeout === 0 ? null : setTimeout(() => (isLate = child.kill()), timeout)
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += String(data)))
    child.on('error', (reason) => resolve({ code: 1, output: reason.message }))
    child.on('close', (code) => {
      if (timer !== null) clearTimeout(timer)
      resolve({ code: isLate ? 124 : (code ?? 1), output })
    })
  })
}

/**
 * Runs a tool of an installed package with this Node.
 * @param {string} script path below `node_modules` @param {readonly string[]} args @param {RunOptions} [options]
 */
export function runTool(script, args, options) {
  return run(process.execPath, [join(root, 'node_modules', script), ...args], options)
}
