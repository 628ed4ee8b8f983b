import { defineConfig } from 'vitest/config'

/** What electron-vite makes of `?asset`: the file's path. */
const assetPaths = {
  name: 'asset-paths',
  enforce: 'pre' as const,
  load: (id: string) =>
    id.endsWith('?asset') ? `export default ${JSON.stringify(id.slice(0, -'?asset'.length))}` : null
}

export default defineConfig({
  plugins: [assetPaths],
  // No test is about speed: a machine may be busy.
  test: {
    include: ['test/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 30_000,
    server: { deps: { inline: [/\.wasm\?asset$/] } }
  }
})
