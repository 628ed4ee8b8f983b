import type { ScoresFailure } from './scores-failure'
import type { SpreadsheetFailure } from './spreadsheet-failure'

/** How the latest import of affinity scores went. `strangers` rows named somebody who does not take part. */
export type AffinityStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'done'; readonly pairs: number; readonly strangers: number }
  | { readonly kind: 'unreadable'; readonly failure: SpreadsheetFailure }
  | { readonly kind: 'unusable'; readonly failure: ScoresFailure }
