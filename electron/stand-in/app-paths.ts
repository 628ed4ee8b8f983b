import { mkdirSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export type AppPaths = {
  readonly get: (name: string) => string
  readonly set: (name: string, path: string) => void
}

/** `app.getPath` and `app.setPath`: Electron's names, below the user data folder where they are the app's own. */
export function createAppPaths(productName: string, userDataSwitch: string): AppPaths {
  const home = homedir()
  const appData = toAppDataFolder(home)
  const changed = new Map<string, string>()
  if (userDataSwitch !== '') changed.set('userData', userDataSwitch)
  const known: Readonly<Record<string, () => string>> = {
    appData: () => appData,
    userData: () => join(appData, productName),
    sessionData: () => get('userData'),
    logs: () => join(get('userData'), 'logs'),
    temp: tmpdir,
    home: () => home,
    documents: () => join(home, 'Documents'),
    downloads: () => join(home, 'Downloads'),
    desktop: () => join(home, 'Desktop'),
    exe: () => process.execPath
  }
  const get = (name: string): string => {
    const path = changed.get(name) ?? known[name]?.()
    if (path === undefined) throw new Error(`Failed to get '${name}' path`)
    if (name === 'userData' || name === 'logs') mkdirSync(path, { recursive: true, mode: 0o700 })
    return path
  }
  const set = (name: string, path: string): void => {
    if (!(name in known)) throw new Error(`Failed to set path '${name}'`)
    if (name === 'userData') mkdirSync(dirname(path), { recursive: true })
    changed.set(name, path)
  }
  return { get, set }
}

function toAppDataFolder(home: string): string {
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support')
  if (process.platform === 'win32') return process.env['APPDATA'] ?? join(home, 'AppData', 'Roaming')
  return process.env['XDG_CONFIG_HOME'] ?? join(home, '.config')
}
