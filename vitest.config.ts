import { defineConfig } from 'vitest/config'

const tests = 'test/unit/**/*.test.{ts,tsx}'
const pureTests = 'test/unit/shared/**/*.test.ts'

/** What electron-vite makes of `?asset`: the file's path. */
const assetPaths = {
  name: 'asset-paths',
  enforce: 'pre' as const,
  load: (id: string) =>
    id.endsWith('?asset') ? `export default ${JSON.stringify(id.slice(0, -'?asset'.length))}` : null
}

export default defineConfig({
  plugins: [assetPaths],
  test: {
    environment: 'node',
    // No test is about speed: a machine may be busy.
    testTimeout: 30_000,
    server: { deps: { inline: [/\.wasm\?asset$/] } },
    projects: [
      // No file of pure code can reach another, so these share one world; a world for each would cost a minute.
      { extends: true, test: { name: 'shared', include: [pureTests], isolate: false, pool: 'threads' } },
      { extends: true, test: { name: 'desk', include: [tests], exclude: [pureTests] } }
    ]
  }
})
