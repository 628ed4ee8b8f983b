import type { CountedPart, Damage, SpreadsheetFailure, Suspicion } from '#shared/domain/spreadsheet-failure'
import type { Result } from '#shared/lib/result'
import type { Limits } from './limits'

type WithoutFile<F> = F extends { readonly file: string } ? Omit<F, 'file'> : never

/** Why a file is refused, before it is said which file: the parts that look inside do not know its name. */
export type Refusal = WithoutFile<SpreadsheetFailure>

export type Checked<T> = Result<T, Refusal>

type Refused = Extract<Checked<never>, { readonly ok: false }>

export function damaged(detail: Damage): Refused {
  return refuse({ kind: 'damaged', detail })
}

export function suspicious(detail: Suspicion): Refused {
  return refuse({ kind: 'suspicious', detail })
}

type Excess = {
  readonly what: CountedPart
  readonly count: number
  readonly limit: number
  readonly sheet?: string
}

export function tooMuch({ what, count, limit, sheet }: Excess): Refused {
  return refuse({ kind: 'too-much-inside', what, count, limit, sheet: sheet ?? null })
}

function refuse(error: Refusal): Refused {
  return { ok: false, error }
}

/** The refusal of a workbook with too many sheets, which names the first of them; null when they are few enough. */
export function checkSheetCount(names: readonly string[], { sheets: limit }: Limits): Refused | null {
  if (names.length <= limit) return null
  return refuse({ kind: 'too-many-sheets', count: names.length, limit, first: names.slice(0, limit) })
}
