import { useMemo, useState } from 'react'
import { Search } from 'lucide-react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Dialog } from 'react-aria-components/Dialog'
import { Header } from 'react-aria-components/Header'
import { Input } from 'react-aria-components/Input'
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { SearchField } from 'react-aria-components/SearchField'
import { useSession } from '../state/session'
import { useEdition } from '../state/use-board'
import { findItems, listActions, listPeople, type PaletteItem } from './palette-items'

/** Finds people and actions by typing; Enter does the first, the arrows go through the others. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const session = useSession()
  const { pool } = useEdition()
  const [typed, setTyped] = useState('')
  const actions = useMemo(() => listActions(session), [session])
  const people = useMemo(() => listPeople(session, pool), [session, pool])
  const found = useMemo(() => findItems(typed, actions, people), [typed, actions, people])
  const choose = (item: PaletteItem) => {
    onClose()
    // What is chosen may put the focus somewhere: first the palette gives it back.
    requestAnimationFrame(item.act)
  }
  const isEmpty = found.actions.length === 0 && found.people.length === 0
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      className="fixed inset-0 z-10 flex items-start justify-center bg-veil px-6 pt-[8vh]"
    >
      <Modal className="flex max-h-[84vh] w-140 max-w-full overflow-hidden rounded-large border border-line bg-raised shadow-floating">
        <Dialog aria-label="Find people and actions" className="flex min-h-0 flex-1 flex-col outline-none">
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <SearchField
              aria-label="Find people and actions"
              autoFocus
              className="flex h-11 shrink-0 items-center gap-2.5 border-b border-line px-3.5 text-muted"
            >
              <Search size={16} strokeWidth={1.75} aria-hidden />
              <Input
                placeholder="Find people and actions"
                className="min-w-0 flex-1 bg-transparent text-text text-ink outline-none placeholder:text-muted [&::-webkit-search-cancel-button]:hidden"
              />
            </SearchField>
            <Menu aria-label="Found" className="min-h-0 flex-1 overflow-auto p-1.5 outline-none">
              <Found title="People" items={found.people} onChoose={choose} />
              <Found title="Actions" items={found.actions} onChoose={choose} />
            </Menu>
            {isEmpty ? <p className="px-3.5 pb-3 text-muted">Nobody and nothing is called that.</p> : null}
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

type FoundProps = {
  readonly title: string
  readonly items: readonly PaletteItem[]
  readonly onChoose: (item: PaletteItem) => void
}

function Found({ title, items, onChoose }: FoundProps) {
  if (items.length === 0) return null
  return (
    <MenuSection>
      <Header className="px-2 pt-1.5 pb-1 text-small font-bold text-muted">{title}</Header>
      {items.map((item) => (
        <MenuItem
          key={item.id}
          id={item.id}
          textValue={item.name}
          onAction={() => onChoose(item)}
          className="flex h-8 cursor-default items-center gap-2 rounded px-2 outline-none data-focused:bg-accent-tint"
        >
          <span className="min-w-0 truncate">{item.name}</span>
          {item.note === null ? null : (
            <span className="min-w-0 flex-1 truncate text-small text-muted">{item.note}</span>
          )}
          {item.keys === undefined ? null : (
            <kbd className="ms-auto shrink-0 rounded-small font-sans border border-line px-1.5 text-small text-muted">
              {item.keys}
            </kbd>
          )}
        </MenuItem>
      ))}
    </MenuSection>
  )
}
