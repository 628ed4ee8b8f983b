import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { type MenuPlan, toMenuTemplate } from '#electron/main/menu-template'
import { type MenuCommand, menuCommands } from '#shared/ipc/contract'

function itemsOf(plan: Partial<MenuPlan> = {}): MenuItemConstructorOptions[] {
  const template = toMenuTemplate({
    platform: 'linux',
    isDevServer: false,
    send: () => undefined,
    showLicence: () => undefined,
    ...plan
  })
  return template.flatMap((menu) => [menu, ...(Array.isArray(menu.submenu) ? menu.submenu : [])])
}
const rolesOf = (plan: Partial<MenuPlan> = {}) => itemsOf(plan).flatMap(({ role }) => role ?? [])

describe('the menu bar', () => {
  it('has one item for every command of the window, which sends that command', () => {
    const sent: MenuCommand[] = []
    const items = itemsOf({ send: (command) => sent.push(command) })
    for (const command of menuCommands) {
      const [item, ...others] = items.filter(({ id }) => id === command)
      expect(others).toEqual([])
      item?.click?.(item as never, undefined, {})
    }
    expect(sent).toEqual([...menuCommands])
  })

  it('gives every accelerator once', () => {
    const accelerators = itemsOf().flatMap(({ accelerator }) => accelerator ?? [])
    expect(accelerators).toEqual([
      'CmdOrCtrl+L',
      'CmdOrCtrl+O',
      'CmdOrCtrl+Shift+O',
      'CmdOrCtrl+E',
      'CmdOrCtrl+Z',
      'CmdOrCtrl+Shift+Z'
    ])
  })

  it('follows the platform: the Mac has its own menu with About and Quit, the others have them in File and Help', () => {
    expect(rolesOf({ platform: 'darwin' })).toEqual(expect.arrayContaining(['appMenu', 'close']))
    expect(rolesOf({ platform: 'darwin' })).not.toEqual(expect.arrayContaining(['about']))
    expect(rolesOf({ platform: 'darwin' })).not.toEqual(expect.arrayContaining(['quit']))
    for (const platform of ['linux', 'win32'] as const)
      expect(rolesOf({ platform })).toEqual([
        'quit',
        'cut',
        'copy',
        'paste',
        'delete',
        'selectAll',
        'resetZoom',
        'zoomIn',
        'zoomOut',
        'togglefullscreen',
        'windowMenu',
        'help',
        'about'
      ])
  })

  it('reloads and inspects only while developing', () => {
    expect(rolesOf({ isDevServer: true })).toEqual(expect.arrayContaining(['reload', 'toggleDevTools']))
    expect(rolesOf()).not.toContain('reload')
    expect(rolesOf()).not.toContain('toggleDevTools')
  })
})
