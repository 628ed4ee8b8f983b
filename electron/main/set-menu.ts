import { app, type BrowserWindow, dialog, Menu } from 'electron'
import { type MenuCommand, menuChannel } from '#shared/ipc/contract'
import { toMenuTemplate } from './menu-template'
import { readLicence } from './services/licence'

export type MenuOwner = { readonly isDevServer: boolean; readonly window: () => BrowserWindow | null }

/** Sets the menu bar of the program; its commands go to the window that is open, if one is. */
export function setMenu({ isDevServer, window }: MenuOwner): void {
  app.setAboutPanelOptions({
    applicationName: app.getName(),
    applicationVersion: app.getVersion(),
    copyright: 'MIT Licence. Works without a network; nothing leaves this computer.'
  })
  const template = toMenuTemplate({
    platform: process.platform,
    isDevServer,
    send: (command: MenuCommand) => window()?.webContents.send(menuChannel, command),
    showLicence: () => void showLicence()
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

async function showLicence(): Promise<void> {
  const detail = await readLicence(app.getAppPath())
  await dialog.showMessageBox({ type: 'info', message: 'Licence of Matchdesk', detail, buttons: ['Close'] })
}
