import { execFileSync } from 'node:child_process'

/** Kills a process and everything it has started, at once and without a word: as when the power of a laptop goes. */
export function killTree(root: number): void {
  if (process.platform === 'win32') {
    execFileSync('taskkill', ['/PID', String(root), '/T', '/F'])
    return
  }
  for (const pid of [root, ...descendantsOf(root)]) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It has ended with the one before.
    }
  }
}

function descendantsOf(root: number): readonly number[] {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
  const rows = table.split('\n').map((line) => line.trim().split(/\s+/).map(Number))
  const found = [root]
  for (const parent of found)
    for (const [pid, parentPid] of rows) if (pid !== undefined && parentPid === parent) found.push(pid)
  return found.slice(1)
}
