import type { VerifyFault } from '#shared/domain/verify-fault'
import type { Policy } from '#shared/lib/policy'
import type { SolutionFault } from '#shared/matching/solution-fault'

/** How the instance's indices and pair positions are called in the report. */
export type InstanceNames = {
  readonly policy: Policy
  readonly mentee: (index: number) => string
  readonly mentor: (index: number) => string
  /** How many pairs of a limit there may be. */
  readonly most: (limit: number) => number
  readonly pair: (position: number) => { readonly mentee: string; readonly mentor: string }
}

/** What the certificate's check found, with ids for indices. */
export function toVerifyFault(fault: SolutionFault, names: InstanceNames): VerifyFault {
  switch (fault.kind) {
    case 'policy-differs':
      return { kind: 'policy-differs', reported: names.policy, certified: fault.claimed }
    case 'lock-missing':
      return { kind: 'lock-missing', ...names.pair(fault.position) }
    case 'demand-exceeded':
      return { kind: 'too-many-pairs', role: 'mentee', id: names.mentee(fault.mentee) }
    case 'capacity-exceeded':
      return { kind: 'too-many-pairs', role: 'mentor', id: names.mentor(fault.mentor) }
    case 'price-unfit':
    case 'price-not-highest':
      return { kind: 'price-unfit', role: fault.side, id: names[fault.side](fault.index) }
    case 'pair-profitable':
      return { kind: 'better-pair', ...names.pair(fault.position) }
    case 'limit-exceeded':
      return { kind: 'limit-exceeded', held: fault.held, most: names.most(fault.index) }
    case 'counts-not-proved':
      return { kind: 'more-possible' }
    case 'floor-differs':
    case 'link-unfit':
    case 'score-not-proved':
    case 'floor-not-proved':
      return { kind: 'higher-floor-possible' }
    case 'pair-unknown':
    case 'pair-out-of-order':
    case 'excess-differs':
    case 'numbers-malformed':
    case 'limit-unfit':
    case 'limits-cross':
    case 'bound-differs':
      return { kind: 'certificate-malformed' }
  }
}
