import type { SaveFailure } from '#shared/domain/store-failure'

/** The system's name for what went wrong, such as `AbortError`. */
export function toReason(reason: unknown): string {
  return reason instanceof Error ? reason.name : 'unknown'
}

/** Why a step was not stored. Dexie wraps what stopped it: a failed transaction, or one of many rows. */
export function toSaveFailure(reason: unknown): SaveFailure {
  const names = namesOf(reason)
  if (names.includes('QuotaExceededError')) return { kind: 'disk-full' }
  if (names.includes('ConstraintError')) return { kind: 'written-elsewhere' }
  return { kind: 'not-stored', reason: names[0] ?? 'unknown' }
}

function namesOf(reason: unknown): readonly string[] {
  if (typeof reason !== 'object' || reason === null) return []
  const name = 'name' in reason && typeof reason.name === 'string' ? [reason.name] : []
  const inner = 'inner' in reason ? namesOf(reason.inner) : []
  const failures =
    'failures' in reason && Array.isArray(reason.failures) ? reason.failures.flatMap(namesOf) : []
  return [...name, ...inner, ...failures]
}
