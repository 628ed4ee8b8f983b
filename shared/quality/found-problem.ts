import type { OpenProblem } from '#shared/domain/open-problem'

/** A problem before it is known whether somebody let it be. */
export type FoundProblem = Pick<OpenProblem, 'role' | 'about' | 'problem' | 'mend'>
