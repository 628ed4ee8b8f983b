import type { MatchingFailure } from '#shared/domain/matching-failure'
import type { InstanceFault } from '#shared/matching/instance-fault'

/** How a caller names people by its own indices. */
export type Names = { readonly mentee: (index: number) => string; readonly mentor: (index: number) => string }

/** What the engine refused, with ids for indices. Unfit numbers and pairs that stand twice are the caller's to rule out before. */
export function toMatchingFailure(fault: InstanceFault, names: Names): MatchingFailure {
  switch (fault.kind) {
    case 'lock-without-candidate':
      return {
        kind: 'lock-without-score',
        mentee: names.mentee(fault.mentee),
        mentor: names.mentor(fault.mentor)
      }
    case 'lock-twice':
      return { kind: 'lock-twice', mentee: names.mentee(fault.mentee), mentor: names.mentor(fault.mentor) }
    case 'locks-above-demand':
      return {
        kind: 'locks-above-demand',
        mentee: names.mentee(fault.mentee),
        locks: fault.locks,
        demand: fault.demand
      }
    case 'locks-above-places':
      return {
        kind: 'locks-above-places',
        mentor: names.mentor(fault.mentor),
        locks: fault.locks,
        places: fault.places
      }
    case 'minimum-above-places':
      return {
        kind: 'minimum-above-places',
        mentor: names.mentor(fault.mentor),
        minimum: fault.minimum,
        places: fault.places
      }
    case 'score-beyond-grid':
      return fault
    case 'number-unfit':
    case 'pair-twice':
      throw new Error(`broken invariant: the caller rules out ${fault.kind}`)
  }
}
