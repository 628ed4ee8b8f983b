import type { Registration } from '#shared/domain/registration'

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
