import { Search, X } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { Input } from 'react-aria-components/Input'
import { SearchField } from 'react-aria-components/SearchField'

/** A filter over a list; Escape empties it. */
export function SearchBox({
  label,
  value,
  onChange
}: {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}) {
  return (
    <SearchField
      aria-label={label}
      value={value}
      onChange={onChange}
      className="group flex h-7 w-56 min-w-32 shrink items-center gap-2 rounded border border-control bg-surface px-2 text-muted focus-within:outline-2 focus-within:outline-accent"
    >
      <Search size={14} strokeWidth={1.75} aria-hidden className="shrink-0" />
      <Input
        placeholder={label}
        className="min-w-0 flex-1 bg-transparent text-ink outline-none placeholder:text-muted [&::-webkit-search-cancel-button]:hidden"
      />
      <Button className="cursor-default rounded-small group-data-empty:hidden hover:text-ink">
        <X size={14} aria-hidden />
      </Button>
    </SearchField>
  )
}
