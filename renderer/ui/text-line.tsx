import { FieldError } from 'react-aria-components/FieldError'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { TextField } from 'react-aria-components/TextField'

/** One line of text under a label; `fault` says what keeps it from being taken. Enter submits. */
export function TextLine({
  label,
  kind = 'text',
  note,
  value,
  onChange,
  onSubmit,
  fault = null,
  hasFocus = false
}: {
  readonly label: string
  /** A passphrase is not shown; a date is an ISO 8601 day or ''. */
  readonly kind?: 'text' | 'password' | 'date'
  readonly note?: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onSubmit?: () => void
  readonly fault?: string | null
  /** Whether the focus begins here. */
  readonly hasFocus?: boolean
}) {
  return (
    <TextField
      type={kind === 'password' ? 'password' : 'text'}
      // A browser must not offer to keep a passphrase, nor an edition's name.
      autoComplete="off"
      autoFocus={hasFocus}
      value={value}
      onChange={onChange}
      isInvalid={fault !== null}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onSubmit?.()
        else event.continuePropagation()
      }}
      className="flex min-w-0 flex-col gap-1"
    >
      <Label className="font-bold">{label}</Label>
      <Input
        {...(kind === 'date' ? { type: 'date' } : {})}
        className="h-8 min-w-0 rounded border border-control bg-surface px-2 outline-none focus-visible:outline-2 focus-visible:outline-accent data-invalid:border-stop"
      />
      {note === undefined ? null : (
        <Text slot="description" className="text-small text-muted">
          {note}
        </Text>
      )}
      <FieldError className="font-bold text-stop">{fault}</FieldError>
    </TextField>
  )
}
