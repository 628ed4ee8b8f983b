/** What browser mode answers to a request over loopback, once it has judged who asks. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { parseJson } from '#shared/lib/parse-json'
import { standInPath, tabHeader } from '../page/messages'
import type { StandInSession } from '../session'
import { type Access, judgeVisit, toCookie } from './access'
import type { BrowserPage } from './browser-page'
import type { OpenQuestions } from './open-questions'
import { questionStyles } from './question-styles'
import type { Tab } from './tab'
import type { Transfers } from './transfers'

export type Site = {
  readonly access: Access
  readonly session: StandInSession
  readonly tab: Tab
  readonly questions: OpenQuestions
  readonly transfers: Transfers
  readonly page: () => BrowserPage | null
}

type Visit = { readonly site: Site; readonly request: IncomingMessage; readonly response: ServerResponse }
type Route = (visit: Visit, parts: readonly string[]) => Promise<void> | void

/** Largest message of a page to main, in bytes: a dropped file of the largest kind, written as base64. */
const maxMessage = 128 * 1024 * 1024

const own = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }

export async function answerVisit(visit: Visit): Promise<void> {
  const { site, request, response } = visit
  const { method = 'GET', url = '/', headers } = request
  switch (judgeVisit({ method, url, headers }, site.access)) {
    case 'foreign-host':
      say(response, 421, 'This address is not the one that npm start printed.')
      return
    case 'foreign-origin':
      say(response, 403, 'Only the desk itself may ask for this.')
      return
    case 'no-token':
      say(response, 403, 'Open the address that npm start printed; it carries the token for this run.')
      return
    case 'enter':
      response.setHeader('Set-Cookie', toCookie(site.access))
      lead(response, startOf(site))
      return
    case 'serve':
      await serve(visit, new URL(url, `http://${site.access.host}`))
  }
}

async function serve(visit: Visit, url: URL): Promise<void> {
  if (url.pathname.startsWith(standInPath)) await serveOwn(visit, url)
  else await serveApp(visit, url)
}

async function serveOwn(visit: Visit, url: URL): Promise<void> {
  const [name = '', ...parts] = url.pathname.slice(standInPath.length).split('/').map(decodeURIComponent)
  const route = routes[`${visit.request.method ?? 'GET'} ${name}`]
  if (route === undefined) {
    say(visit.response, 404, 'There is nothing here.')
    return
  }
  const tab = visit.request.headers[tabHeader]
  if (typeof tab === 'string' && visit.site.tab.isRetired(tab)) {
    say(visit.response, 409, 'This desk was opened in another tab.')
    return
  }
  await route(visit, parts)
}

const routes: Readonly<Record<string, Route>> = {
  'GET page.js': ({ site, response }) => {
    response.writeHead(200, { ...own, 'Content-Type': 'text/javascript; charset=utf-8' })
    response.end(site.page()?.script ?? '')
  },
  'GET questions.css': ({ response }) => {
    response.writeHead(200, { ...own, 'Content-Type': 'text/css; charset=utf-8' }).end(questionStyles)
  },
  'GET events': ({ site, request, response }) => {
    response.writeHead(200, { ...own, 'Content-Type': 'text/event-stream' }).write(': here\n\n')
    const tab = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get('tab') ?? ''
    request.on('close', () => site.tab.disconnect(response))
    if (!site.tab.connect(tab, response)) return
    site.page()?.onConnected()
    site.questions.askAgain()
  },
  'POST ipc': async ({ site, request, response }) => {
    const text = await readText(request)
    const answer = text === null ? null : await site.page()?.receive(text)
    if (typeof answer !== 'string') response.writeHead(text === null ? 413 : 204, own).end()
    else response.writeHead(200, { ...own, 'Content-Type': 'application/json' }).end(answer)
  },
  'GET download': async ({ site, response }, [id = '']) => {
    const taken = site.transfers.take(id)
    if (taken === null) {
      say(response, 404, 'This file was fetched already, or its time is over.')
      return
    }
    const name = encodeURIComponent(taken.transfer.name)
    response.writeHead(200, {
      ...own,
      'Content-Type': 'application/octet-stream',
      'Content-Length': taken.size,
      'Content-Disposition': `attachment; filename*=UTF-8''${name}`
    })
    await pipeline(taken.content, response)
  },
  'PUT upload': async ({ site, request, response }, [id = '', name = '']) => {
    if (!site.questions.isFileQuestion(id)) {
      say(response, 404, 'Nobody asked for this file.')
      return
    }
    site.questions.addFile(id, await site.transfers.receive(name, request))
    response.writeHead(204, own).end()
  },
  'POST answer': async ({ site, request, response }, [id = '']) => {
    const isAnswer = site.questions.answer(id, parseJson((await readText(request)) ?? ''))
    response.writeHead(isAnswer ? 204 : 400, own).end()
  }
}

/** The app's own protocol handler answers, with its own headers; only its documents get the in-page code as well. */
async function serveApp({ site, request, response }: Visit, url: URL): Promise<void> {
  const start = site.page()?.start ?? null
  if (start === null) {
    say(response, 503, 'Matchdesk is still starting.')
    return
  }
  if (url.pathname === '/' && start.pathname !== '/') {
    lead(response, start.pathname)
    return
  }
  const address = `${start.protocol}//${start.host}${url.pathname}${url.search}`
  const method = request.method ?? 'GET'
  const asked = { url: address, method, headers: {}, body: null, resourceType: 'other' }
  if ((await site.session.filterRequest(asked)).cancel === true) {
    say(response, 403, 'Refused.')
    return
  }
  const answer = await site.session.answer(asked)
  const body = Buffer.from(await answer.arrayBuffer())
  const isDocument = answer.headers.get('content-type')?.startsWith('text/html') === true
  response.writeHead(answer.status, { ...Object.fromEntries(answer.headers), ...own })
  response.end(isDocument ? addPageCode(body.toString('utf8')) : body)
}

/** Both are files of the app's own origin, which is all its content security policy allows. */
function addPageCode(document: string): string {
  const code =
    `<script src="${standInPath}page.js"></script>` +
    `<link rel="stylesheet" href="${standInPath}questions.css">`
  if (!/<head>/i.test(document))
    throw new Error('stand-in: the document has no <head> to put the preload into')
  return document.replace(/<head>/i, (head) => head + code)
}

function say(response: ServerResponse, status: number, sentence: string): void {
  const headers = {
    ...own,
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'"
  }
  response.writeHead(status, headers).end(`${sentence}\n`)
}

function lead(response: ServerResponse, path: string): void {
  response.writeHead(303, { ...own, Location: path }).end()
}

function startOf(site: Site): string {
  return site.page()?.start?.pathname ?? '/'
}

/** Null when the message is larger than any the app sends. */
async function readText(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request) {
    // A request without an encoding gives buffers.
    const bytes = part as Buffer
    size += bytes.length
    if (size > maxMessage) return null
    parts.push(bytes)
  }
  return Buffer.concat(parts).toString('utf8')
}
