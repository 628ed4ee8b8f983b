import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import type { AssignmentReport } from '#electron/cli/report'
import { runCli } from '#electron/cli/run-cli'

/** The command line in a folder of its own; `said` and `printed` hold what the running test made it write. */
export type Calls = {
  readonly folder: () => string
  readonly said: () => readonly string[]
  readonly printed: () => readonly string[]
  readonly call: (line: string) => Promise<0 | 2 | 3>
  readonly put: (files: Readonly<Record<string, string>>) => Promise<void>
  readonly readReport: () => Promise<AssignmentReport>
}

/** Gives each test of the calling file a new folder and removes it afterwards. */
export function createCalls(): Calls {
  let folder = ''
  let said: string[] = []
  let printed: string[] = []
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'matchdesk-cli-'))
    said = []
    printed = []
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))
  return {
    folder: () => folder,
    said: () => said,
    printed: () => printed,
    call: (line) =>
      runCli({
        words: line.split(' '),
        folder,
        builtFolder: folder,
        version: '0.0.0',
        say: (text) => said.push(text),
        show: () => undefined,
        print: (text) => printed.push(text)
      }),
    put: async (files) => {
      for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
    },
    readReport: async () => JSON.parse(await readFile(join(folder, 'r.json'), 'utf8')) as AssignmentReport
  }
}
