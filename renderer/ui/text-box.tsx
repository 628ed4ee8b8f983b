import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField } from 'react-aria-components/TextField'

/** A few lines of text under a label; the focus begins here. */
export function TextBox({
  label,
  note,
  value,
  onChange
}: {
  readonly label: string
  readonly note: string
  readonly value: string
  readonly onChange: (value: string) => void
}) {
  return (
    <TextField autoFocus value={value} onChange={onChange} className="flex flex-col gap-1">
      <Label className="font-bold">{label}</Label>
      <TextArea
        rows={3}
        className="resize-y rounded border border-control bg-surface px-2 py-1 outline-none focus-visible:outline-2 focus-visible:outline-accent"
      />
      <Text slot="description" className="text-small text-muted">
        {note}
      </Text>
    </TextField>
  )
}
