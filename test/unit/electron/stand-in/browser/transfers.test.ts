import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterEach, expect, test } from 'vitest'
import { toFileName, Transfers } from '#electron/stand-in/browser/transfers'

const folder = mkdtempSync(join(tmpdir(), 'matchdesk-test-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('an upload is its owner’s only and gone when removed', async () => {
  const transfers = new Transfers(folder)
  const upload = await transfers.receive('../a.csv', Readable.from(['Name']))
  expect(upload.name).toBe('a.csv')
  if (process.platform !== 'win32') {
    expect([statSync(upload.path).mode & 0o777, statSync(join(upload.path, '..')).mode & 0o777]).toEqual([
      0o600, 0o700
    ])
  }
  transfers.remove(upload)
  expect(readdirSync(folder)).toEqual([])
})

test('what was saved can be fetched once, and is gone then', async () => {
  const transfers = new Transfers(folder)
  const save = transfers.create('pairs.xlsx')
  writeFileSync(save.path, 'rows')
  expect(transfers.offer(save)).toBe(true)
  const taken = transfers.take(save.id)
  expect(taken === null ? null : await text(taken.content)).toBe('rows')
  expect(transfers.take(save.id)).toBeNull()
  await expect.poll(() => readdirSync(folder)).toEqual([])
})

test('a save that main never wrote is not offered', () => {
  const transfers = new Transfers(folder)
  expect(transfers.offer(transfers.create('pairs.xlsx'))).toBe(false)
  expect(readdirSync(folder)).toEqual([])
})

test('what an earlier run left is removed', () => {
  writeFileSync(new Transfers(folder).create('left.csv').path, 'Name')
  const again = new Transfers(folder)
  expect(readdirSync(folder)).toEqual([])
  again.removeAll()
})

test.each([
  ['mentors.xlsx', 'mentors.xlsx'],
  ['C:\\forms\\mentors.xlsx', 'mentors.xlsx'],
  ['../../etc/passwd', 'passwd'],
  ['a\u202Excod.exe', 'axcod.exe'],
  ['a\0b:c?.csv', 'abc.csv'],
  ['..', 'file'],
  ['', 'file'],
  [`${'ä'.repeat(400)}.csv`, `${'ä'.repeat(120)}.csv`]
])('the file name %j becomes %j', (given, name) => {
  expect(toFileName(given)).toBe(name)
})
