import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createInstanceLock, type SecondStart } from '#electron/stand-in/single-instance'

const start: SecondStart = { argv: ['electron', '.'], folder: 'here', data: { a: 1 } }
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'matchdesk-test-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('the second is refused, the first is told, and what it leaves is free again', async () => {
  const told: SecondStart[] = []
  const first = createInstanceLock(
    () => folder,
    (second) => told.push(second)
  )
  const second = createInstanceLock(
    () => folder,
    () => undefined
  )
  expect([first.request(start), second.request(start)]).toEqual([true, false])
  await second.told()
  expect(told).toEqual([start])
  first.release()
  expect(second.request(start)).toBe(true)
  second.release()
})

test('a lock whose process is gone, or whose number another process has now, is taken over', () => {
  const file = join(folder, 'stand-in-lock.json')
  for (const holder of [
    { process: 2 ** 22 + 1, startedAt: null },
    { process: process.pid, startedAt: 'long ago' }
  ]) {
    writeFileSync(file, JSON.stringify({ ...holder, socket: join(folder, 'none') }))
    const lock = createInstanceLock(
      () => folder,
      () => undefined
    )
    expect(lock.request(start)).toBe(true)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ process: process.pid })
    lock.release()
  }
})
