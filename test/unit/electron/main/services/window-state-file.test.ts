import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readWindowStateFile, writeWindowStateFile } from '#electron/main/services/window-state-file'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'matchdesk-state-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('the file of the window’s state', () => {
  it('replaces what stood there and leaves no draft', () => {
    const file = join(folder, 'window.json')
    writeWindowStateFile(file, '{"a":"a much longer text"}')
    writeWindowStateFile(file, '{}')
    expect(readWindowStateFile(file)).toBe('{}')
    expect(readdirSync(folder)).toEqual(['window.json'])
  })

  it('says nothing is there when nothing can be read', () => {
    expect(readWindowStateFile(join(folder, 'window.json'))).toBeNull()
    expect(readWindowStateFile(folder)).toBeNull()
  })

  it('leaves what it cannot replace, and no draft beside it', () => {
    mkdirSync(join(folder, 'window.json', 'inside'), { recursive: true })
    writeWindowStateFile(join(folder, 'window.json'), '{}')
    expect(readdirSync(folder)).toEqual(['window.json'])
    expect(readdirSync(join(folder, 'window.json'))).toEqual(['inside'])
  })
})
