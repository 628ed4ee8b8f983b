import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import asc from 'assemblyscript/asc'

const root = join(import.meta.dirname, '../..')

/** The solver's kernel (shared/matching/kernel) as a module that any bundle can import: the same text on every machine. */
export async function compileKernel(): Promise<string> {
  const found: Uint8Array[] = []
  const { error } = await asc.main(
    [
      'shared/matching/kernel/index.ts',
      ...['--outFile', 'kernel.wasm', '-O3', '--enable', 'simd'],
      // Nothing is collected, and nothing may be called from inside: the kernel imports nothing.
      ...['--runtime', 'stub', '--use', 'abort=']
    ],
    {
      readFile: (name) => readFile(join(root, name), 'utf8').catch(() => null),
      writeFile: (_, contents) => {
        if (typeof contents !== 'string') found.push(contents)
      }
    }
  )
  const [bytes] = found
  if (error !== null || bytes === undefined)
    throw new Error('The kernel cannot be compiled: `npx asc shared/matching/kernel/index.ts` says why.', {
      cause: error
    })
  return `/** WebAssembly, compiled from ./kernel by \`npm run kernel\`. */
export const kernelBytes =
  '${Buffer.from(bytes).toString('base64')}'
`
}
