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

/** Says a line on standard output. @type {Say} */
export const say = (line) => console.log(line)

/**
 * Does what a script is for; where that fails, says why in one sentence and ends with 1.
 * @param {() => Promise<void>} act
 */
export async function runScript(act) {
  requireNode()
  try {
    await act()
  } catch (reason) {
    console.error(reason instanceof Error ? reason.message : reason)
    process.exitCode = 1
  }
}

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
 * Lets a tool of an installed package have this terminal; the script ends as the tool does.
 * @param {string} script path below `node_modules` @param {readonly string[]} args @param {NodeJS.ProcessEnv} [env]
 */
export function handOver(script, args, env = process.env) {
  const tool = join(root, 'node_modules', script)
  const child = spawn(process.execPath, [tool, ...args], { cwd: root, env, stdio: 'inherit' })
  child.on('exit', (code) => (process.exitCode = code ?? 1))
}

/**
 * Runs a tool of an installed package with this Node.
 * @param {string} script path below `node_modules` @param {readonly string[]} args @param {RunOptions} [options]
 */
export function runTool(script, args, options) {
  return run(process.execPath, [join(root, 'node_modules', script), ...args], options)
}
