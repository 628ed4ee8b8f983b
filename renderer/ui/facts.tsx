import type { ReactNode } from 'react'

export type FactLine = { readonly name: string; readonly value: ReactNode }

/** Names and values under each other. */
export function Facts({ lines }: { readonly lines: readonly FactLine[] }) {
  return (
    <dl className="grid grid-cols-[104px_minmax(0,1fr)] gap-x-2 gap-y-1">
      {lines.map(({ name, value }) => (
        <div key={name} className="contents">
          <dt className="text-muted">{name}</dt>
          <dd className="wrap-anywhere whitespace-pre-line">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
