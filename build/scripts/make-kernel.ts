import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compileKernel } from '../kernel/compile-kernel'

/** Compiles the solver's inner loops anew. */
const file = join(import.meta.dirname, '../../shared/matching/kernel-bytes.ts')
await writeFile(file, await compileKernel())
console.log(`Written to ${file}.`)
