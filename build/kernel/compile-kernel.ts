import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const root = join(import.meta.dirname, '../..')
const require = createRequire(import.meta.url)
// A process of its own: the compiler's declarations would type the arrays of whoever imports it anew.
const compiler = require.resolve('assemblyscript/bin/asc.js')
const compilerOptions = [
  ...['shared/matching/kernel/index.ts', '-O3', '--enable', 'simd'],
  // Nothing is collected, and nothing may be called from inside: the kernel imports nothing.
  ...['--runtime', 'stub', '--use', 'abort=']
]

/**
 * The solver's kernel (shared/matching/kernel) as a module that any bundle can import: the same text on every machine.
 * Rejects with what the compiler says.
 */
export async function compileKernel(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'matchdesk-kernel-'))
  try {
    const file = join(folder, 'kernel.wasm')
    const call = [compiler, ...compilerOptions, '--outFile', file]
    await promisify(execFile)(process.execPath, call, { cwd: root })
    return toModule(await readFile(file))
  } finally {
    await rm(folder, { recursive: true })
  }
}

function toModule(bytes: Buffer): string {
  return `/** WebAssembly, compiled from ./kernel by \`npm run kernel\`. */
export const kernelBytes =
  '${bytes.toString('base64')}'
`
}
