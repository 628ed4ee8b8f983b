import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'

/** The sheets process bundled as in the product, into a folder of its own; `remove` takes it away again. */
export async function buildSheetsProcess(): Promise<{
  readonly entry: string
  readonly remove: () => Promise<void>
}> {
  const folder = await mkdtemp(join(tmpdir(), 'matchdesk-sheets-'))
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: resolve(import.meta.dirname, '../../electron/sheets-process/index.ts'),
      outDir: folder,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'sheets-process.cjs' } }
    }
  })
  return { entry: join(folder, 'sheets-process.cjs'), remove: () => rm(folder, { recursive: true }) }
}
