import { join } from 'node:path'
import { app, type BrowserWindow } from 'electron'
import { createWindow } from './create-window'
import { registerScheme, serveWindow } from './serve-window'
import { listBuiltFiles } from './services/built-files'
import { toWindowAddress } from './window-address'

const builtFolder = join(import.meta.dirname, '..')
const address = toWindowAddress(app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'])

const profile = app.commandLine.getSwitchValue('user-data-dir')
if (profile !== '') app.setPath('userData', profile)
registerScheme()
void app.whenReady().then(openDesk)

async function openDesk(): Promise<void> {
  serveWindow(await listBuiltFiles(join(builtFolder, 'renderer')))
  openWindow()
}

function openWindow(): BrowserWindow {
  return createWindow({
    preload: join(builtFolder, 'preload/index.cjs'),
    url: address.url,
    devTools: !app.isPackaged
  })
}

app.on('window-all-closed', () => {
  if (process.platform !== 'darwin') app.quit()
})
