import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { appendToBugLog } from '#electron/main/services/bug-log'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'matchdesk-log-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('the log of bugs', () => {
  it('makes its folder and adds line by line', () => {
    const file = join(folder, 'logs', 'problems.log')
    appendToBugLog(file, 'one')
    appendToBugLog(file, 'two')
    expect(readFileSync(file, 'utf8')).toBe('one\ntwo\n')
  })

  it('starts anew when it has grown too large', () => {
    const file = join(folder, 'problems.log')
    writeFileSync(file, 'x'.repeat(256 * 1024 + 1))
    appendToBugLog(file, 'new')
    expect(readFileSync(file, 'utf8')).toBe('new\n')
  })

  it('does not throw where nothing can be written', () => {
    writeFileSync(join(folder, 'logs'), 'a file in the place of the folder')
    expect(() => appendToBugLog(join(folder, 'logs', 'problems.log'), 'one')).not.toThrow()
  })
})
