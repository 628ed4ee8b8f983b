/** A running sheets process, wherever it runs. `onExit` is called once, when it has ended for whatever reason. */
export type SheetsChild = {
  readonly post: (message: object) => void
  readonly onMessage: (listener: (message: unknown) => void) => void
  readonly onExit: (listener: () => void) => void
  readonly kill: () => void
}

export type SpawnSheetsProcess = () => SheetsChild

/** In megabytes; beyond it the process dies and the file is refused. */
export const memoryLimit = 512

/** What the process may know of this machine: nothing, but for what Windows needs to start a program. */
export function bareEnvironment(): Record<string, string> {
  const { SystemRoot } = process.env
  return SystemRoot === undefined ? {} : { SystemRoot }
}
