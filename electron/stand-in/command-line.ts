/** Electron's own command line: `electron [-r module] [--switch[=value]] <app> [--switch …]`, as Playwright writes it too. */
export type CommandLine = {
  /** Folder or main file of the app; null when none is named. */
  readonly app: string | null
  readonly requires: readonly string[]
  /** Switches before and after the app, without their dashes; without a value: the empty text. The first one wins. */
  readonly switches: ReadonlyMap<string, string>
}

/** Switches whose value people also write behind a space. */
const spaced: ReadonlySet<string> = new Set(['user-data-dir'])

export function parseCommandLine(args: readonly string[]): CommandLine {
  const requires: string[] = []
  const switches = new Map<string, string>()
  let app: string | null = null
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? ''
    const next = args[index + 1]
    if (arg === '-r' || arg === '--require') {
      if (next !== undefined) requires.push(next)
      index++
    } else if (arg.startsWith('--')) {
      const [name, value] = splitSwitch(arg)
      const isSpaced = value === null && spaced.has(name) && next !== undefined && !next.startsWith('-')
      if (!switches.has(name)) switches.set(name, isSpaced ? next : (value ?? ''))
      if (isSpaced) index++
    } else {
      app ??= arg
    }
  }
  return { app, requires, switches }
}

function splitSwitch(arg: string): readonly [name: string, value: string | null] {
  const equals = arg.indexOf('=')
  return equals < 0 ? [arg.slice(2), null] : [arg.slice(2, equals), arg.slice(equals + 1)]
}
