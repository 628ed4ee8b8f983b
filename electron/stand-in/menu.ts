import type { MenuItemConstructorOptions } from 'electron'
import { isAccelerator } from './accelerator'
import { menuRoles } from './menu-roles'

/** What a click on a role does; roles without an action here throw by name. */
type RoleActions = Readonly<Record<string, () => void>>

export type MenuHost = {
  readonly roleActions: RoleActions
  readonly focusedWindow: () => object | undefined
}

/** A menu that is not shown anywhere; its items can be found and clicked, as main and tests do. */
export class StandInMenu {
  readonly items: StandInMenuItem[] = []

  append(item: StandInMenuItem): void {
    this.items.push(item)
  }

  insert(position: number, item: StandInMenuItem): void {
    this.items.splice(position, 0, item)
  }

  getMenuItemById(id: string): StandInMenuItem | null {
    for (const item of this.items) {
      if (item.id === id) return item
      const inner = item.submenu?.getMenuItemById(id)
      if (inner !== undefined && inner !== null) return inner
    }
    return null
  }
}

export class StandInMenuItem {
  readonly id: string
  readonly type: string
  readonly role: string | undefined
  readonly accelerator: string | undefined
  readonly submenu: StandInMenu | undefined
  label: string
  enabled: boolean
  visible: boolean
  checked: boolean
  private readonly host: MenuHost
  private readonly action: MenuItemConstructorOptions['click']

  constructor(host: MenuHost, options: MenuItemConstructorOptions) {
    const role = options.role === undefined ? undefined : toRole(options.role)
    this.host = host
    this.id = options.id ?? ''
    this.role = role?.name
    this.label = options.label ?? role?.label ?? ''
    this.accelerator = toAccelerator(options.accelerator ?? role?.accelerator)
    this.submenu = toSubmenu(host, options, role?.items)
    this.type = options.type ?? (this.submenu === undefined ? 'normal' : 'submenu')
    this.enabled = options.enabled ?? true
    this.visible = options.visible ?? true
    this.checked = options.checked ?? false
    this.action = options.click
  }

  /** Does what a person's click would: the role's action, else main's own. A greyed item does nothing. */
  click(): void {
    if (!this.enabled) return
    if (this.type === 'checkbox') this.checked = !this.checked
    if (this.role !== undefined) this.playRole(this.role)
    else {
      // Main's own functions take the item and the window; both are objects of this stand-in.
      const action = this.action as
        | ((item: object, window: object | undefined, event: object) => void)
        | undefined
      action?.(this, this.host.focusedWindow(), {})
    }
  }

  private playRole(role: string): void {
    const action = this.host.roleActions[role]
    if (action === undefined) throw new Error(`stand-in: a click on the menu role ${role} is not emulated`)
    action()
  }
}

export function buildMenu(host: MenuHost, template: readonly MenuItemConstructorOptions[]): StandInMenu {
  const menu = new StandInMenu()
  for (const options of template) menu.append(new StandInMenuItem(host, options))
  return menu
}

function toRole(role: string) {
  const name = role.toLowerCase()
  const known = menuRoles[name]
  if (known === undefined) throw new Error(`stand-in: the menu role ${role} is not emulated`)
  return { name, ...known }
}

/** Electron only warns of an accelerator it cannot read; here it throws, so that a test finds it. */
function toAccelerator(accelerator: string | undefined): string | undefined {
  if (accelerator !== undefined && !isAccelerator(accelerator)) {
    throw new Error(`stand-in: ${accelerator} is no accelerator`)
  }
  return accelerator
}

function toSubmenu(
  host: MenuHost,
  { submenu }: MenuItemConstructorOptions,
  roleItems: readonly string[] | undefined
): StandInMenu | undefined {
  if (Array.isArray(submenu)) return buildMenu(host, submenu)
  if (submenu instanceof StandInMenu) return submenu
  if (roleItems === undefined) return undefined
  return buildMenu(
    host,
    // The names stand in this stand-in's own table of Electron's roles.
    roleItems.map((role) => ({ role }) as MenuItemConstructorOptions)
  )
}
