import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const folder = dirname(createRequire(import.meta.url).resolve('xlsx'))

/** Of the official SheetJS 0.20.3, which this package republishes. */
test.each([
  ['dist/xlsx.full.min.js', 'cc015130aa8521e7f088f88898eba949ccdcbfb38df0bd129b44b7273c3a6f41'],
  ['xlsx.mjs', '1a0fb062ee9781b13f6687371b202aaefc53b6ce55b530c027e01f9c087b77db']
])('%s is the file that SheetJS published', async (path, sha256) => {
  const bytes = await readFile(join(folder, path))
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
})
