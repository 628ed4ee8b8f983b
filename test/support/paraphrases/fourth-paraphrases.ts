import { answersOfSix as of } from './fourth-answers'
import type { ParaphrasedForm } from './paraphrased-form'

const lands = ['Senegal', 'Spain', 'Germany', 'France', 'Portugal', 'India']
const ranks = ['PhD student', 'Postdoc', 'PhD student', 'Assistant Professor', 'Postdoc', "Master's student"]
const settings = ['Academia', 'Academia', 'Industry', 'Clinical', 'Academia', 'Start-up']
const sought = ['Industry', 'Academia', 'Academia', 'Industry', 'Start-up', 'Academia']
const ways = ['In person', 'Online', 'In person', 'In person', 'Online', 'Not sure yet']
const tongues = [
  'French, English',
  'Spanish, English',
  'German, English',
  'French',
  'Portuguese, English',
  'Hindi, English'
]
const yes = ['Yes', 'Yes', 'Yes', 'Yes', 'Yes', 'Yes']
const ticks = ['Yes', 'No', 'No', 'Yes', 'No', 'Yes']
const needs = [
  'Grant writing',
  'Career in industry, Work-life balance',
  'Career in academia',
  'Grant writing, Career in academia',
  'Starting a company',
  'Career in academia'
]
const stories = [
  'I am in the last year of my thesis and wonder whether to stay in academia or to look for a place in a company.',
  'After two short contracts I want to write my own first grant and would be glad of somebody who has done so.',
  'My group is small and I know few people outside it, so I hope to learn how others found their first position.',
  'I moved from physics to medical imaging three years ago and still feel that I miss some of the basics.',
  'I would like to found a company with a colleague and have no idea where to begin or whom I could ask.',
  'I have just started and everything is new to me, from reading papers to presenting my work to strangers.'
]
const asides = ['', 'I am away in the second half of July.', '', '', 'Thank you for doing this!', '']

/** The fourth set, written in one go in 2026 before its writer had read a table of the recogniser, and not tuned to. */
const englishMentees: ParaphrasedForm = {
  language: 'English',
  role: 'mentee',
  columns: [
    ['Your name as it should appear on the list *', 'name', of.names],
    ['Best address to reach you at *', 'email', of.mails],
    ['Where are you enrolled or employed?', 'institution', of.homes],
    ['Which country do you live in at present?', 'country', lands],
    ['Time zone you will be in during the conference week', 'timeZone', of.zones],
    ['At which point of your career are you?', 'stage', ranks],
    ['Which setting do you work in right now?', 'sector', settings],
    ['Which setting would you like your mentor to come from?', 'sectorSought', sought],
    ['Research topics closest to your heart (up to three)', 'areas', of.areas],
    ['What do you hope to take away from the mentorship?', 'goals', needs],
    ['Languages in which you could hold a conversation with your mentor', 'languages', tongues],
    ['Anyone you would love to be paired with?', 'people', of.friends],
    ['Anyone you would rather not be paired with?', 'avoided', of.rivals],
    ['How do you plan to take part in the conference: in person or online?', 'participation', ways],
    ['Who supervises your thesis?', 'advisor', of.advisors],
    ['Tell us in a few lines where you stand and where you want to go', 'statement', stories],
    ['Is there anything the organisers ought to know?', 'comments', asides],
    ['Would you like a mentor who shares a part of your identity?', 'identityWish', ticks],
    [
      'If so, which part?',
      'identitySought',
      ['Woman', '', '', 'First in family at a university', '', 'Woman']
    ],
    ['I agree that my answers are stored and seen by the matching committee', 'consent', yes],
    [
      'How did you hear about the programme?',
      'custom',
      ['Twitter', 'A friend', 'Mailing list', 'A friend', 'Website', 'My advisor']
    ],
    ['T-shirt size', 'custom', of.sizes]
  ]
}

const englishMentors: ParaphrasedForm = {
  language: 'English',
  role: 'mentor',
  columns: [
    ['First name(s), as printed on your badge', 'firstName', of.firstNames],
    ['Family name, as printed on your badge', 'lastName', of.lastNames],
    ['Work e-mail we may share with your mentees', 'email', of.mails],
    ['Home institution or company', 'institution', of.homes],
    ['Country in which you are based', 'country', lands],
    [
      'City nearest to you (so that we get the hours right)',
      'city',
      ['Dakar', 'Madrid', 'Hamburg', 'Nantes', 'Lisbon', 'Mumbai']
    ],
    ['Current position', 'stage', ranks],
    [
      'Would you call yourself an academic, a clinician, or someone from industry?',
      'sector',
      ['Academia;', 'Academia;Clinical;', 'Industry;', 'Clinical;', 'Academia;', 'Start-up;']
    ],
    ['Fields in which you feel at home', 'areas', of.areas.map((text) => `${text.replaceAll(', ', ';')};`)],
    ['Subjects on which you would be happy to give advice', 'topics', needs.map((text) => `${text};`)],
    ['How many people would you be willing to look after this year?', 'capacity', of.counts],
    ['Should we run short of mentors, could you look after one more?', 'extra', ticks],
    [
      'Spoken languages besides English',
      'languages',
      ['French;', 'Spanish;', 'German;', 'French;', '', 'Hindi;']
    ],
    ['Please tick if you have mentored with us in an earlier edition', 'custom', ticks],
    ['Names of mentees you have already agreed with', 'people', of.friends],
    ['People with whom you have a conflict of interest', 'avoided', of.rivals],
    ['Will you travel to the venue?', 'participation', ways],
    ['A short portrait of yourself for the mentees', 'statement', stories],
    ['Remarks for the committee', 'comments', asides],
    [
      'Groups you identify with (voluntary, seen by two people only)',
      'identities',
      ['Woman;', '', 'Woman;First in family;', '', '', 'Person of colour;']
    ],
    ['You may pass my contact details on to the mentee you choose for me', 'consent', yes]
  ]
}

export const fourthParaphrasesInEnglish: readonly ParaphrasedForm[] = [englishMentees, englishMentors]
