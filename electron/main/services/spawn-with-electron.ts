import { utilityProcess } from 'electron'
import { bareEnvironment, memoryLimit, type SpawnSheetsProcess } from './sheets-child'

/** Starts the sheets process under Electron. `entry` is the built sheets-process.cjs. */
export function spawnWithElectron(entry: string): SpawnSheetsProcess {
  return () => {
    const child = utilityProcess.fork(entry, [], {
      serviceName: 'Matchdesk sheets',
      execArgv: [`--max-old-space-size=${memoryLimit}`],
      env: bareEnvironment(),
      stdio: 'ignore'
    })
    return {
      post: (message) => child.postMessage(message),
      onMessage: (listener) => void child.on('message', listener),
      onExit: (listener) => void child.once('exit', listener),
      kill: () => void child.kill()
    }
  }
}
