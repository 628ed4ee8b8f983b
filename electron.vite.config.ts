import { resolve } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const fromRoot = (path: string): string => resolve(import.meta.dirname, path)

/** Everything but Electron itself is bundled: the command line, the stand-in and the package need no node_modules. */
const nodeOutput = {
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: 'chunks/[name]-[hash].cjs'
} as const

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          index: fromRoot('electron/main/index.ts'),
          'sheets-process': fromRoot('electron/sheets-process/index.ts'),
          cli: fromRoot('electron/cli/index.ts'),
          'stand-in': fromRoot('electron/stand-in/index.ts')
        },
        output: nodeOutput
      }
    }
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      // Each is one script: a sandboxed preload may require nothing but electron.
      isolatedEntries: true,
      rolldownOptions: {
        input: {
          index: fromRoot('electron/preload/index.ts'),
          'stand-in-page': fromRoot('electron/stand-in/page/index.ts')
        },
        output: nodeOutput
      }
    }
  },
  renderer: {
    root: 'renderer',
    plugins: [react(), tailwindcss()],
    build: { outDir: 'out/renderer', rolldownOptions: { input: fromRoot('renderer/index.html') } }
  }
})
