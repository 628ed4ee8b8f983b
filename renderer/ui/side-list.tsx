import type { ReactNode } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { groupDigits } from '#shared/lib/group-digits'

export type SideItem<Id extends string> = {
  readonly id: Id
  readonly name: string
  readonly count: number
  readonly sign?: ReactNode
}

/** A narrow list beside a wide one: what is chosen here says what is shown there. */
export function SideList<Id extends string>({
  label,
  items,
  chosen,
  onChoose
}: {
  readonly label: string
  readonly items: readonly SideItem<Id>[]
  readonly chosen: Id
  readonly onChoose: (id: Id) => void
}) {
  const choose = (keys: Iterable<unknown>) => {
    const [key] = keys
    const item = items.find(({ id }) => id === key)
    if (item !== undefined) onChoose(item.id)
  }
  return (
    <ListBox
      aria-label={label}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => choose(keys === 'all' ? [] : keys)}
      className="flex w-60 shrink-0 flex-col gap-px overflow-auto rounded-large border border-line bg-surface p-1"
    >
      {items.map(({ id, name, count, sign }) => (
        <ListBoxItem
          key={id}
          id={id}
          textValue={name}
          className="flex min-h-7 cursor-default items-center gap-2 rounded px-2 py-1 hover:bg-hover focus-visible:-outline-offset-2 data-selected:bg-accent-tint data-selected:font-bold data-selected:text-accent"
        >
          {sign}
          <span className="min-w-0 flex-1">{name}</span>
          <span className="text-small font-normal text-muted">{groupDigits(count)}</span>
        </ListBoxItem>
      ))}
    </ListBox>
  )
}
