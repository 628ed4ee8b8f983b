import { fork } from 'node:child_process'
import { bareEnvironment, type SpawnSheetsProcess } from './sheets-child'

/** Starts the sheets process under Node: for the command line and the tests. `entry` is the built sheets-process.cjs. */
export function spawnWithNode(entry: string): SpawnSheetsProcess {
  return (megabytes) => {
    const child = fork(entry, [], {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${megabytes}`],
      env: bareEnvironment(),
      stdio: ['ignore', 'ignore', 'ignore', 'ipc']
    })
    return {
      post: (message) => void child.send(message),
      onMessage: (listener) => void child.on('message', listener),
      onExit: (listener) => void child.once('exit', listener).on('error', listener),
      kill: () => void child.kill('SIGKILL')
    }
  }
}
