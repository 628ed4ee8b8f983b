/** Electron's menu roles: label and accelerator by default, and for menus what they hold. */
export type MenuRole = {
  readonly label: string
  readonly accelerator?: string
  readonly items?: readonly string[]
}

export const menuRoles: Readonly<Record<string, MenuRole>> = {
  undo: { label: 'Undo', accelerator: 'CommandOrControl+Z' },
  redo: { label: 'Redo', accelerator: 'Shift+CommandOrControl+Z' },
  cut: { label: 'Cut', accelerator: 'CommandOrControl+X' },
  copy: { label: 'Copy', accelerator: 'CommandOrControl+C' },
  paste: { label: 'Paste', accelerator: 'CommandOrControl+V' },
  pasteandmatchstyle: { label: 'Paste and Match Style', accelerator: 'Shift+CommandOrControl+V' },
  delete: { label: 'Delete' },
  selectall: { label: 'Select All', accelerator: 'CommandOrControl+A' },
  minimize: { label: 'Minimize', accelerator: 'CommandOrControl+M' },
  close: { label: 'Close Window', accelerator: 'CommandOrControl+W' },
  zoom: { label: 'Zoom' },
  front: { label: 'Bring All to Front' },
  quit: { label: 'Quit', accelerator: 'CommandOrControl+Q' },
  about: { label: 'About' },
  services: { label: 'Services' },
  hide: { label: 'Hide', accelerator: 'Command+H' },
  hideothers: { label: 'Hide Others', accelerator: 'Command+Alt+H' },
  unhide: { label: 'Show All' },
  reload: { label: 'Reload', accelerator: 'CommandOrControl+R' },
  forcereload: { label: 'Force Reload', accelerator: 'Shift+CommandOrControl+R' },
  toggledevtools: { label: 'Toggle Developer Tools', accelerator: 'Shift+CommandOrControl+I' },
  togglefullscreen: { label: 'Toggle Full Screen', accelerator: 'F11' },
  resetzoom: { label: 'Actual Size', accelerator: 'CommandOrControl+0' },
  zoomin: { label: 'Zoom In', accelerator: 'CommandOrControl+Plus' },
  zoomout: { label: 'Zoom Out', accelerator: 'CommandOrControl+-' },
  help: { label: 'Help' },
  appmenu: { label: 'Matchdesk', items: ['about', 'services', 'hide', 'hideothers', 'unhide', 'quit'] },
  filemenu: { label: 'File', items: [process.platform === 'darwin' ? 'close' : 'quit'] },
  editmenu: { label: 'Edit', items: ['undo', 'redo', 'cut', 'copy', 'paste', 'delete', 'selectall'] },
  viewmenu: {
    label: 'View',
    items: ['reload', 'forcereload', 'toggledevtools', 'resetzoom', 'zoomin', 'zoomout', 'togglefullscreen']
  },
  windowmenu: { label: 'Window', items: ['minimize', 'zoom', 'close'] }
}
