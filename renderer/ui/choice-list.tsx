import { Check, ChevronDown } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Select, SelectValue } from 'react-aria-components/Select'

export type Choice<Id extends string> = { readonly id: Id; readonly name: string }

/** A drop-down list with one value chosen. */
export function ChoiceList<Id extends string>({
  label,
  choices,
  chosen,
  onChoose,
  isFocused = false
}: {
  readonly label: string
  readonly choices: readonly Choice<Id>[]
  readonly chosen: Id
  readonly onChoose: (id: Id) => void
  /** Whether the keyboard is here as soon as it is drawn. */
  readonly isFocused?: boolean
}) {
  const choose = (key: unknown) => {
    const choice = choices.find(({ id }) => id === key)
    if (choice !== undefined) onChoose(choice.id)
  }
  return (
    <Select aria-label={label} value={chosen} onChange={choose} className="min-w-0">
      <Button
        autoFocus={isFocused}
        className="flex h-7 w-full cursor-default items-center gap-2 rounded border border-line bg-surface px-2 hover:bg-hover"
      >
        <SelectValue className="min-w-0 flex-1 truncate text-start">
          {({ selectedText }) => selectedText}
        </SelectValue>
        <ChevronDown size={14} strokeWidth={1.75} aria-hidden className="shrink-0 text-muted" />
      </Button>
      <Popover
        offset={4}
        className="appear max-h-80 min-w-(--trigger-width) overflow-auto rounded border border-line bg-raised p-1 shadow-floating"
      >
        <ListBox items={choices} className="outline-none">
          {({ id, name }) => (
            <ListBoxItem
              id={id}
              textValue={name}
              className="flex h-7 cursor-default items-center gap-2 rounded-small px-2 whitespace-nowrap outline-none data-focused:bg-accent-tint data-selected:font-bold"
            >
              {({ isSelected }) => (
                <>
                  <Check size={14} aria-hidden className={isSelected ? 'text-accent' : 'invisible'} />
                  {name}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}
