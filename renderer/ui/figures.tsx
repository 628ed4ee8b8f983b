export type Figure = { readonly name: string; readonly text: string }

/** A few figures in a row, each under its name. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <span className="mt-auto flex flex-wrap justify-between gap-x-3">
      {figures.map(({ name, text }) => (
        <span key={name} className="flex flex-col">
          <span className="text-small text-muted">{name}</span>
          <span className="text-text whitespace-nowrap tabular-nums">{text}</span>
        </span>
      ))}
    </span>
  )
}
