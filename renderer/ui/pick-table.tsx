import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup'

export type PickSide = 'left' | 'right'

export type PickRow = {
  readonly id: string
  readonly name: string
  readonly left: string
  readonly right: string
}

/** Two versions beside each other, one to be picked in each row. */
export function PickTable({
  left,
  right,
  rows,
  picked,
  onPick
}: {
  readonly left: string
  readonly right: string
  readonly rows: readonly PickRow[]
  readonly picked: (id: string) => PickSide
  readonly onPick: (id: string, side: PickSide) => void
}) {
  return (
    <div className="flex flex-col">
      <div aria-hidden className={`${grid} border-b border-line pb-1 text-small text-muted`}>
        <span />
        <span className="px-2">{left}</span>
        <span className="px-2">{right}</span>
      </div>
      {rows.map((row) => (
        <RadioGroup
          key={row.id}
          aria-label={row.name}
          orientation="horizontal"
          value={picked(row.id)}
          onChange={(side) => onPick(row.id, side === 'left' ? 'left' : 'right')}
          className={`${grid} border-b border-line-soft py-1 last:border-0`}
        >
          <span className="self-center text-muted">{row.name}</span>
          <Side side="left" heading={left} text={row.left} />
          <Side side="right" heading={right} text={row.right} />
        </RadioGroup>
      ))}
    </div>
  )
}

const grid = 'grid grid-cols-[104px_minmax(0,1fr)_minmax(0,1fr)] gap-1'

function Side({
  side,
  heading,
  text
}: {
  readonly side: PickSide
  readonly heading: string
  readonly text: string
}) {
  return (
    <RadioField value={side} className="min-w-0">
      <RadioButton className="group flex h-full cursor-default items-start gap-2 rounded border border-transparent px-2 py-1 wrap-anywhere whitespace-pre-line hover:bg-hover data-focus-visible:outline-2 data-focus-visible:outline-accent data-selected:border-accent data-selected:bg-accent-tint">
        <span className="mt-0.5 grid size-3.5 shrink-0 place-items-center rounded-full border border-control group-data-selected:border-accent">
          <span className="size-2 rounded-full group-data-selected:bg-accent" />
        </span>
        <span className="sr-only">{heading}: </span>
        <span className={`line-clamp-4 ${text === '' ? 'text-muted' : ''}`}>{text || 'Not known'}</span>
      </RadioButton>
    </RadioField>
  )
}
