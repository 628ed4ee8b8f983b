import { FieldError } from 'react-aria-components/FieldError'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField } from 'react-aria-components/TextField'

/** A few lines of text under a label; `fault` says what keeps it from being taken. Ctrl or Cmd and Enter submit. */
export function TextBox({
  label,
  note,
  value,
  onChange,
  onSubmit,
  fault = null,
  rows = 3,
  hasFocus = true
}: {
  readonly label: string
  readonly note: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onSubmit?: () => void
  readonly fault?: string | null
  readonly rows?: number
  /** Whether the focus begins here. */
  readonly hasFocus?: boolean
}) {
  return (
    <TextField
      autoFocus={hasFocus}
      value={value}
      onChange={onChange}
      isInvalid={fault !== null}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSubmit?.()
        else event.continuePropagation()
      }}
      className="flex flex-col gap-1"
    >
      <Label className="font-bold">{label}</Label>
      <TextArea
        rows={rows}
        className="resize-y rounded border border-control bg-surface px-2 py-1 outline-none focus-visible:outline-2 focus-visible:outline-accent data-invalid:border-stop"
      />
      <Text slot="description" className="text-small text-muted">
        {note}
      </Text>
      <FieldError className="font-bold text-stop">{fault}</FieldError>
    </TextField>
  )
}
