import type { ParaphrasedForm } from './paraphrased-form'
import { seventhAnswers as of } from './seventh-answers'

const mentorsExportedFromADatabase: ParaphrasedForm = {
  language: 'English',
  role: 'mentor',
  columns: [
    ['mtr_id', 'custom', ['1001', '1002', '1003', '1004', '1005', '1006']],
    ['mtr_fname', 'firstName', of.firstNames],
    ['mtr_lname', 'lastName', of.lastNames],
    ['mtr_email', 'email', of.mails],
    ['mtr_affil', 'institution', of.homes],
    ['mtr_ctry_iso', 'country', ['IE', 'DE', 'IN', 'GH', 'AR', 'TW']],
    [
      'mtr_tz',
      'timeZone',
      [
        'Europe/Dublin',
        'Europe/Berlin',
        'Asia/Kolkata',
        'Africa/Accra',
        'America/Argentina/Buenos_Aires',
        'Asia/Taipei'
      ]
    ],
    [
      'mtr_position',
      'stage',
      ['Professor', 'PostDoc', 'Assistant Professor', 'Lecturer', 'Associate Professor', 'Research Scientist']
    ],
    ['mtr_sector_cd', 'sector', ['academia', 'clinical', 'academia', 'academia', 'academia', 'industry']],
    [
      'mtr_keywords',
      'areas',
      [
        'segmentation;registration',
        'MRI physics',
        'ultrasound;deep learning',
        'low-field MRI',
        'surgical robotics',
        'federated learning'
      ]
    ],
    [
      'mtr_can_help_with',
      'topics',
      ['grants;papers', 'clinical collaboration', 'jobs;visas', 'teaching', 'jobs;grants', 'startups']
    ],
    ['mtr_max_load', 'capacity', ['2', '1', '3', '1', '2', '2']],
    ['mtr_min_load', 'minimum', ['1', '0', '0', '1', '0', '0']],
    ['mtr_langs', 'languages', ['en,ga', 'de,en', 'en,ta,hi', 'en', 'es,en', 'zh,en']],
    ['mtr_excl', 'avoided', ['', '', 'R. Krishnan', '', '', 'C.-H. Lin']],
    ['mtr_mode', 'participation', ['onsite', 'virtual', 'either', 'virtual', 'onsite', 'onsite']],
    ['gdpr_ok', 'consent', ['1', '1', '1', '1', '0', '1']],
    [
      'created_at',
      'timestamp',
      [
        '2025-05-14T08:12:33Z',
        '2025-05-14T17:40:02Z',
        '2025-05-16T11:05:51Z',
        '2025-05-19T22:31:10Z',
        '2025-05-21T06:58:47Z',
        '2025-06-02T13:20:00Z'
      ]
    ],
    ['fee_status', 'custom', ['paid', 'waived', 'paid', 'waived', 'open', 'paid']],
    [
      'photo_url',
      'custom',
      [
        'https://img.example/1001.jpg',
        '',
        'https://img.example/1003.jpg',
        '',
        '',
        'https://img.example/1006.jpg'
      ]
    ],
    ['note_to_org', 'comments', ['', 'prefers mornings', '', '', 'away in July', '']]
  ]
}

const menteesOfALinguisticSociety: ParaphrasedForm = {
  language: 'English',
  role: 'mentee',
  columns: [
    [
      'Please enter your name in full, in the order in which you would like it to be written.',
      'name',
      of.names
    ],
    [
      'At which e-mail address may we contact you in the coming six months? (Please avoid addresses which will expire, such as those of a university you are about to leave.)',
      'email',
      of.mails
    ],
    [
      'With which university or other institution are you affiliated at present? If none, write "independent".',
      'institution',
      [
        'Trinity College Dublin',
        'independent',
        'University of Hyderabad',
        'University of Ghana',
        'CONICET',
        'National Taiwan University'
      ]
    ],
    [
      'Which of the following describes you best?',
      'stage',
      [
        'PhD student',
        'Recent PhD (no position)',
        'Postdoctoral researcher',
        'PhD student',
        'Postdoctoral researcher',
        'MA student'
      ]
    ],
    [
      'In which country did you do your PhD, or are you doing it?',
      'custom',
      ['Ireland', 'Austria', 'United Kingdom', 'Ghana', 'Spain', 'Taiwan']
    ],
    [
      'In which country will you be living between September and December?',
      'country',
      ['Ireland', 'Germany', 'India', 'Ghana', 'Argentina', 'Taiwan']
    ],
    [
      'What subfields of linguistics do you work in? (for example: syntax, phonology, sociolinguistics, language documentation)',
      'areas',
      [
        'Sociolinguistics, language revitalisation',
        'Syntax',
        'Phonology; phonetics',
        'Language documentation',
        'Psycholinguistics',
        'Semantics, pragmatics'
      ]
    ],
    [
      'On which language or languages do you carry out fieldwork?',
      'custom',
      ['Irish', '', 'Toda', 'Likpe, Akan', 'Mapudungun', 'Amis']
    ],
    [
      'In which languages would you be happy to hold conversations with your mentor?',
      'languages',
      [
        'English, Irish',
        'German or English',
        'English, Tamil',
        'English',
        'Spanish; English',
        'Mandarin (native), English'
      ]
    ],
    [
      'Which issues would you most like to talk through with a mentor? You may select several.',
      'goals',
      [
        'Academic job market, Publishing',
        'Leaving academia',
        'Grant applications, Publishing',
        'Publishing',
        'Academic job market',
        'Applying for a PhD'
      ]
    ],
    [
      'Would you like your mentor to work at a university, in a company, or elsewhere?',
      'sectorSought',
      ['University', 'Company', 'University', 'No preference', 'University', 'University']
    ],
    [
      "Which mentor's talk did you enjoy most at last year's meeting?",
      'custom',
      ["Prof. Okafor's plenary", '', 'I did not attend', "M. Lindgren's", 'all of them!', '']
    ],
    [
      'If there is a member of the society whom you would particularly like to have as a mentor, please give his or her name.',
      'people',
      ['Prof. Ingrid Halvorsen', '', '', 'Felix Ameka', '', 'Dr. Hui-Wen Chao']
    ],
    [
      'Are there persons with whom a mentoring relationship would be awkward, such as co-authors or former teachers?',
      'avoided',
      ['Ray Hickey', 'Martin Prinz', '', '', 'Ana Gómez; Luis Robledo', '']
    ],
    [
      'Who supervises, or supervised, your dissertation?',
      'advisor',
      ['Siobhán Keane', 'Martin Prinz', 'G. Uma', 'J. Agyemang', 'Ana Gómez', 'Lin Mei-Hua']
    ],
    [
      'How likely is it that you will attend the meeting in person?',
      'participation',
      [
        'In person',
        'I will attend remotely',
        'I will attend remotely',
        'I will attend remotely',
        'In person',
        'In person'
      ]
    ],
    [
      'Please describe in no more than 200 words what you are working on and what you would like to achieve.',
      'statement',
      [
        'I study how new speakers of Irish negotiate norms in online groups, and I would like to finish two papers.',
        'My thesis on verb clusters is done and I would like to find work that uses it.',
        'I record the last fluent speakers of Toda and want to build an archive.',
        'I am describing noun classes in Likpe; I hope to learn how to write for a wide audience.',
        'Reading times in bilingual speakers. I want my own group one day.',
        'I want to know whether to continue with semantics.'
      ]
    ],
    [
      'By ticking this box you agree that your answers will be read by the three members of the mentoring committee.',
      'consent',
      ['I agree', 'I agree', 'I agree', 'I agree', 'I agree', 'I agree']
    ],
    [
      'Is there anything which we forgot to ask and which you would like us to know?',
      'comments',
      [
        '',
        'I have a hearing impairment; video with captions helps.',
        '',
        '',
        '',
        'Thank you for organising this.'
      ]
    ]
  ]
}

/** Other English forms of a set that was written blind and measures what the recogniser does with a form nobody has seen. */
export const seventhParaphrasesOthers: readonly ParaphrasedForm[] = [
  mentorsExportedFromADatabase,
  menteesOfALinguisticSociety
]
