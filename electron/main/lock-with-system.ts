import { type BrowserWindow, powerMonitor } from 'electron'
import { type MenuCommand, menuChannel } from '#shared/ipc/contract'

/** Locks the edition when the laptop goes to sleep or its screen is locked. Browser mode hears of neither. */
export function lockWithSystem(window: () => BrowserWindow | null): void {
  const lock = () => window()?.webContents.send(menuChannel, 'lock' satisfies MenuCommand)
  powerMonitor.on('suspend', lock)
  powerMonitor.on('lock-screen', lock)
}
