export type PreloadParts = {
  readonly ipcRenderer: object
  readonly expose: (name: string, value: unknown) => void
  readonly platform: string
  readonly isIsolated: boolean
}

/** The `require` and the `process` that a sandboxed preload gets from Electron; everything else is refused by name. */
export function createPreloadModules(parts: PreloadParts): {
  readonly require: (name: string) => unknown
  readonly process: object
} {
  const electron = {
    ipcRenderer: parts.ipcRenderer,
    contextBridge: { exposeInMainWorld: parts.expose },
    webUtils: {
      getPathForFile: () => {
        throw new Error('stand-in: webUtils.getPathForFile is not emulated')
      }
    }
  }
  const process = {
    type: 'renderer',
    sandboxed: true,
    contextIsolated: parts.isIsolated,
    platform: parts.platform,
    versions: {},
    env: {},
    argv: []
  }
  const require = (name: string): unknown => {
    if (['electron', 'electron/renderer', 'electron/common'].includes(name)) return electron
    throw new Error(`module not found: ${name} (a sandboxed preload may require only electron)`)
  }
  return { require, process }
}
