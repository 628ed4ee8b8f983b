import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Hint } from './hint'

export type ButtonProps = {
  readonly children: ReactNode
  readonly onPress: () => void
  /** One primary action a screen; `quiet` has no frame; `link` stands in a line of text and goes somewhere. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'link'
  readonly icon?: ReactNode
  readonly isDisabled?: boolean
  /** Keys that do the same, as they are shown to people. */
  readonly keys?: string | undefined
  /** What it does, for who cannot see what it stands beside; else the verb on it says so. */
  readonly label?: string
  /** Whether the keyboard is here as soon as it is drawn. */
  readonly isFocused?: boolean
}

const looks = {
  primary: 'bg-accent text-on-accent font-bold border-transparent hover:bg-accent-strong',
  plain: 'bg-surface border-line hover:bg-hover',
  quiet: 'border-transparent text-muted hover:bg-hover hover:text-ink',
  link: 'border-transparent px-1! text-accent hover:underline'
} as const

/** A button with a verb on it. */
export function Button({
  children,
  onPress,
  look = 'plain',
  icon,
  isDisabled = false,
  keys,
  label,
  isFocused = false
}: ButtonProps) {
  const button = (
    <AriaButton
      {...(label === undefined ? {} : { 'aria-label': label })}
      autoFocus={isFocused}
      onPress={onPress}
      isDisabled={isDisabled}
      className={`inline-flex h-7 shrink-0 cursor-default items-center gap-2 rounded border px-3 whitespace-nowrap select-none data-disabled:border-line data-disabled:bg-canvas data-disabled:font-normal data-disabled:text-muted ${looks[look]}`}
    >
      {icon}
      {children}
    </AriaButton>
  )
  return keys === undefined ? button : <Hint text={keys}>{button}</Hint>
}

/** A button that shows only a sign; `label` says what it does, to a screen reader and as a hint. */
export function IconButton({
  label,
  keys,
  isDisabled = false,
  onPress,
  children
}: {
  readonly label: string
  readonly keys?: string | undefined
  readonly isDisabled?: boolean
  readonly onPress: () => void
  readonly children: ReactNode
}) {
  return (
    <Hint text={keys === undefined ? label : `${label} · ${keys}`}>
      <AriaButton
        aria-label={label}
        onPress={onPress}
        isDisabled={isDisabled}
        className="grid size-7 shrink-0 cursor-default place-items-center rounded text-muted hover:bg-hover hover:text-ink data-disabled:opacity-40 data-disabled:hover:bg-transparent"
      >
        {children}
      </AriaButton>
    </Hint>
  )
}
