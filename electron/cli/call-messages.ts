import type { Progress } from '#shared/lib/progress'

/** What the thread of a call says to the one that supervises it. */
export type CallMessage =
  | { readonly kind: 'say' | 'print'; readonly line: string }
  | { readonly kind: 'show'; readonly progress: Progress }
  | { readonly kind: 'ended'; readonly exit: number }
  /** Nothing is half written any more. */
  | { readonly kind: 'stopped' }

/** What it is told: to take away what is half written. */
export type CallOrder = 'stop'
