import { createServer } from 'node:http'
import { join } from 'node:path'
import type { Driver, DriverHost } from '../driver'
import { createAccess, toEntryAddress } from './access'
import { answerVisit, type Site } from './answer-visit'
import { createBrowserDialogs } from './browser-dialogs'
import { BrowserPage } from './browser-page'
import { listenOnKeptPort } from './kept-port'
import { openAddress } from './open-address'
import { OpenQuestions } from './open-questions'
import { Tab } from './tab'
import { Transfers } from './transfers'

/** Browser mode: the same main and preload, with the window as a tab of any browser on this machine. */
export function createBrowserDriver({ shouldOpen }: { readonly shouldOpen: boolean }): Driver {
  const tab = new Tab()
  const questions = new OpenQuestions((data) => tab.push('question', data))
  const server = createServer()
  let page: BrowserPage | null = null
  let site: Site | null = null

  const { dialogs, runRequest } = createBrowserDialogs({
    questions,
    transfers: () => siteOf(site).transfers,
    onSaved: ({ id, name }) => tab.push('download', JSON.stringify({ id, name }))
  })

  const start = async ({ profileFolder, session }: DriverHost): Promise<void> => {
    // Whatever this process writes is for this user only.
    process.umask(0o077)
    const folder = join(profileFolder, 'browser-mode')
    const access = createAccess(await listenOnKeptPort(server, folder))
    const transfers = new Transfers(join(folder, 'transfers'))
    const opened: Site = { access, session, tab, questions, transfers, page: () => page }
    site = opened
    server.on('request', (request, response) => {
      answerVisit({ site: opened, request, response }).catch((reason: unknown) => {
        console.error('stand-in: a request could not be answered:', reason)
        if (!response.headersSent) response.writeHead(500)
        response.end()
      })
    })
  }

  const show = (): void => {
    const address = toEntryAddress(siteOf(site).access)
    console.log(`Matchdesk is at ${address}`)
    if (shouldOpen) openAddress(address)
  }

  return {
    start,
    dialogs,
    openPage: (owner, { preload }) => {
      if (page !== null) throw new Error('stand-in: a second window is not emulated in browser mode')
      const push = (event: string, data: string): void => tab.push(event, data)
      page = new BrowserPage({ owner, preload, push, runRequest, onLoad: show, onFocus: show })
      return page
    },
    openExternal: (url) => {
      openAddress(url)
      return Promise.resolve()
    },
    preferScheme: () => undefined,
    stop: async () => {
      site?.transfers.removeAll()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
  }
}

function siteOf(site: Site | null): Site {
  if (site === null) throw new Error('stand-in: browser mode has not started')
  return site
}
