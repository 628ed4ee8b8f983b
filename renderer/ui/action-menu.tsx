import type { ReactNode } from 'react'
import { Menu, MenuItem } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'

/** Something to do; `hint` says why it cannot be done when it is disabled. */
export type MenuAction = {
  readonly id: string
  readonly name: string
  readonly icon?: ReactNode
  readonly hint?: string
  readonly isDisabled?: boolean
  readonly act: () => void
}

/** A menu beside an element that is on the screen already; one for many rows. */
export function ActionMenu({
  label,
  anchor,
  actions,
  onClose
}: {
  readonly label: string
  readonly anchor: HTMLElement
  readonly actions: readonly MenuAction[]
  readonly onClose: () => void
}) {
  return (
    <Popover
      isOpen
      aria-label={label}
      triggerRef={{ current: anchor }}
      placement="bottom start"
      offset={2}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      className="appear max-h-96 min-w-48 overflow-auto rounded border border-line bg-raised p-1 shadow-floating"
    >
      <Menu
        aria-label={label}
        autoFocus="first"
        className="outline-none"
        disabledKeys={actions.flatMap(({ id, isDisabled }) => (isDisabled === true ? [id] : []))}
        onClose={onClose}
        onAction={(key) => actions.find(({ id }) => id === key)?.act()}
      >
        {actions.map(({ id, name, icon, hint }) => (
          <MenuItem
            key={id}
            id={id}
            textValue={name}
            className="flex min-h-7 cursor-default items-center gap-2 rounded-small px-2 outline-none data-disabled:text-muted data-focused:bg-accent-tint"
          >
            <span className="grid size-4 shrink-0 place-items-center text-muted">{icon}</span>
            <span className="whitespace-nowrap">{name}</span>
            {hint === undefined ? null : (
              <span className="ms-auto max-w-56 truncate ps-4 text-small text-muted">{hint}</span>
            )}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  )
}
