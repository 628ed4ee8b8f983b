import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import { groupDigits } from '#shared/lib/group-digits'

export type Segment<Id extends string> = {
  readonly id: Id
  readonly name: string
  readonly count?: number
}

/** Two or three views of the same kind, one shown at a time. */
export function Segments<Id extends string>({
  label,
  items,
  chosen,
  onChoose
}: {
  readonly label: string
  readonly items: readonly Segment<Id>[]
  readonly chosen: Id
  readonly onChoose: (id: Id) => void
}) {
  const choose = (keys: ReadonlySet<unknown>) => {
    const item = items.find(({ id }) => keys.has(id))
    if (item !== undefined) onChoose(item.id)
  }
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectedKeys={[chosen]}
      onSelectionChange={choose}
      disallowEmptySelection
      className="flex shrink-0 rounded border border-line bg-surface p-px"
    >
      {items.map(({ id, name, count }) => (
        <ToggleButton
          key={id}
          id={id}
          className="flex h-6 cursor-default items-center gap-2 rounded-small px-2 text-muted hover:text-ink data-selected:bg-accent-tint data-selected:font-bold data-selected:text-accent"
        >
          {name}
          {count === undefined ? null : <span className="text-small font-normal">{groupDigits(count)}</span>}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
