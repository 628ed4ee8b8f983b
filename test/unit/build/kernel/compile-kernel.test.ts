import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { compileKernel } from '../../../../build/kernel/compile-kernel'

it('the kernel in use is compiled from the sources beside it', async () => {
  const file = join(import.meta.dirname, '../../../../shared/matching/kernel-bytes.ts')
  expect(await compileKernel()).toBe(readFileSync(file, 'utf8'))
})
