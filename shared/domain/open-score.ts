import type { Contribution, PairScore } from './pair-score'

/** A contribution that rests on nothing told in confidence. */
export type OpenContribution = Exclude<Contribution, { readonly criterion: 'identity' }> & {
  readonly criterion: Exclude<Contribution['criterion'], 'identity'>
}

/** A score as it may leave the desk: nobody can work out of it what was told in confidence. */
export type OpenScore = Omit<PairScore, 'contributions' | 'openMillionths'> & {
  readonly contributions: readonly OpenContribution[]
}

/**
 * Leaves out the identity wish as a whole: its line, its weight, and its part in the number. The number is the mean of
 * the rest, so that comparing it with the rest tells nothing.
 */
export function toOpenScore({ openMillionths, contributions, penalties }: PairScore): OpenScore {
  const open = contributions.filter(isOpen)
  return {
    millionths: openMillionths,
    known: open.filter(({ value }) => value !== null).length,
    asked: open.length,
    contributions: open,
    penalties
  }
}

function isOpen(contribution: Contribution): contribution is OpenContribution {
  return contribution.criterion !== 'identity'
}
