import { fifthAnswers as of } from './fifth-answers'
import type { ParaphrasedForm } from './paraphrased-form'

const yes = ['Yes', 'Yes', 'Yes', 'Yes', 'Yes', 'Yes']

/**
 * The fifth set, written in one go before its writer had opened the recogniser or a table of words, and measured once as
 * it stood. It asks a society's questions as committees do, with follow-ups that only some people are shown.
 */
const englishMentees: ParaphrasedForm = {
  language: 'English',
  role: 'mentee',
  columns: [
    ['Submitted on', 'timestamp', of.stamps],
    ['Given name', 'firstName', of.firstNames],
    ['Surname', 'lastName', of.lastNames],
    ['E-mail (please use the one you registered for the conference with)', 'email', of.mails],
    ['Affiliation – university, hospital or company', 'institution', of.homes],
    ['Lab / group / department', 'custom', ['Imaging group', 'Physics', '', 'CREATIS', 'EE', 'CMP']],
    ['Where in the world will you be between August and October? (city)', 'city', of.cities],
    [
      'What are you at the moment?',
      'stage',
      ['PhD student', 'Master student', 'Postdoc', 'PhD student', 'Research engineer', 'Postdoc']
    ],
    [
      'Which kind of organisation do you see yourself in five years from now?',
      'sectorSought',
      ['Academia', 'Industry', 'Industry', 'Academia', 'Start-up', 'Hospital']
    ],
    [
      'My work is mostly about',
      'areas',
      [
        'Image reconstruction',
        'Machine learning',
        'Surgical planning',
        'Machine learning',
        'Image reconstruction',
        'Surgical planning'
      ]
    ],
    ['You said image reconstruction: which modality?', 'areas', ['MRI', '', '', '', 'CT', '']],
    [
      'You said machine learning: which flavour?',
      'areas',
      ['', 'Self-supervised learning', '', 'Uncertainty', '', '']
    ],
    ['You said surgical planning: what kind?', 'areas', ['', '', 'Navigation', '', '', 'Augmented reality']],
    [
      'Tick everything a mentor could help you with',
      'goals',
      [
        'Writing a grant, Networking',
        'Finding a job in industry',
        'Moving to industry, Networking',
        'Writing a grant',
        'Founding a company',
        'Networking'
      ]
    ],
    [
      'In which languages are you comfortable?',
      'languages',
      ['English, Norwegian', 'English', 'Spanish, English', 'French', 'English, Hindi', 'Czech, English']
    ],
    ['Do you have somebody in mind? Give us up to three names, best first', 'people', of.wished],
    ['Is there a person we must not pair you with (e.g. a co-author)?', 'avoided', of.shunned],
    ['Main supervisor or PI', 'advisor', of.supervisors],
    [
      'Would you prefer a mentor with a background like yours?',
      'identityWish',
      ['Yes', 'No', 'No preference', 'No', 'Yes', 'No']
    ],
    ['If yes, please say which background', 'identitySought', ['Woman', '', '', '', 'LGBTQ+', '']],
    [
      'Describe your situation and what brings you here (max. 200 words)',
      'statement',
      [
        'I am halfway through my thesis and the data I was promised never came, so I have to choose another question.',
        'Nobody in my department works on imaging and I would like to hear how others find people to talk with.',
        'I have two offers, one in a company and one at a university, and cannot make up my mind between the two.',
        'My contract ends in spring. I would like to learn how to plan for a longer time than the next deadline.',
        'We built a prototype in the hospital and ask ourselves whether this could become a product one day.',
        'I came back after a year with my child and feel that the field has moved on without me in the meantime.'
      ]
    ],
    ['Have you taken part before?', 'custom', ['No', 'No', 'Yes, in 2022', 'No', 'No', 'Yes, in 2023']],
    ['LinkedIn or personal page', 'custom', of.pages],
    ['I have read the privacy notice and accept it', 'consent', yes],
    ['Other things we should know', 'comments', ['', 'I travel a lot in September.', '', '', '', 'Thanks!']]
  ]
}

const englishMentors: ParaphrasedForm = {
  language: 'English',
  role: 'mentor',
  columns: [
    ['Your full name', 'name', of.names],
    ['How can we reach you by e-mail?', 'email', of.mails],
    ['Employer', 'institution', of.homes],
    ['Country of work', 'country', ['Norway', 'Ghana', 'Spain', 'France', 'India', 'Czech Republic']],
    ['Your local time (offset from UTC)', 'timeZone', of.zones],
    [
      'Job title',
      'stage',
      [
        'Associate Professor',
        'Senior Lecturer',
        'Senior Scientist',
        'Full Professor',
        'Assistant Professor',
        'Group leader'
      ]
    ],
    [
      'Type of employer',
      'sector',
      ['University', 'University', 'Company', 'University', 'Start-up', 'Hospital']
    ],
    [
      'First area you could mentor in',
      'areas',
      ['MRI', 'Machine learning', 'Segmentation', 'Ultrasound', 'Segmentation', 'Registration']
    ],
    [
      'Second area you could mentor in (optional)',
      'areas',
      ['Registration', '', 'MRI', '', 'Machine learning', 'Ultrasound']
    ],
    [
      'Themes you feel qualified to discuss with a mentee',
      'topics',
      [
        'Work-life balance, Academic careers',
        'Academic careers',
        'Industry careers, Patents',
        'Academic careers, Grant writing',
        'Patents',
        'Work-life balance'
      ]
    ],
    ['How many mentees can you take on?', 'capacity', of.counts],
    [
      'Would you accept an additional mentee if we do not have enough mentors?',
      'extra',
      ['Yes', 'No', 'Yes', 'No', 'No', 'Yes']
    ],
    [
      'Languages you would mentor in',
      'languages',
      ['English', 'English', 'Spanish, English', 'French, English', 'English', 'Czech, English']
    ],
    [
      'Will you join us on site?',
      'participation',
      ['Yes, on site', 'No, remotely', 'Yes, on site', 'Undecided', 'No, remotely', 'Yes, on site']
    ],
    [
      'Which of these describe you? (confidential, optional)',
      'identities',
      ['Woman', 'First-generation academic', 'Woman', '', 'LGBTQ+', 'Woman, Carer']
    ],
    ['Names of your current students and close collaborators', 'avoided', of.shunned],
    [
      'Short bio',
      'statement',
      [
        'I work on magnetic resonance and have led a small group in the north for nine years, mostly with engineers.',
        'After a decade of teaching I started a network for people in imaging in West Africa, and still run it today.',
        'I left the university for a company in 2015 and now hire people, so I know what both sides are looking for.',
        'Ultrasound has kept me busy since my thesis; I have sat on many committees for grants in these years.',
        'I joined the institute from a start-up that failed, which taught me more than any of my papers ever did.',
        'Engineer in a hospital, with one foot in surgery and the other in the lecture hall, and two small children.'
      ]
    ],
    ['Did you attend our mentor training?', 'custom', ['Yes', 'No', 'No', 'Yes', 'Yes', 'No']],
    ['I am fine with my details being kept for next year', 'consent', yes],
    ['Message to the organisers', 'comments', ['', '', 'Happy to help again.', '', '', '']]
  ]
}

export const fifthParaphrasesInEnglish: readonly ParaphrasedForm[] = [englishMentees, englishMentors]
