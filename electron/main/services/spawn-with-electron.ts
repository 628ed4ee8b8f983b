import { utilityProcess } from 'electron'
import { bareEnvironment, type SpawnSheetsProcess } from './sheets-child'

/** Starts the sheets process under Electron. `entry` is the built sheets-process.cjs. */
export function spawnWithElectron(entry: string): SpawnSheetsProcess {
  return (megabytes) => {
    const child = utilityProcess.fork(entry, [], {
      serviceName: 'Matchdesk sheets',
      execArgv: [`--max-old-space-size=${megabytes}`],
      env: bareEnvironment(),
      stdio: 'ignore'
    })
    return {
      post: (message) => child.postMessage(message),
      onMessage: (listener) => void child.on('message', listener),
      onExit: (listener) => void child.once('exit', listener).on('error', listener),
      kill: () => void child.kill()
    }
  }
}
