import type { CountedPart, Damage, SpreadsheetFailure, Suspicion } from '#shared/domain/spreadsheet-failure'
import type { Result } from '#shared/lib/result'

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
