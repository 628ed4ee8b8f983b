export type Figure = { readonly name: string; readonly text: string }

/** A few figures in a row, each under its name. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <span className="mt-auto flex flex-wrap gap-x-2.5 gap-y-1">
      {figures.map(({ name, text }) => (
        <span key={name} className="flex flex-col">
          <span className="text-small text-muted">{name}</span>
          <span className="whitespace-nowrap tabular-nums">{text}</span>
        </span>
      ))}
    </span>
  )
}
