import type { ScoresFailure } from './scores-failure'
import type { SpreadsheetFailure } from './spreadsheet-failure'

/** A row that names somebody who does not take part, and whom. */
export type StrangerRow = { readonly row: number; readonly person: string }

/** How the latest import of affinity scores went, and which rows of the file stay out. */
export type AffinityStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'done'; readonly pairs: number; readonly strangers: readonly StrangerRow[] }
  | { readonly kind: 'unreadable'; readonly failure: SpreadsheetFailure }
  | { readonly kind: 'unusable'; readonly failure: ScoresFailure }
