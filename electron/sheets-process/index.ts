import { type SheetsAnswer, sheetsJobSchema } from '#shared/domain/sheets-messages'
import { runJob } from './run-job'

/** Where jobs come from and answers go: Electron's utility process has its own port, Node's fork the process itself. */
type Port = {
  readonly onMessage: (listener: (message: unknown) => void) => void
  readonly post: (answer: SheetsAnswer) => void
}

const port = 'parentPort' in process ? electronPort() : nodePort()

port.onMessage((message) => void serve(message))

/** A message that is no job is a bug in main: the process ends, and main says that the reader stopped. */
async function serve(message: unknown): Promise<void> {
  const job = sheetsJobSchema.parse(message)
  port.post(await runJob(job, (step) => port.post({ kind: 'progress', step })))
}

function electronPort(): Port {
  const { parentPort } = process
  return {
    onMessage: (listener) => void parentPort.on('message', ({ data }) => listener(data)),
    post: (answer) => parentPort.postMessage(answer)
  }
}

function nodePort(): Port {
  return {
    onMessage: (listener) => void process.on('message', listener),
    post: (answer) => void process.send?.(answer)
  }
}
