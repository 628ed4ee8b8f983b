import type { Problem } from './problem'
import type { Role } from './registration'
import type { SheetReason } from './sheet-reason'

/** Why registrations as a whole cannot be used; each names its file. */
export type RegistrationsFailure =
  | {
      readonly kind: 'no-registrations-sheet'
      readonly file: string
      readonly sheets: readonly LeftOutSheet[]
    }
  | { readonly kind: 'side-empty'; readonly file: string; readonly role: Role | null }
  | {
      readonly kind: 'all-rows-rejected'
      readonly file: string
      readonly rows: number
      readonly first: Problem
    }
  | { readonly kind: 'swapped'; readonly file: string; readonly given: Role; readonly evidence: string }
  | { readonly kind: 'role-unknown'; readonly file: string; readonly sheet: string }

export type LeftOutSheet = { readonly sheet: string; readonly reason: SheetReason }
