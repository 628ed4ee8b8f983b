import type { ConfidentialAnswers, Registration } from './registration'

/**
 * A registration that takes part. `id` is the e-mail when it is unique in the role, else `sheet!row`;
 * it is what locks, wishes, reports and exports name.
 */
export type Mentor = Registration & {
  readonly role: 'mentor'
  readonly id: string
  readonly places: number
  readonly minimumLoad: number
}

/** `demand` is how many mentors the mentee should get; tiers count from 1, served first. */
export type Mentee = Registration & {
  readonly role: 'mentee'
  readonly id: string
  readonly demand: number
  readonly tier: number
}

export type Participant = Mentor | Mentee

/** Both sides of an edition. What was told in confidence stands apart, by role and participant id. */
export type Pool = {
  readonly mentors: readonly Mentor[]
  readonly mentees: readonly Mentee[]
  readonly confidential: Readonly<Record<'mentor' | 'mentee', ReadonlyMap<string, ConfidentialAnswers>>>
}
