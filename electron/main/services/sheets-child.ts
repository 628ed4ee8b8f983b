/** A running sheets process, wherever it runs. `onExit` calls back when it ends for whatever reason, perhaps twice. */
export type SheetsChild = {
  readonly post: (message: object) => void
  readonly onMessage: (listener: (message: unknown) => void) => void
  readonly onExit: (listener: () => void) => void
  readonly kill: () => void
}

/** Starts a process that dies when its heap grows beyond these megabytes. */
export type SpawnSheetsProcess = (megabytes: number) => SheetsChild

/** What the process may know of this machine: nothing, but for what Windows needs to start a program. */
export function bareEnvironment(): Record<string, string> {
  const { SystemRoot } = process.env
  return SystemRoot === undefined ? {} : { SystemRoot }
}
