// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { inTurn } from './in-turn.mjs'
import { memoryFolder, root, runTool } from './project.mjs'

const sources = [
  'electron',
  'renderer',
  'shared',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json'
]
const stamp = join(root, 'out', 'built-from')
const turn = { lock: join(memoryFolder, 'building'), longest: 180_000 }

/**
 * Builds main, preload and window into out/, unless they stand there from these very sources.
 * Throws a sentence when the build fails.
 * @param {import('./project.mjs').Say} say
 */
export async function ensureBuilt(say) {
  if (isBuiltFrom(digestSources())) return
  await inTurn(turn, () => build(say))
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
