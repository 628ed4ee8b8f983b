import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { removeAsides } from '#electron/main/services/files'
import { invariant } from '#shared/lib/invariant'
import { atMostEvery } from '#shared/lib/progress'
import type { CallMessage } from './call-messages'
import { runCli } from './run-cli'

/** Runs the call of this thread and tells the supervising one what it says; `builtFolder` is where the built files stand. */
export async function answerCall(builtFolder: string): Promise<void> {
  const port = parentPort
  invariant(port !== null, 'a call is answered in a thread of its own')
  const post = (message: CallMessage) => port.postMessage(message)
  port.once('message', () => void removeAsides().then(() => post({ kind: 'stopped' })))
  // Listening alone keeps no thread alive.
  port.unref()
  const exit = await runCli({
    words: process.argv.slice(2),
    folder: process.env['INIT_CWD'] ?? process.cwd(),
    builtFolder,
    version: readVersion(builtFolder),
    say: (line) => post({ kind: 'say', line }),
    print: (line) => post({ kind: 'print', line }),
    show: atMostEvery(
      100,
      () => performance.now(),
      (progress) => post({ kind: 'show', progress })
    )
  })
  post({ kind: 'ended', exit })
}

/** The package's own version, two folders above the built files. */
function readVersion(builtFolder: string): string {
  const found: unknown = JSON.parse(readFileSync(join(builtFolder, '../../package.json'), 'utf8'))
  return typeof found === 'object' && found !== null && 'version' in found ? String(found.version) : ''
}
