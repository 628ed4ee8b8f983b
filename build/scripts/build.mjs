// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { memoryFolder, root, runTool } from './project.mjs'

const sources = [
  'electron',
  'renderer',
  'shared',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json'
]
const lock = join(memoryFolder, 'building')
const stamp = join(root, 'out', 'built-from')

/** In milliseconds. */
const longestBuild = 180_000

/**
 * Builds main, preload and window into out/, unless they stand there from these very sources.
 * Throws a sentence when the build fails.
 * @param {import('./project.mjs').Say} say
 */
export async function ensureBuilt(say) {
  if (isBuiltFrom(digestSources())) return
  await withBuildLock(() => build(say))
}

/** @param {import('./project.mjs').Say} say */
async function build(say) {
  const digest = digestSources()
  if (isBuiltFrom(digest)) return
  say('Building.')
  const { code, output } = await runTool('electron-vite/bin/electron-vite.js', ['build'])
  if (code !== 0) throw new Error(`The build failed:\n${output.trim()}`)
  mkdirSync(join(root, 'out'), { recursive: true })
  writeFileSync(stamp, digest)
}

/**
 * One build at a time: a second start waits for the first. A lock older than the longest build was left by a kill.
 * @param {() => Promise<void>} act
 */
async function withBuildLock(act) {
  mkdirSync(memoryFolder, { recursive: true })
  while (!takeLock()) await new Promise((resolve) => setTimeout(resolve, 200))
  try {
    await act()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

function takeLock() {
  const taken = statSync(lock, { throwIfNoEntry: false })
  if (taken !== undefined && Date.now() - taken.mtimeMs > longestBuild)
    rmSync(lock, { recursive: true, force: true })
  try {
    mkdirSync(lock)
    return true
  } catch {
    return false
  }
}

/** @param {string} digest */
function isBuiltFrom(digest) {
  if (!existsSync(join(root, 'out', 'main', 'index.cjs')) || !existsSync(stamp)) return false
  return readFileSync(stamp, 'utf8') === digest
}

/** One text for all source files: their names, sizes and times. */
function digestSources() {
  const hash = createHash('sha256')
  for (const file of sources.flatMap((source) => listFiles(join(root, source)))) {
    const { size, mtimeMs } = statSync(file)
    hash.update(`${relative(root, file)}\0${size}\0${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

/** @param {string} path @returns {string[]} every file at or below the path, in a fixed order */
function listFiles(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => listFiles(join(path, name)))
}
