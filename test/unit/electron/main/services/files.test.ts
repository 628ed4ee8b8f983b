import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import {
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  truncate,
  writeFile
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Disk, readGivenFile, writeFileAtomically } from '#electron/main/services/files'
import { checkGivenBytes } from '#electron/main/services/given-bytes'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'matchdesk-files-'))
})
afterEach(() => rm(folder, { recursive: true }))

const text = new Uint8Array(Buffer.from('a,b\nc,d\n'))
const sha256 = createHash('sha256').update(text).digest('hex')

test('a given file is read whole, with its bare name and hash', async () => {
  const path = join(folder, 'people.csv')
  await writeFile(path, text)
  expect(await readGivenFile(path)).toEqual({ ok: true, value: { name: 'people.csv', bytes: text, sha256 } })
})

const onPosix = test.skipIf(process.platform === 'win32')

onPosix('29 R: a link is not followed, wherever it leads', async () => {
  await writeFile(join(folder, 'people.csv'), text)
  for (const target of ['people.csv', 'link.csv', 'nothing.csv']) {
    await symlink(join(folder, target), join(folder, 'link.csv'))
    expect(await readGivenFile(join(folder, 'link.csv'))).toEqual({
      ok: false,
      error: { kind: 'file-is-link', file: 'link.csv' }
    })
    await rm(join(folder, 'link.csv'))
  }
})

test('a file that is not there, or behind no folder, is missing', async () => {
  const missing = { ok: false, error: { kind: 'file-missing', file: 'people.csv' } }
  expect(await readGivenFile(join(folder, 'people.csv'))).toEqual(missing)
  await writeFile(join(folder, 'file'), text)
  expect(await readGivenFile(join(folder, 'file', 'people.csv'))).toEqual(missing)
})

onPosix(
  '29 R: a folder, a pipe that nobody writes to and a device are no files, and are told at once',
  async () => {
    await mkdir(join(folder, 'folder'))
    execFileSync('env', ['mkfifo', join(folder, 'pipe')])
    expect(await readGivenFile(join(folder, 'folder'))).toEqual({
      ok: false,
      error: { kind: 'not-a-file', file: 'folder' }
    })
    expect(await readGivenFile(join(folder, 'pipe'))).toEqual({
      ok: false,
      error: { kind: 'not-a-file', file: 'pipe' }
    })
    expect(await readGivenFile('/dev/zero')).toEqual({
      ok: false,
      error: { kind: 'not-a-file', file: 'zero' }
    })
  }
)

test('an empty file and one above 20 MiB are told apart', async () => {
  const limit = 20 * 1024 * 1024
  await writeFile(join(folder, 'empty.csv'), '')
  await writeFile(join(folder, 'large.csv'), '')
  await truncate(join(folder, 'large.csv'), limit + 1)
  expect(await readGivenFile(join(folder, 'empty.csv'))).toEqual({
    ok: false,
    error: { kind: 'file-empty', file: 'empty.csv' }
  })
  expect(await readGivenFile(join(folder, 'large.csv'))).toEqual({
    ok: false,
    error: { kind: 'file-too-large', file: 'large.csv', bytes: limit + 1, limit }
  })
})

test('bytes that were dropped pass the same checks', () => {
  expect(checkGivenBytes('people.csv', text)).toEqual({
    ok: true,
    value: { name: 'people.csv', bytes: text, sha256 }
  })
  expect(checkGivenBytes('people.csv', new Uint8Array())).toEqual({
    ok: false,
    error: { kind: 'file-empty', file: 'people.csv' }
  })
})

test('a written file holds every byte, replaces the old one and leaves nothing beside it', async () => {
  const path = join(folder, 'pairs.xlsx')
  await writeFile(path, 'old and longer than the new one')
  expect(await writeFileAtomically(path, text)).toEqual({ ok: true, value: null })
  expect(new Uint8Array(await readFile(path))).toEqual(text)
  expect(await readdir(folder)).toEqual(['pairs.xlsx'])
})

type Trouble = Partial<Pick<Disk, 'rename' | 'readFile'>> & {
  readonly handle?: Partial<Record<'write' | 'sync' | 'close', (handle: FileHandle) => Promise<unknown>>>
}

/** The real disk, but for what goes wrong. */
function diskWith({ handle: broken = {}, ...rest }: Trouble): Disk {
  return {
    open: async (path, flags) => {
      const handle = await open(path, flags)
      if (flags !== 'wx') return handle
      return new Proxy(handle, {
        get: (target, key) => {
          const instead = key === 'write' || key === 'sync' || key === 'close' ? broken[key] : undefined
          if (instead) return () => instead(target)
          const member: unknown = Reflect.get(target, key)
          return typeof member === 'function'
            ? (...given: unknown[]) => Reflect.apply(member, target, given) as unknown
            : member
        }
      })
    },
    readFile,
    rename,
    rm,
    ...rest
  }
}

function fails(code: string): () => Promise<never> {
  return () => Promise.reject(Object.assign(new Error(code), { code }))
}

test.each<[string, Trouble, object]>([
  ['is full', { handle: { write: fails('ENOSPC') } }, { kind: 'disk-full', file: 'pairs.xlsx' }],
  ['is full when it syncs', { handle: { sync: fails('ENOSPC') } }, { kind: 'disk-full', file: 'pairs.xlsx' }],
  ['is over its quota', { handle: { write: fails('EDQUOT') } }, { kind: 'disk-full', file: 'pairs.xlsx' }],
  [
    'fails to sync',
    { handle: { sync: fails('EIO') } },
    { kind: 'not-writable', file: 'pairs.xlsx', reason: 'EIO' }
  ],
  [
    'fails to close',
    { handle: { close: async (handle) => handle.close().then(fails('EIO')) } },
    { kind: 'not-writable', file: 'pairs.xlsx', reason: 'EIO' }
  ],
  [
    'keeps less than it was given',
    { readFile: async (path) => (await readFile(path)).subarray(1) },
    { kind: 'not-writable', file: 'pairs.xlsx', reason: 'changed' }
  ],
  [
    'cannot be read back',
    { readFile: fails('EIO') },
    { kind: 'not-writable', file: 'pairs.xlsx', reason: 'EIO' }
  ],
  [
    'refuses the name',
    { rename: fails('EISDIR') },
    { kind: 'not-writable', file: 'pairs.xlsx', reason: 'EISDIR' }
  ]
])(
  'when the disk %s, the old file stands, nothing is left beside it, and it is said',
  async (_, trouble, failure) => {
    const path = join(folder, 'pairs.xlsx')
    await writeFile(path, 'old')
    expect(await writeFileAtomically(path, text, diskWith(trouble))).toEqual({ ok: false, error: failure })
    expect(await readFile(path, 'utf8')).toBe('old')
    expect(await readdir(folder)).toEqual(['pairs.xlsx'])
  }
)

test('a disk that takes three bytes at a time gets them all', async () => {
  const path = join(folder, 'pairs.xlsx')
  let position = 0
  const write = async (handle: FileHandle) => {
    const part = text.subarray(position, position + 3)
    position += part.length
    return handle.write(part)
  }
  expect(await writeFileAtomically(path, text, diskWith({ handle: { write } }))).toEqual({
    ok: true,
    value: null
  })
  expect(new Uint8Array(await readFile(path))).toEqual(text)
})

test('a name that is held for a moment is tried again', async () => {
  const path = join(folder, 'pairs.xlsx')
  const held = ['EPERM', 'EBUSY', 'EACCES']
  const patient: Disk['rename'] = async (from, to) => {
    const code = held.shift()
    await (code === undefined ? rename(from, to) : fails(code)())
  }
  expect(await writeFileAtomically(path, text, diskWith({ rename: patient }))).toEqual({
    ok: true,
    value: null
  })
  expect(new Uint8Array(await readFile(path))).toEqual(text)
})

test('a folder that does not exist, or a folder of that name, is said', async () => {
  await mkdir(join(folder, 'pairs.xlsx'))
  expect(await writeFileAtomically(join(folder, 'none', 'pairs.xlsx'), text)).toEqual({
    ok: false,
    error: { kind: 'not-writable', file: 'pairs.xlsx', reason: 'ENOENT' }
  })
  expect(await writeFileAtomically(join(folder, 'pairs.xlsx'), text)).toEqual({
    ok: false,
    error: { kind: 'not-writable', file: 'pairs.xlsx', reason: 'not-a-file' }
  })
  expect(await readdir(folder)).toEqual(['pairs.xlsx'])
})

onPosix('a device is left alone, and a link stays a link to the file that is replaced', async () => {
  expect(await writeFileAtomically('/dev/null', text)).toEqual({
    ok: false,
    error: { kind: 'not-writable', file: 'null', reason: 'not-a-file' }
  })
  await writeFile(join(folder, 'old.xlsx'), 'old')
  await symlink(join(folder, 'old.xlsx'), join(folder, 'link.xlsx'))
  expect(await writeFileAtomically(join(folder, 'link.xlsx'), text)).toEqual({ ok: true, value: null })
  expect(await readFile(join(folder, 'old.xlsx'))).toEqual(Buffer.from(text))
  expect((await readdir(folder)).sort()).toEqual(['link.xlsx', 'old.xlsx'])
})
