export type Figure = { readonly name: string; readonly text: string }

/** A few figures in a row, each under its name. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <span className="mt-auto grid auto-cols-fr grid-flow-col gap-2">
      {figures.map(({ name, text }) => (
        <span key={name} className="flex min-w-0 flex-col">
          <span className="text-small text-muted">{name}</span>
          <span className="truncate text-text">{text}</span>
        </span>
      ))}
    </span>
  )
}
