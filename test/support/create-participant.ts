import type { Mentee, Mentor, Pool } from '#shared/domain/participant'
import type { ConfidentialAnswers, Registration, Role } from '#shared/domain/registration'
import { createRegistration } from './create-registration'

/** Overrides of a participant; wishes may be given in part. */
type Overrides<T> = Partial<Omit<T, 'wishes' | 'role'>> & {
  readonly wishes?: Partial<Registration['wishes']>
}

/** A mentor who said nothing but an address; the id follows the address. */
export function createMentor(overrides: Overrides<Mentor> = {}): Mentor {
  const { wishes, ...rest } = overrides
  const blank = createBlank('mentor', 'mentor@one.example')
  const given = { ...blank, places: 1, minimumLoad: 0, ...rest }
  return {
    ...given,
    role: 'mentor',
    id: rest.id ?? given.email ?? 'Mentors!2',
    wishes: { ...blank.wishes, ...wishes }
  }
}

/** A mentee who said nothing but an address; the id follows the address. */
export function createMentee(overrides: Overrides<Mentee> = {}): Mentee {
  const { wishes, ...rest } = overrides
  const blank = createBlank('mentee', 'mentee@two.example')
  const given = { ...blank, demand: 1, tier: 1, ...rest }
  return {
    ...given,
    role: 'mentee',
    id: rest.id ?? given.email ?? 'Mentees!2',
    wishes: { ...blank.wishes, ...wishes }
  }
}

type PoolParts = {
  readonly mentors?: readonly Mentor[]
  readonly mentees?: readonly Mentee[]
  /** Confidential answers by participant id. */
  readonly told?: Readonly<Record<Role, Readonly<Record<string, Partial<ConfidentialAnswers>>>>>
}

/** A pool of one mentor and one mentee, unless others are given. */
export function createPool(parts: PoolParts = {}): Pool {
  const { mentors = [createMentor()], mentees = [createMentee()], told = { mentor: {}, mentee: {} } } = parts
  return {
    mentors,
    mentees,
    confidential: { mentor: toAnswers(told.mentor), mentee: toAnswers(told.mentee) }
  }
}

function createBlank(role: Role, email: string): Registration {
  return createRegistration({ email, source: { file: `${role}s.csv`, sheet: `${role}s`, row: 2 } })
}

function toAnswers(
  told: Readonly<Record<string, Partial<ConfidentialAnswers>>>
): ReadonlyMap<string, ConfidentialAnswers> {
  const blank: ConfidentialAnswers = { identities: [], identityWish: null, identitySought: null }
  return new Map(Object.entries(told).map(([id, answers]) => [id, { ...blank, ...answers }]))
}
