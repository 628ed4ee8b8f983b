import { Worker } from 'node:worker_threads'
import { assertNever } from '#shared/lib/assert-never'
import type { CallMessage, CallOrder } from './call-messages'
import { createProgressLine } from './progress-line'

/** A call that is told to stop has so many milliseconds to take away what is half written; the engine hears nothing. */
const patience = 25

/** The exit codes that a shell gives a program which a signal ended. */
const exitBySignal = { SIGINT: 130, SIGTERM: 143 } as const

/** Starts the call in a thread, writes what it says, and ends with its exit code, or at once on Ctrl+C. */
export function superviseCall(file: string, words: readonly string[]): void {
  const worker = new Worker(file, { argv: [...words] })
  const line = createProgressLine(process.stderr, () => performance.now())
  let exit = 1
  worker.on('message', (message: CallMessage) => {
    switch (message.kind) {
      case 'say':
        line.clear()
        process.stderr.write(`${message.line}\n`)
        return
      case 'print':
        line.clear()
        process.stdout.write(`${message.line}\n`)
        return
      case 'show':
        line.show(message.progress)
        return
      case 'ended':
        line.clear()
        exit = message.exit
        return
      case 'stopped':
        return
      default:
        assertNever(message)
    }
  })
  worker.on('error', (bug) => {
    throw bug
  })
  worker.on('exit', () => (process.exitCode = exit))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      const end = () => {
        line.clear()
        process.stderr.write('Stopped; no file is half written.\n', () => process.exit(exitBySignal[signal]))
      }
      const wait = setTimeout(end, patience)
      worker.on('message', ({ kind }: CallMessage) => {
        if (kind !== 'stopped') return
        clearTimeout(wait)
        end()
      })
      worker.postMessage('stop' satisfies CallOrder)
    })
  }
}
