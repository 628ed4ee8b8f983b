import { type ReactNode, useId } from 'react'

/** A titled part of a page. */
export function Card({
  title,
  note,
  children
}: {
  readonly title: string
  readonly note: string
  readonly children: ReactNode
}) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="min-w-0 rounded-large border border-line bg-surface px-4 py-3">
      <h3 id={id} className="font-bold">
        {title}
      </h3>
      <p className="mb-2 text-muted">{note}</p>
      {children}
    </section>
  )
}
