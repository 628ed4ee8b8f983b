import type { Role } from './registration'
import type { ScoresFailure } from './scores-failure'
import type { PairIds } from './setup'
import type { SpreadsheetFailure } from './spreadsheet-failure'

/**
 * Why a row of earlier pairs says nothing of this edition: the cell of one side is empty, nobody or more than one is
 * called so here, or the one who may be meant differs from the row in what `kind` names (`here`: as it stands here).
 */
export type LeftOutReason =
  | { readonly kind: 'cell-empty'; readonly role: Role }
  | { readonly kind: 'nobody' | 'several'; readonly role: Role; readonly named: string }
  | {
      readonly kind: 'other-name' | 'other-address' | 'other-institution'
      readonly role: Role
      readonly named: string
      readonly here: string | null
    }

/** A row that was not matched; `maybe` are the two whom a person may say it means, null where one of them is unknown. */
export type LeftOutRow = {
  readonly row: number
  readonly reasons: readonly LeftOutReason[]
  readonly maybe: PairIds | null
}

/** What a file says of the pairs of an earlier edition; `edition` is what it seems to be called. */
export type EarlierPairs = {
  readonly edition: string
  readonly pairs: readonly PairIds[]
  readonly leftOut: readonly LeftOutRow[]
}

/** Why a file of earlier pairs cannot be used. */
export type EarlierPairsFailure =
  | { readonly of: 'spreadsheet'; readonly fact: SpreadsheetFailure }
  | { readonly of: 'table'; readonly fact: ScoresFailure }
