import { Meter } from './meter'

/** One value in [0, 1], or unknown, with its weight, if it has one, and a sentence that says what it comes from. */
export type Measure = {
  readonly id: string
  readonly name: string
  readonly share: number | null
  readonly shareText: string
  readonly weight: number | null
  readonly sentence: string
}

/** Values of one kind under each other, as bars with their numbers. */
export function Measures({ measures }: { readonly measures: readonly Measure[] }) {
  return (
    <ul>
      {measures.map(({ id, name, share, shareText, weight, sentence }) => (
        <li
          key={id}
          className="grid grid-cols-[112px_minmax(0,1fr)_32px_28px] items-center gap-x-2 border-b border-line-soft py-1.5 last:border-0"
        >
          <span className={share === null ? 'text-muted' : ''}>{name}</span>
          <Meter share={share} />
          <span className="text-end tabular-nums">{shareText}</span>
          <span className="text-end text-small text-muted">
            {weight === null ? null : (
              <>
                <span className="sr-only">weight </span>×{weight}
              </>
            )}
          </span>
          <span className="col-span-full text-small text-muted wrap-anywhere">{sentence}</span>
        </li>
      ))}
    </ul>
  )
}
