import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import type { DeskApi } from '#shared/ipc/contract'
import { launchBrowserMode } from './support/browser-mode'
import { toExport } from './support/export-request'
import { expect, test } from './support/launch'

/** What the preload puts on the page's window, where the functions given to `evaluate` run. */
declare const desk: DeskApi

test('npm start prints an address that opens the desk, and Ctrl+C ends it', async ({ openInBrowser }) => {
  const { program, browser, page } = await openInBrowser()
  expect(program.said()).toContain('Starting in a browser instead')
  expect(page.url()).toBe(`${originOf(program.address)}/index.html`)
  const info = await page.evaluate(() => desk.appInfo())
  expect(info.runtime).toBe('browser')
  expect(await page.evaluate(() => [isSecureContext, crossOriginIsolated])).toEqual([true, true])
  await browser.close()
  expect(await program.stop('SIGINT')).toBe(0)
})

test('the content security policy of the app reaches the page and stops foreign scripts', async ({
  openInBrowser
}) => {
  const { page } = await openInBrowser()
  const answer = await page.reload()
  expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'; script-src 'self'")
  const directive = await page.evaluate(async () => {
    const refused = new Promise<string>((resolve) => {
      addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
        once: true
      })
    })
    const script = document.createElement('script')
    script.textContent = 'window.ran = true'
    document.head.append(script)
    return refused
  })
  expect(directive).toBe('script-src-elem')
})

test('without its token, from a foreign host or a foreign page nothing is served', async ({ userData }) => {
  const program = await launchBrowserMode(join(userData, 'desk'))
  const origin = originOf(program.address)
  const own = { host: new URL(origin).host }
  try {
    expect(await ask(`${origin}/`, own)).toEqual({
      status: 403,
      text: expect.stringContaining('npm start printed')
    })
    expect((await ask(`${origin}/index.html`, own)).status).toBe(403)
    expect((await ask(`${origin}/?token=wrong`, own)).status).toBe(403)
    expect((await ask(program.address, { host: 'desk.example:80' })).status).toBe(421)
    expect((await ask(program.address, { ...own, origin: 'https://desk.example' })).status).toBe(403)
    const entered = await fetch(program.address, { redirect: 'manual' })
    expect(entered.status).toBe(303)
    const cookie = entered.headers.get('set-cookie') ?? ''
    expect(cookie).toContain('HttpOnly; SameSite=Strict')
    const withCookie = { ...own, cookie: cookie.split(';')[0] ?? '' }
    expect((await ask(`${origin}/index.html`, withCookie)).status).toBe(200)
    expect(
      (await ask(`${origin}/index.html`, { ...withCookie, cookie: `${withCookie.cookie}x` })).status
    ).toBe(403)
  } finally {
    await program.stop()
  }
})

test('the data folder is for its owner only, and its address outlives the program', async ({ userData }) => {
  test.skip(process.platform === 'win32', 'Windows has no file modes')
  const folder = join(userData, 'desk')
  const first = await launchBrowserMode(folder)
  const modes = await Promise.all(
    ['browser-mode', 'browser-mode/port', 'browser-mode/transfers'].map(async (path) => {
      return (await stat(join(folder, path))).mode & 0o777
    })
  )
  expect(modes).toEqual([0o700, 0o600, 0o700])
  await first.stop()
  expect(await readdir(join(folder, 'browser-mode'))).toEqual(['port'])
  const second = await launchBrowserMode(folder)
  await second.stop()
  expect(originOf(second.address)).toBe(originOf(first.address))
  expect(second.address).not.toBe(first.address)
})

test('a second start on the same data folder does not open it twice', async ({ userData }) => {
  const folder = join(userData, 'desk')
  const first = await launchBrowserMode(folder)
  await expect(launchBrowserMode(folder)).rejects.toThrow('already open on this data folder')
  // The first was called to the front: in browser mode it says its address again.
  await expect.poll(() => first.said().split(first.address).length).toBe(3)
  expect(await first.stop()).toBe(0)
})

test('a chosen file is uploaded and an export downloaded, and neither stays behind', async ({
  openInBrowser,
  userData
}) => {
  const folder = join(userData, 'desk')
  const { page } = await openInBrowser()
  const file = join(userData, 'mentors.csv')
  await writeFile(file, 'Name,E-mail\nAda Lovelace,ada@example.org\n')
  const chosen = page.evaluate(() => desk.chooseRegistrations('mentor'))
  await page.locator('input[type=file]').setInputFiles(file)
  expect(await chosen).toMatchObject({ ok: true, value: { name: 'mentors.csv' } })
  const [download, exported] = await Promise.all([
    page.waitForEvent('download'),
    page.evaluate((request) => desk.exportWorkbook(request), toExport('pairs.xlsx'))
  ])
  expect(exported).toEqual({ ok: true, value: { file: 'pairs.xlsx' } })
  expect(download.suggestedFilename()).toBe('pairs.xlsx')
  const bytes = await readFile(await download.path())
  expect(bytes.subarray(0, 2).toString('latin1')).toBe('PK')
  await expect.poll(() => readdir(join(folder, 'browser-mode', 'transfers'))).toEqual([])
})

test('a question waits for its answer, over a reload of the page too', async ({ openInBrowser }) => {
  const { page } = await openInBrowser()
  await page.evaluate(() => void desk.chooseRegistrations('mentee'))
  await expect(page.getByRole('dialog', { name: 'Import mentees' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('dialog', { name: 'Import mentees' })).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('dialog', { name: 'Import mentees' })).toHaveCount(0)
})

test('of two tabs the newer has the desk and the older says so', async ({ openInBrowser }) => {
  const { program, browser, page } = await openInBrowser()
  const other = await browser.newPage()
  await other.goto(originOf(program.address))
  await expect(page.getByRole('dialog', { name: 'opened in another tab' })).toBeVisible()
  expect(await page.evaluate(() => desk.appInfo().catch((reason: unknown) => String(reason)))).toContain(
    'does not answer'
  )
  expect((await other.evaluate(() => desk.appInfo())).runtime).toBe('browser')
})

function originOf(address: string): string {
  return new URL(address).origin
}

/** Asks with these headers exactly; `fetch` would not let a test set the host. */
function ask(url: string, headers: Record<string, string>): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers }, (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (part: string) => (text += part))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }))
    })
    asked.on('error', reject)
    asked.end()
  })
}
