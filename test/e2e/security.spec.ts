import { type AddressInfo, createServer } from 'node:net'
import type { ElectronApplication } from '@playwright/test'
import { expect, test } from './support/launch'
import { openSample } from './support/window-parts'

/** Where the window stands as main sees it. */
function addressOf(app: ElectronApplication): Promise<string | undefined> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL())
}

/** A server on this machine that counts who knocks. */
async function countConnections(): Promise<{ port: number; seen: () => number; close: () => void }> {
  let seen = 0
  const server = createServer((socket) => {
    seen += 1
    socket.end('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5\r\n\r\nhello')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return { port: (server.address() as AddressInfo).port, seen: () => seen, close: () => server.close() }
}

test('the window was opened with every safe setting', async ({ launch }) => {
  const { app } = await launch()
  expect(await addressOf(app)).toBe('app://matchdesk/index.html')
  const settings = await app.evaluate(({ BrowserWindow }): unknown => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    // Not among Electron's types, though its own tests read the settings of a window this way.
    const read: unknown = contents && Reflect.get(contents, 'getLastWebPreferences')
    return typeof read === 'function' ? Reflect.apply(read, contents, []) : null
  })
  expect(settings).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    webSecurity: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    spellcheck: false,
    navigateOnDragDrop: false,
    allowRunningInsecureContent: false
  })
})

test('the window is isolated, and may use shared memory and WebAssembly', async ({ launch }) => {
  const { page } = await launch()
  const seen = await page.evaluate(() => {
    const emptyModule = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])
    return {
      isSecureContext,
      crossOriginIsolated,
      sharedBytes: new SharedArrayBuffer(8).byteLength,
      hasModule: new WebAssembly.Module(emptyModule) instanceof WebAssembly.Module
    }
  })
  expect(seen).toEqual({
    isSecureContext: true,
    crossOriginIsolated: true,
    sharedBytes: 8,
    hasModule: true
  })
})

test('the window runs no script and no style but those it was built with', async ({ launch }) => {
  const { page } = await launch()
  const stopped = await page.evaluate(async () => {
    const directiveAgainst = (attempt: () => unknown): Promise<string> =>
      new Promise((tell) => {
        addEventListener('securitypolicyviolation', (event) => tell(event.effectiveDirective), {
          once: true
        })
        setTimeout(() => tell('nothing'), 1000)
        attempt()
      })
    const add = (name: string, attributes: Record<string, string>, text = ''): void => {
      const element = document.createElement(name)
      for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value)
      element.textContent = text
      document.body.append(element)
    }
    return [
      await directiveAgainst(() => add('script', {}, 'document.title = "run"')),
      await directiveAgainst(() => add('script', { src: 'data:text/javascript,document.title="run"' })),
      await directiveAgainst(() => add('img', { src: 'data:,', onerror: 'document.title = "run"' })),
      await directiveAgainst(() => add('style', {}, 'body { display: none }')),
      await directiveAgainst(() => add('iframe', { src: '/index.html' })),
      await directiveAgainst(() => add('object', { data: '/index.html' })),
      await directiveAgainst(() => new Worker(URL.createObjectURL(new Blob(['close()'])))),
      await directiveAgainst(() => Reflect.apply(setTimeout, window, ['document.title = "run"']))
    ]
  })
  expect(stopped).toEqual([
    'script-src-elem',
    'script-src-elem',
    'script-src-attr',
    'style-src-elem',
    'frame-src',
    'object-src',
    'worker-src',
    'script-src'
  ])
  const refusals = await page.evaluate(async () => {
    // The debugger's own evaluations may compile text; what runs a moment later is the page's again.
    await new Promise((later) => setTimeout(later))
    return ['eval', 'Function'].map((name) => {
      try {
        Reflect.apply(Reflect.get(window, name) as (code: string) => unknown, window, ['1'])
        return 'ran'
      } catch (refusal) {
        return refusal instanceof EvalError
      }
    })
  })
  expect(refusals).toEqual([true, true])
  expect(await page.title()).not.toBe('run')
})

test('the window reaches no network, whatever the page tries', async ({ launch }) => {
  const { app, page } = await launch()
  const server = await countConnections()
  const outcomes = await page.evaluate(async (port) => {
    const http = `http://127.0.0.1:${port}/`
    const outcomeOf = (tried: Promise<unknown>): Promise<string> =>
      tried.then(
        () => 'reached',
        () => 'refused'
      )
    const loaded = (element: HTMLElement): Promise<unknown> =>
      new Promise((load, fail) => {
        element.addEventListener('load', load)
        element.addEventListener('error', fail)
        document.head.append(element)
      })
    const link = Object.assign(document.createElement('link'), { rel: 'prefetch', href: `${http}link` })
    const form = Object.assign(document.createElement('form'), { action: `${http}form`, method: 'post' })
    document.body.append(form)
    form.submit()
    navigator.sendBeacon(`${http}beacon`, 'x')
    return [
      await outcomeOf(fetch(`${http}fetch`, { mode: 'no-cors' })),
      await outcomeOf(loaded(Object.assign(new Image(), { src: `${http}image` }))),
      await outcomeOf(loaded(link)),
      await outcomeOf(
        new Promise((open, fail) => {
          const socket = new WebSocket(`ws://127.0.0.1:${port}/`)
          socket.addEventListener('open', open)
          socket.addEventListener('error', fail)
        })
      )
    ]
  }, server.port)
  const main = await app.evaluate(async ({ BrowserWindow }, port) => {
    const other = new BrowserWindow({ show: false })
    const outcome = await other.loadURL(`http://127.0.0.1:${port}/window`).then(
      () => 'reached',
      () => 'refused'
    )
    other.destroy()
    return outcome
  }, server.port)
  expect([...outcomes, main]).toEqual(['refused', 'refused', 'refused', 'refused', 'refused'])
  expect(server.seen()).toBe(0)
  server.close()
})

test('the window stays where it is and opens no other', async ({ launch }) => {
  const { app, page } = await launch()
  await page.evaluate(() => document.body.setAttribute('data-kept', 'yes'))
  for (const address of ['https://example.invalid/', 'app://matchdesk/other.html', 'app://other/', 'data:,x'])
    await page.evaluate((url) => {
      location.assign(url)
    }, address)
  await page.evaluate(() => {
    for (const url of ['https://example.invalid/', '/index.html']) window.open(url)
  })
  await page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), {
      href: 'https://example.invalid/',
      target: '_blank'
    })
    document.body.append(link)
    link.click()
  })
  // A navigation or a window that was wrongly allowed needs a moment to show.
  await page.waitForTimeout(500)
  expect(await addressOf(app)).toBe('app://matchdesk/index.html')
  await expect(page.locator('body')).toHaveAttribute('data-kept', 'yes')
  await expect.poll(() => app.windows().length).toBe(1)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('the window is served from the list of its files, with the whole policy', async ({ launch }) => {
  const { page } = await launch()
  const statuses = await page.evaluate(async () => {
    const statusOf = async (path: string): Promise<string> => `${path} ${(await fetch(path)).status}`
    return Promise.all(
      [
        '/index.html',
        '/',
        '/nothing.js',
        '/../main/index.cjs',
        '/..%2fmain%2findex.cjs',
        '/..%2f..%2fpackage.json',
        '/%2e%2e/%2e%2e/package.json',
        '/assets/..%5c..%5cmain%5cindex.cjs',
        '/index.html%00'
      ].map(statusOf)
    )
  })
  expect(statuses).toEqual([
    '/index.html 200',
    '/ 404',
    '/nothing.js 404',
    '/../main/index.cjs 404',
    '/..%2fmain%2findex.cjs 404',
    '/..%2f..%2fpackage.json 404',
    '/%2e%2e/%2e%2e/package.json 404',
    '/assets/..%5c..%5cmain%5cindex.cjs 404',
    '/index.html%00 404'
  ])
  const headers = await page.evaluate(async () => Object.fromEntries((await fetch('/index.html')).headers))
  expect(headers).toMatchObject({
    'content-security-policy':
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; " +
      "font-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'none'; base-uri 'none'; " +
      "frame-ancestors 'none'",
    'content-type': 'text/html; charset=utf-8',
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
    'x-content-type-options': 'nosniff'
  })
})

test('the window is granted no permission', async ({ launch }) => {
  const { app, page } = await launch()
  const states = await page.evaluate(async () => ({
    notification: await Notification.requestPermission(),
    geolocation: await new Promise((tell) =>
      navigator.geolocation.getCurrentPosition(
        () => tell('granted'),
        ({ code }) => tell(code === GeolocationPositionError.PERMISSION_DENIED ? 'denied' : 'unavailable')
      )
    )
  }))
  expect(states).toEqual({ notification: 'denied', geolocation: 'denied' })
  expect(await app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())).toBe(false)
})

test('the window needs nothing that its policy refuses', async ({ launch }) => {
  const { page } = await launch()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) complaints.push(message.text())
  })
  await page.reload()
  await openSample(page)
  await page.getByRole('navigation').getByRole('button').first().click()
  expect(complaints).toEqual([])
})
