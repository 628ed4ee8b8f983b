/** The page's half of browser mode: the app's preload in the page's own world, main behind loopback requests. */
import { exposeOnWindow, packCrossing, unpackCrossing, type AnyFunction } from './crossing'
import { encodeClone } from './codec'
import { createIpcRenderer } from './ipc-renderer'
import { type MainMessage, type Question, standInPath, tabHeader } from './messages'
import { pageBase64 } from './page-base64'
import { createPreloadModules } from './preload-modules'
import { askQuestion, tellTakenOver } from './questions'

type RunPreload = (require: (name: string) => unknown, process: object) => void

/** Connects this tab to main and runs the preload; of several tabs only the newest is connected. */
export function startBrowserPage(platform: string, runPreload: RunPreload): void {
  const tab = crypto.randomUUID()
  const { ipcRenderer, receive } = createIpcRenderer((text, id) => void post(text, id))
  const expose = (name: string, value: unknown): void => exposeOnWindow(name, cloneLikeBridge(value))
  const modules = createPreloadModules({ ipcRenderer, expose, platform, isIsolated: false })
  listenToMain(tab, receive)
  runPreload(modules.require, modules.process)

  async function post(text: string, id: number | null): Promise<void> {
    const answer = await send(tab, 'ipc', { method: 'POST', body: text }).catch(() => null)
    if (answer?.status === 200) receive(await answer.text())
    else if (answer?.status !== 204 && id !== null) receive(toFailure(id))
  }
}

function listenToMain(tab: string, receive: (text: string) => void): void {
  const events = new EventSource(`${standInPath}events?tab=${tab}`)
  events.addEventListener('message', (event) => receive(String(event.data)))
  events.addEventListener('question', (event) => {
    // Only main writes to this stream.
    const { id, question } = JSON.parse(String(event.data)) as { id: string; question: Question }
    askQuestion(id, question, (path, request) => send(tab, path, request))
  })
  events.addEventListener('download', (event) => {
    const { id, name } = JSON.parse(String(event.data)) as { id: string; name: string }
    const link = document.createElement('a')
    link.href = `${standInPath}download/${id}`
    link.download = name
    link.click()
  })
  events.addEventListener('reload', () => location.reload())
  events.addEventListener('taken-over', () => {
    events.close()
    tellTakenOver()
  })
}

function send(tab: string, path: string, request: RequestInit): Promise<Response> {
  return fetch(`${standInPath}${path}`, { ...request, headers: { [tabHeader]: tab } })
}

/** There is no second world here; what is exposed is still cloned and its functions wrapped, as a bridge does. */
function cloneLikeBridge(value: unknown): unknown {
  const own = new Map<string, AnyFunction>()
  const keep = (kept: AnyFunction): string => {
    const id = String(own.size)
    own.set(id, kept)
    return id
  }
  const call = (id: string, args: readonly unknown[]): unknown => own.get(id)?.(...args)
  return unpackCrossing(packCrossing(value, keep), call)
}

function toFailure(id: number): string {
  const message = 'Error: the program behind this page does not answer; is it still running?'
  const reply: MainMessage = { kind: 'reply', id, answer: { ok: false, message } }
  return encodeClone(reply, pageBase64)
}
