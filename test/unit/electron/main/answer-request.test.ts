import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerRequest } from '#electron/main/answer-request'
import { listBuiltFiles } from '#electron/main/services/built-files'

let root: string
let files: ReadonlyMap<string, string>

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'matchdesk-built-'))
  await mkdir(join(root, 'renderer', 'assets'), { recursive: true })
  await writeFile(join(root, 'secret.txt'), 'secret')
  await writeFile(join(root, 'renderer', 'index.html'), '<p>desk</p>')
  await writeFile(join(root, 'renderer', 'assets', 'main-1.js'), 'desk()')
  await writeFile(join(root, 'renderer', 'assets', 'a b.wasm'), 'wasm')
  files = await listBuiltFiles(join(root, 'renderer'))
})
afterAll(() => rm(root, { recursive: true }))

const ask = (url: string, method = 'GET'): Promise<Response> =>
  answerRequest(new Request(url, { method }), files)

describe('listing the built files', () => {
  it('names each file by its path in an address, with folders and escapes', () => {
    expect([...files.keys()].sort()).toEqual(['/assets/a%20b.wasm', '/assets/main-1.js', '/index.html'])
  })

  it('fails loudly when the window was not built', async () => {
    await expect(listBuiltFiles(join(root, 'nowhere'))).rejects.toThrow('ENOENT')
  })
})

describe('answering the window', () => {
  it('serves a listed file with its media type, whatever stands behind ? and #', async () => {
    const answer = await ask('app://matchdesk/assets/main-1.js?v=1#x')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(await answer.text()).toBe('desk()')
  })

  it('serves a file whose name needs an escape', async () => {
    const answer = await ask('app://matchdesk/assets/a%20b.wasm')
    expect(answer.headers.get('content-type')).toBe('application/wasm')
    expect(await answer.text()).toBe('wasm')
  })

  it.each([
    'app://matchdesk/',
    'app://matchdesk/nothing.js',
    'app://matchdesk/../secret.txt',
    'app://matchdesk/..%2fsecret.txt',
    'app://matchdesk/%2e%2e/secret.txt',
    'app://matchdesk/%2e%2e%2fsecret.txt',
    'app://matchdesk/..%5csecret.txt',
    'app://matchdesk/assets/..%2f..%2fsecret.txt',
    'app://matchdesk//index.html',
    'app://matchdesk/index.html/',
    'app://matchdesk/index.html%00',
    'app://matchdesk/%69ndex.html',
    'app://matchdesk/__proto__',
    'app://matchdesk/assets',
    'app://matchdesk:80/index.html',
    'app://other/index.html',
    'apps://matchdesk/index.html'
  ])('does not know %s', async (url) => {
    const answer = await ask(url)
    expect([answer.status, await answer.text()]).toEqual([404, 'Not found'])
  })

  it('answers nothing but GET', async () => {
    expect((await ask('app://matchdesk/index.html', 'POST')).status).toBe(405)
  })

  it.each(['app://matchdesk/index.html', 'app://matchdesk/nothing'])(
    'sends the whole policy with %s',
    async (url) => {
      const { headers } = await ask(url)
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; " +
          "font-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'none'; base-uri 'none'; " +
          "frame-ancestors 'none'"
      )
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
      expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
  )
})
