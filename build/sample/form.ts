/** A question of a form by the name the generator uses, and its heading. */
export type Question = { readonly key: AnswerKey; readonly heading: string }

type AnswerKey =
  | 'timestamp'
  | 'email'
  | 'name'
  | 'affiliation'
  | 'country'
  | 'timeZone'
  | 'stage'
  | 'sector'
  | 'sectorSought'
  | 'areas'
  | 'goals'
  | 'languages'
  | 'capacity'
  | 'preferred'
  | 'conflicts'
  | 'identity'
  | 'identityWish'
  | 'identitySought'
  | 'statement'
  | 'comments'
  | 'consent'

/** One registration; an unasked or unanswered question is ''. */
export type Answers = Readonly<Record<AnswerKey, string>>

const shared = {
  person: [
    { key: 'timestamp', heading: 'Timestamp' },
    { key: 'email', heading: 'Email Address' },
    { key: 'name', heading: 'Full name' },
    { key: 'affiliation', heading: 'Affiliation' },
    { key: 'country', heading: 'Country' },
    { key: 'timeZone', heading: 'Time zone' },
    { key: 'stage', heading: 'Career stage' },
    { key: 'sector', heading: 'Sector you work in' }
  ],
  end: [
    { key: 'comments', heading: 'Any other comments?' },
    { key: 'consent', heading: 'I agree that the organisers use these answers to find a match' }
  ]
} as const

export const mentorForm: readonly Question[] = [
  ...shared.person,
  { key: 'areas', heading: 'Areas of expertise (choose up to five)' },
  { key: 'goals', heading: 'Topics you can advise on' },
  { key: 'languages', heading: 'Languages you can mentor in' },
  { key: 'capacity', heading: 'How many mentees can you take?' },
  { key: 'conflicts', heading: 'Conflicts of interest: whom should you not be matched with?' },
  { key: 'identity', heading: 'I identify as (optional, confidential)' },
  { key: 'statement', heading: 'About you, in a few sentences' },
  ...shared.end
]

export const menteeForm: readonly Question[] = [
  ...shared.person,
  { key: 'sectorSought', heading: 'Sector you would like your mentor to come from' },
  { key: 'areas', heading: 'Areas of research (choose up to five)' },
  { key: 'goals', heading: 'Goals for the mentorship' },
  { key: 'languages', heading: 'Languages you speak' },
  { key: 'preferred', heading: 'Preferred mentors, best first (optional, separate by semicolons)' },
  { key: 'conflicts', heading: 'Conflicts of interest: whom should you not be matched with?' },
  { key: 'identity', heading: 'I identify as (optional, confidential)' },
  {
    key: 'identityWish',
    heading: 'Would you like a mentor with a similar identity? (optional, confidential)'
  },
  { key: 'identitySought', heading: 'If so, which identity? (optional, confidential)' },
  { key: 'statement', heading: 'About you and what you hope for, in a few sentences' },
  ...shared.end
]

/** A sheet's rows, headings first. */
export type SheetRows = readonly (readonly string[])[]

/** A form's answers as a sheet: the headings, then a row per registration. */
export function toRows(form: readonly Question[], registrations: readonly Answers[]): SheetRows {
  return [
    form.map(({ heading }) => heading),
    ...registrations.map((answers) => form.map(({ key }) => answers[key]))
  ]
}
