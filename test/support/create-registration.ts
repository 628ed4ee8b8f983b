import type { ConfidentialAnswers, Registration } from '#shared/domain/registration'
import type { ReadRegistrations } from '#shared/registrations/read-registrations'

/** A mentor's registration that says nothing, in row 2. */
export function createRegistration(overrides: Partial<Registration> = {}): Registration {
  return {
    role: 'mentor',
    name: null,
    email: null,
    institution: null,
    country: null,
    timeZone: null,
    stage: null,
    sector: null,
    areas: [],
    goals: [],
    languages: [],
    capacity: null,
    minimum: null,
    extra: null,
    participation: null,
    consent: null,
    advisor: null,
    wishes: { people: [], avoided: [], sectors: [] },
    text: '',
    comments: '',
    custom: [],
    originals: [],
    registeredAt: null,
    source: { file: 'people.xlsx', sheet: 'Sheet1', row: 2 },
    ...overrides
  }
}

/** What was read of files that say nothing but these registrations. */
export function createRead(
  registrations: readonly Registration[],
  confidential: ReadonlyMap<Registration, ConfidentialAnswers> = new Map()
): ReadRegistrations {
  const totals = { mentors: 0, mentees: 0, both: 0, places: 0, rejected: 0 }
  return { columns: [], sheets: [], registrations, confidential, problems: [], totals }
}
