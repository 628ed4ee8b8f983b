import type { MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '#shared/ipc/contract'

type Item = MenuItemConstructorOptions

export type MenuPlan = {
  readonly platform: NodeJS.Platform
  readonly isDevServer: boolean
  readonly send: (command: MenuCommand) => void
  readonly showLicence: () => void
}

const separator: Item = { type: 'separator' }

/** The whole menu bar as the platform expects it; an item that commands the window carries the command as its id. */
export function toMenuTemplate(plan: MenuPlan): Item[] {
  const isMac = plan.platform === 'darwin'
  return [
    ...(isMac ? [{ role: 'appMenu' } satisfies Item] : []),
    toFileMenu(plan),
    toEditMenu(plan),
    toViewMenu(plan),
    { role: 'windowMenu' },
    toHelpMenu(plan)
  ]
}

/** Undo and redo are the window's: it tells a text field from the desk. Off the Mac the keys go straight to it. */
function toEditMenu({ platform, send }: MenuPlan): Item {
  const registerAccelerator = platform === 'darwin'
  const command = (id: 'undo' | 'redo', label: string, accelerator: string): Item => ({
    id,
    label,
    accelerator,
    registerAccelerator,
    click: () => send(id)
  })
  return {
    label: '&Edit',
    submenu: [
      command('undo', 'Undo', 'CmdOrCtrl+Z'),
      command('redo', 'Redo', 'CmdOrCtrl+Shift+Z'),
      separator,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'delete' },
      separator,
      { role: 'selectAll' }
    ]
  }
}

function toFileMenu(plan: MenuPlan): Item {
  const command = (id: MenuCommand, label: string, accelerator?: string): Item => ({
    id,
    label,
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => plan.send(id)
  })
  return {
    label: '&File',
    submenu: [
      command('new-edition', 'New Edition…'),
      command('open-sample', 'Open the Sample'),
      command('lock', 'Lock', 'CmdOrCtrl+L'),
      separator,
      command('import-mentors', 'Import Mentors…', 'CmdOrCtrl+O'),
      command('import-mentees', 'Import Mentees…', 'CmdOrCtrl+Shift+O'),
      separator,
      command('export-workbook', 'Export…', 'CmdOrCtrl+E'),
      separator,
      { role: plan.platform === 'darwin' ? 'close' : 'quit' }
    ]
  }
}

function toViewMenu({ isDevServer }: MenuPlan): Item {
  const forDevelopers: Item[] = [{ role: 'reload' }, { role: 'toggleDevTools' }, separator]
  return {
    label: '&View',
    submenu: [
      ...(isDevServer ? forDevelopers : []),
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      separator,
      { role: 'togglefullscreen' }
    ]
  }
}

function toHelpMenu({ platform, showLicence }: MenuPlan): Item {
  const about: Item[] = platform === 'darwin' ? [] : [{ role: 'about' }, separator]
  return {
    role: 'help',
    submenu: [...about, { id: 'licence', label: 'Licence', click: showLicence }]
  }
}
