import type { CompareFact } from '#shared/domain/pair-score'

/** The fact of a criterion that could not compare: which side did not say what it needs. */
export function missingFact(said: { readonly mentee: boolean; readonly mentor: boolean }): CompareFact {
  if (said.mentee === said.mentor) return { kind: 'unknown', missing: 'both' }
  return { kind: 'unknown', missing: said.mentee ? 'mentor' : 'mentee' }
}
