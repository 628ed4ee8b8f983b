import { Label } from 'react-aria-components/Label'
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup'

export type RadioLine<Id extends string> = {
  readonly id: Id
  readonly name: string
  readonly description: string
}

/** A choice among a few things under each other, each with a sentence that says what it means. */
export function RadioList<Id extends string>({
  label,
  lines,
  chosen,
  onChoose
}: {
  readonly label: string
  readonly lines: readonly RadioLine<Id>[]
  readonly chosen: Id
  readonly onChoose: (id: Id) => void
}) {
  const choose = (value: string) => {
    const line = lines.find(({ id }) => id === value)
    if (line !== undefined) onChoose(line.id)
  }
  return (
    <RadioGroup value={chosen} onChange={choose} className="flex flex-col gap-1">
      <Label className="sr-only">{label}</Label>
      {lines.map(({ id, name, description }) => (
        <RadioField key={id} value={id}>
          <RadioButton className="group flex cursor-default items-start gap-2 rounded-small data-focus-visible:outline-2 data-focus-visible:outline-accent">
            <span className="mt-0.5 grid size-3.5 shrink-0 place-items-center rounded-full border border-control group-data-selected:border-accent">
              <span className="size-2 rounded-full group-data-selected:bg-accent" />
            </span>
            <span className="min-w-0">
              <span className="font-bold">{name}.</span> <span className="text-muted">{description}</span>
            </span>
          </RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  )
}
