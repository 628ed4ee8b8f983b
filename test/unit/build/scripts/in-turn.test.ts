import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

type Turn = { readonly lock: string; readonly longest: number }

// The scripts are plain JavaScript, which this part of the project does not compile.
const script = resolve(import.meta.dirname, '../../../../build/scripts/in-turn.mjs')
const { inTurn } = (await import(script)) as {
  readonly inTurn: (turn: Turn, act: () => Promise<void>) => Promise<void>
}

let folder = ''
let turn: Turn = { lock: '', longest: 60_000 }

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'matchdesk-turn-'))
  turn = { lock: join(folder, 'memory', 'building'), longest: 60_000 }
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

test('whoever comes second waits for the first', async () => {
  const told: string[] = []
  const act = (who: string) => async () => {
    told.push(`${who} begins`)
    await new Promise((resolve) => setTimeout(resolve, 20))
    told.push(`${who} ends`)
  }
  await Promise.all([inTurn(turn, act('one')), inTurn(turn, act('other'))])
  expect(told).toEqual(['one begins', 'one ends', 'other begins', 'other ends'])
  expect(existsSync(turn.lock)).toBe(false)
})

test('who fails gives the turn back', async () => {
  await expect(inTurn(turn, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(existsSync(turn.lock)).toBe(false)
})

test('the turn of a killed program is taken', async () => {
  const gone = spawnSync(process.execPath, ['-e', '']).pid
  mkdirSync(turn.lock, { recursive: true })
  writeFileSync(join(turn.lock, 'owner'), String(gone))
  let isDone = false
  await inTurn(turn, () => {
    isDone = true
    return Promise.resolve()
  })
  expect(isDone).toBe(true)
})
