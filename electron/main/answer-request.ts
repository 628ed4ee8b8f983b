import { readFile } from 'node:fs/promises'
import { builtOrigin } from './window-address'
import { mimeTypeOf, windowHeaders } from './window-headers'

/**
 * The answer to one request of the window. The path is looked up as it is written, never decoded or joined to
 * a folder: what is not on the list does not exist, however it is spelled.
 */
export async function answerRequest(request: Request, files: ReadonlyMap<string, string>): Promise<Response> {
  const file = findFile(request.url, files)
  if (file === undefined) return new Response('Not found', { status: 404, headers: windowHeaders })
  if (request.method !== 'GET') return new Response('Only GET', { status: 405, headers: windowHeaders })
  const headers = { ...windowHeaders, 'Content-Type': mimeTypeOf(file) }
  return new Response(await readFile(file), { headers })
}

function findFile(url: string, files: ReadonlyMap<string, string>): string | undefined {
  const { protocol, host, pathname } = new URL(url)
  return `${protocol}//${host}` === builtOrigin ? files.get(pathname) : undefined
}
