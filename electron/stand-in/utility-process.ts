import { type ChildProcess, fork } from 'node:child_process'
import { EventEmitter } from 'node:events'
import type { Readable } from 'node:stream'
import type { ForkOptions, UtilityProcess } from 'electron'
import { utilityFlag } from './utility-child'

type Emulated = Pick<UtilityProcess, 'postMessage' | 'kill'>

/** `utilityProcess.fork`'s child: a Node process of its own whose script meets `process.parentPort`. */
export class StandInUtilityProcess extends EventEmitter implements Emulated {
  pid: number | undefined
  readonly stdout: Readable | null
  readonly stderr: Readable | null
  private readonly child: ChildProcess

  /** `standInFile` is this bundle: run with a flag, it prepares the child and then runs the module. */
  constructor(standInFile: string, call: UtilityCall) {
    super()
    const { env = process.env, execArgv = [], cwd, stdio = 'inherit' } = call.options
    this.child = fork(standInFile, [utilityFlag, call.modulePath, ...call.args], {
      env: withoutNodeOptions(env),
      execArgv: [...execArgv],
      serialization: 'advanced',
      stdio: toStdio(stdio),
      ...(cwd === undefined ? {} : { cwd })
    })
    this.stdout = this.child.stdout
    this.stderr = this.child.stderr
    this.child.on('spawn', () => {
      this.pid = this.child.pid
      this.emit('spawn')
    })
    this.child.on('message', (message) => this.emit('message', message))
    this.child.on('error', (reason) => {
      if (this.pid === undefined) this.emit('error', 'FatalError', call.modulePath, String(reason))
    })
    this.child.on('exit', (code, signal) => {
      this.pid = undefined
      this.emit('exit', code ?? toExitCode(signal))
    })
  }

  /** Does nothing once the child is gone, as in Electron. */
  postMessage(message: unknown, transfer: readonly unknown[] = []): void {
    if (transfer.length > 0) throw new Error('stand-in: a message port to a utility process is not emulated')
    // Node's types say what JSON can carry; the advanced serialization carries what structured clone can.
    if (this.child.connected) this.child.send(message as object)
  }

  kill(): boolean {
    return this.child.kill()
  }
}

export type UtilityCall = {
  readonly modulePath: string
  readonly args: readonly string[]
  readonly options: ForkOptions
}

/** The child gets an IPC channel beside the three streams. */
function toStdio(stdio: NonNullable<ForkOptions['stdio']>): ('pipe' | 'ignore' | 'inherit' | 'ipc')[] {
  const streams = Array.isArray(stdio) ? stdio : ['ignore' as const, stdio, stdio]
  const [, out = 'inherit', errors = 'inherit'] = streams.map((stream) =>
    stream === 'pipe' || stream === 'ignore' ? stream : ('inherit' as const)
  )
  return ['ignore', out, errors, 'ipc']
}

/** Options for the person's own Node programs and for the debugger of this process are not for the child. */
function withoutNodeOptions(env: object): NodeJS.ProcessEnv {
  const entries: readonly (readonly [string, string | undefined])[] = Object.entries(env)
  return Object.fromEntries(entries.filter(([name]) => name !== 'NODE_OPTIONS'))
}

/** As a shell counts: 128 and the signal's number, here for those that end a child in practice. */
function toExitCode(signal: NodeJS.Signals | null): number {
  const numbers: Partial<Record<NodeJS.Signals, number>> = {
    SIGKILL: 9,
    SIGSEGV: 11,
    SIGTERM: 15,
    SIGABRT: 6
  }
  return signal === null ? 1 : (numbers[signal] ?? 0)
}
