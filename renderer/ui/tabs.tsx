import { type ReactNode, useDeferredValue } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs'
import { groupDigits } from '#shared/lib/group-digits'

export type TabItem<Id extends string> = {
  readonly id: Id
  readonly name: string
  readonly count?: number | undefined
  readonly content: ReactNode
}

/** Views of one thing beside each other; `tools` stand at the end of the row of tabs. */
export function Tabs<Id extends string>({
  label,
  items,
  open,
  onOpen,
  tools
}: {
  readonly label: string
  readonly items: readonly TabItem<Id>[]
  readonly open: Id
  readonly onOpen: (id: Id) => void
  readonly tools?: ReactNode
}) {
  const choose = (key: unknown) => {
    const item = items.find(({ id }) => id === key)
    if (item !== undefined) onOpen(item.id)
  }
  // The view that was open stands until the next is drawn, a few milliseconds at a time.
  const drawn = useDeferredValue(open)
  return (
    <AriaTabs selectedKey={drawn} onSelectionChange={choose} className="flex min-h-0 flex-1 flex-col gap-2">
      <div className="flex min-h-8 flex-wrap items-center gap-x-3 gap-y-2">
        <TabList aria-label={label} className="flex gap-1">
          {items.map(({ id, name, count }) => (
            <Tab
              key={id}
              id={id}
              className="flex h-7 cursor-default items-center gap-2 rounded px-2 text-muted hover:text-ink data-selected:bg-accent-tint data-selected:font-bold data-selected:text-accent"
            >
              {name}
              {count === undefined ? null : (
                <span className="text-small font-normal">{groupDigits(count)}</span>
              )}
            </Tab>
          ))}
        </TabList>
        <div className="ms-auto flex min-w-0 items-center gap-2">{tools}</div>
      </div>
      {items.map(({ id, content }) => (
        <TabPanel key={id} id={id} className="flex min-h-0 flex-1 flex-col gap-2 rounded-large">
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
