import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

export type AppFolder = {
  readonly folder: string
  readonly main: string
  readonly name: string
  readonly version: string
}

/** Reads what Electron reads of an app: its folder or main file, and the names in its package.json. */
export function readAppFolder(path: string): AppFolder {
  const given = resolve(path)
  const isFolder = statSync(given).isDirectory()
  const folder = isFolder ? given : findPackage(dirname(given))
  const about = readPackage(join(folder, 'package.json'))
  const main = isFolder ? join(folder, about['main'] ?? 'index.js') : given
  return {
    folder,
    main,
    name: about['productName'] ?? about['name'] ?? 'Electron',
    version: about['version'] ?? '0.0.0'
  }
}

function findPackage(folder: string): string {
  if (existsSync(join(folder, 'package.json')) || dirname(folder) === folder) return folder
  return findPackage(dirname(folder))
}

function readPackage(file: string): Readonly<Record<string, string | undefined>> {
  const about: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (typeof about !== 'object' || about === null) throw new Error(`stand-in: ${file} is no package.json`)
  const texts = Object.entries(about).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string'
  )
  return Object.fromEntries(texts)
}
