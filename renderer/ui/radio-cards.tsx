import type { ReactNode } from 'react'
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup'

export type RadioCard<Id extends string> = {
  readonly id: Id
  readonly name: string
  readonly description: string
  readonly content: ReactNode
}

/** A choice among a few things that are compared side by side. */
export function RadioCards<Id extends string>({
  label,
  cards,
  chosen,
  onChoose
}: {
  readonly label: string
  readonly cards: readonly RadioCard<Id>[]
  readonly chosen: Id
  readonly onChoose: (id: Id) => void
}) {
  const choose = (value: string) => {
    const card = cards.find(({ id }) => id === value)
    if (card !== undefined) onChoose(card.id)
  }
  return (
    <RadioGroup
      aria-label={label}
      value={chosen}
      onChange={choose}
      orientation="horizontal"
      className="grid shrink-0 auto-cols-fr grid-flow-col gap-2"
    >
      {cards.map(({ id, name, description, content }) => (
        <RadioField key={id} value={id} className="flex min-w-0">
          <RadioButton className="group flex min-w-0 flex-1 cursor-default flex-col gap-2 rounded-large border border-line bg-surface p-3 hover:bg-hover data-focus-visible:outline-2 data-focus-visible:outline-accent data-selected:border-accent data-selected:bg-surface">
            <span className="flex items-center gap-2 font-bold">
              <span className="grid size-3.5 shrink-0 place-items-center rounded-full border border-control group-data-selected:border-accent">
                <span className="size-2 rounded-full group-data-selected:bg-accent" />
              </span>
              {name}
            </span>
            <span className="text-small text-muted">{description}</span>
            {content}
          </RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  )
}
