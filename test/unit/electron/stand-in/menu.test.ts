import { expect, test, vi } from 'vitest'
import { buildMenu, type MenuHost } from '#electron/stand-in/menu'

const host: MenuHost = { roleActions: { quit: vi.fn() }, focusedWindow: () => undefined }

test('an item is found in its submenu and its click runs', () => {
  const click = vi.fn()
  const menu = buildMenu(host, [
    { label: 'File', submenu: [{ id: 'open', label: 'Open', accelerator: 'CmdOrCtrl+O', click }] }
  ])
  menu.getMenuItemById('open')?.click()
  expect(click).toHaveBeenCalledOnce()
})

test('a greyed item does nothing', () => {
  const click = vi.fn()
  const menu = buildMenu(host, [{ id: 'open', label: 'Open', enabled: false, click }])
  menu.getMenuItemById('open')?.click()
  expect(click).not.toHaveBeenCalled()
})

test("a role brings Electron's label and accelerator, and its action", () => {
  const [item] = buildMenu(host, [{ role: 'quit' }]).items
  expect([item?.label, item?.accelerator]).toEqual(['Quit', 'CommandOrControl+Q'])
  item?.click()
  expect(host.roleActions['quit']).toHaveBeenCalledOnce()
})

test('a role that is not emulated says so when it is clicked', () => {
  const [item] = buildMenu(host, [{ role: 'about' }]).items
  expect(() => item?.click()).toThrow('the menu role about is not emulated')
})

test('an accelerator Electron cannot read is found at once', () => {
  expect(() => buildMenu(host, [{ label: 'Open', accelerator: 'Strg+O' }])).toThrow(
    'Strg+O is no accelerator'
  )
})
