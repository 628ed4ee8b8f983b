import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField } from 'react-aria-components/TextField'

export type FieldBoxProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** Only the text is drawn; the label is heard. */
  readonly isBare?: boolean
  readonly lines?: number
  readonly fault?: string | null
  readonly hint?: string | undefined
  readonly isFocused?: boolean
  readonly onEnter?: () => void
  readonly onEscape?: () => void
  readonly onLeave?: () => void
}

const look =
  'w-full min-w-0 rounded border border-control bg-surface px-2 outline-none focus-visible:outline-2 focus-visible:outline-accent'

/** A short text to be typed, with what is wrong with it beneath; of several lines, Enter makes a new one. */
export function FieldBox(props: FieldBoxProps) {
  const { label, value, onChange, isBare = false, lines = 1, fault = null, hint, isFocused = false } = props
  return (
    <TextField
      {...(isBare ? { 'aria-label': label } : {})}
      value={value}
      onChange={onChange}
      isInvalid={fault !== null}
      autoFocus={isFocused}
      onBlur={() => props.onLeave?.()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && lines === 1) props.onEnter?.()
        else if (event.key === 'Escape' && props.onEscape !== undefined) props.onEscape()
        else event.continuePropagation()
      }}
      className="flex min-w-0 flex-1 flex-col gap-1"
    >
      {isBare ? null : <Label className="text-muted">{label}</Label>}
      {lines === 1 ? (
        <Input className={`h-7 ${look}`} />
      ) : (
        <TextArea rows={lines} className={`resize-y py-1 ${look}`} />
      )}
      {fault === null && hint === undefined ? null : (
        <Text slot="description" className={`text-small ${fault === null ? 'text-muted' : 'text-stop'}`}>
          {fault ?? hint}
        </Text>
      )}
    </TextField>
  )
}
