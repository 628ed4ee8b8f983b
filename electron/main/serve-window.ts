import { readFile } from 'node:fs/promises'
import { protocol } from 'electron'
import { builtOrigin, scheme } from './window-address'
import { mimeTypeOf, windowHeaders } from './window-headers'

/** Must run before Electron is ready: makes the window's address a secure origin with `fetch`. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }
  ])
}

/** Answers the window's requests from a list of built files, and nothing else. */
export function serveWindow(files: ReadonlyMap<string, string>): void {
  protocol.handle(scheme, (request) => answerRequest(request, files))
}

/**
 * The answer to one request. The path is looked up as it is written, never decoded or joined to a folder:
 * what is not on the list does not exist, however it is spelled.
 */
export async function answerRequest(request: Request, files: ReadonlyMap<string, string>): Promise<Response> {
  const file = findFile(request.url, files)
  if (file === undefined) return new Response('Not found', { status: 404, headers: windowHeaders })
  if (request.method !== 'GET') return new Response('Only GET', { status: 405, headers: windowHeaders })
  const headers = { ...windowHeaders, 'Content-Type': mimeTypeOf(file) }
  return new Response(await readFile(file), { headers })
}

function findFile(url: string, files: ReadonlyMap<string, string>): string | undefined {
  const { protocol: ownScheme, host, pathname } = new URL(url)
  return `${ownScheme}//${host}` === builtOrigin ? files.get(pathname) : undefined
}
