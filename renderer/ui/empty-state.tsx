import type { ReactNode } from 'react'

/** One sentence and one button where there is nothing to show yet. */
export function EmptyState({ sentence, action }: { readonly sentence: string; readonly action?: ReactNode }) {
  return (
    <div className="grid flex-1 place-content-center justify-items-center gap-4 p-8 text-center">
      <p className="max-w-105 text-text text-muted">{sentence}</p>
      {action}
    </div>
  )
}
