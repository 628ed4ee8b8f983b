import { protocol } from 'electron'
import { answerRequest } from './answer-request'
import { scheme } from './window-address'

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
