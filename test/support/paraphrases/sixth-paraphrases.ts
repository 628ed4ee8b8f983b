import type { ParaphrasedForm } from './paraphrased-form'
import { sixthAnswers as of } from './sixth-answers'

const menteesOfAGeoscienceUnion: ParaphrasedForm = {
  language: 'English',
  role: 'mentee',
  columns: [
    ['Your full name as it should appear on the mentoring list', 'name', of.names],
    ['Email address (please use one you check regularly)', 'email', of.mails],
    ['University, research institute or company where you are currently based', 'institution', of.homes],
    [
      'Country you currently live in',
      'country',
      ['Finland', 'Nigeria', 'Brazil', 'France', 'Japan', 'Poland']
    ],
    [
      'Which time zone will you be in during the programme (September to February)?',
      'timeZone',
      ['UTC+2', 'UTC+1', 'UTC-3', 'CET', 'JST', 'CET']
    ],
    [
      'Where are you in your career right now?',
      'stage',
      ['PhD student', "Master's student", 'Postdoc', 'PhD student', 'Postdoc', 'PhD student']
    ],
    [
      'If you are a PhD student: in which year do you expect to finish?',
      'custom',
      ['2026', '', '', '2027', '', '2025']
    ],
    [
      'Which subfield(s) of geoscience do you work in? (tick all that apply)',
      'areas',
      [
        'Seismology, Geodesy',
        'Hydrology',
        'Atmospheric sciences, Hydrology',
        'Volcanology',
        'Seismology',
        'Glaciology, Geomorphology'
      ]
    ],
    [
      'In one or two sentences, what is your research about?',
      'statement',
      [
        'I measure how the crust rebounds after the ice has melted, with satellite data.',
        'Groundwater recharge in semi-arid basins.',
        'I model how smoke from forest fires changes rainfall over the Amazon.',
        'Gas emissions before eruptions.',
        'I study slow earthquakes in the Nankai trough and what they tell us about large ones.',
        ''
      ]
    ],
    [
      'What would you most like to get out of being mentored?',
      'goals',
      [
        'Career planning, Networking',
        'Applying for a PhD',
        'Grant writing',
        'Leaving academia, Career planning',
        'Networking, Grant writing',
        'Work-life balance'
      ]
    ],
    [
      'Which direction are you leaning towards after your current position?',
      'sectorSought',
      ['Academia', 'Academia', 'Government', 'Industry', 'Academia', 'Industry']
    ],
    [
      'Languages you would feel comfortable having your meetings in',
      'languages',
      [
        'English, Finnish',
        'English',
        'Portuguese, English',
        'French, English',
        'Japanese, English',
        'English'
      ]
    ],
    [
      'Would you rather meet in person at the annual meeting or online?',
      'participation',
      ['In person', 'Online', 'Online', 'In person', 'Either is fine', 'In person']
    ],
    ['Is there a particular person you would love to be matched with?', 'people', of.wished],
    [
      'Is there anyone we should NOT match you with (e.g. close collaborators, people you have had difficulties with)?',
      'avoided',
      of.shunned
    ],
    ['Name of your PhD or postdoc supervisor', 'advisor', of.supervisors],
    [
      'Have you taken part in the mentoring programme before?',
      'custom',
      ['No', 'No', 'Yes', 'No', 'Yes', 'No']
    ],
    [
      'If yes, what worked well and what did not?',
      'custom',
      ['', '', 'We met every month, that was great', '', 'My mentor was very busy', '']
    ],
    [
      'Do you belong to a group that is under-represented in the geosciences? (optional, seen only by the matching team)',
      'identities',
      ['Woman', 'Black', 'Woman, LGBTQ+', '', 'Woman', '']
    ],
    [
      'Would it matter to you that your mentor shares this background?',
      'identityWish',
      ['No', 'Yes', 'Yes', '', 'No', '']
    ],
    [
      'How did you find out about this programme?',
      'custom',
      ['Newsletter', 'Colleague', 'Social media', 'Newsletter', 'My supervisor', 'Website']
    ],
    [
      'I agree that the organisers pass my answers on to my mentor',
      'consent',
      ['Yes', 'Yes', 'Yes', 'Yes', 'Yes', 'Yes']
    ],
    [
      'Anything you would like to tell us?',
      'comments',
      ['', 'I have exams in the first two weeks of June.', '', '', '', 'Thanks for organising this!']
    ]
  ]
}

const mentorsOfAStatisticalSociety: ParaphrasedForm = {
  language: 'English',
  role: 'mentor',
  columns: [
    ['Date submitted', 'timestamp', of.stamps],
    ['Given name(s)', 'firstName', of.firstNames],
    ['Family name / surname', 'lastName', of.lastNames],
    ['What is the best email address to reach you at?', 'email', of.mails],
    ['Employer (university, agency, company)', 'institution', of.employers],
    [
      'Your current position (job title)',
      'stage',
      [
        'Associate Professor',
        'Senior Statistician',
        'Director',
        'Research Director',
        'Assistant Professor',
        'Data Scientist'
      ]
    ],
    [
      'Which kind of organisation do you work for?',
      'sector',
      ['University', 'Government', 'Industry', 'University', 'University', 'Industry']
    ],
    ['In which city are you based?', 'city', of.cities],
    ['Number of years since your PhD', 'custom', ['12', '7', '21', '15', '6', '9']],
    [
      'Main areas of statistical expertise (up to three)',
      'areas',
      [
        'Bayesian methods, Spatial statistics',
        'Survey sampling',
        'Clinical trials, Survival analysis',
        'Extreme values',
        'Causal inference, Missing data',
        'Machine learning'
      ]
    ],
    [
      'Which of the following could you advise a mentee on?',
      'topics',
      [
        'Publishing, Career planning',
        'Official statistics, Job applications',
        'Moving to industry',
        'Grant writing, Publishing',
        'Teaching, Work-life balance',
        'Moving to industry, Job applications'
      ]
    ],
    ['How many mentees could you take on this year?', 'capacity', of.counts],
    ['Could you take one more if we run short of mentors?', 'extra', ['Yes', 'No', 'No', 'Yes', 'No', 'Yes']],
    [
      'Which languages do you speak well enough to mentor in?',
      'languages',
      ['English, Finnish, Swedish', 'English', 'Portuguese, Spanish', 'French', 'Japanese, English', 'Polish']
    ],
    ['Are there mentees you already know and would like to work with?', 'people', of.wished],
    [
      'Please list students, co-authors or relatives among the applicants, so that we do not assign them to you',
      'avoided',
      of.shunned
    ],
    [
      'How will you attend the Joint Meeting in August?',
      'participation',
      ['In person', 'Online', 'In person', 'In person', 'Online', 'Not sure yet']
    ],
    [
      'Is there a group of early-career statisticians you would particularly like to support?',
      'identitySought',
      ['Women', '', 'First-generation students', '', 'Women', '']
    ],
    [
      'Roughly how many hours per month can you set aside?',
      'custom',
      ['2', '1-2', '4', '2', 'as needed', '3']
    ],
    [
      'Link to your homepage or Google Scholar profile',
      'custom',
      ['https://hvirtanen.example', '', 'https://cduarte.example', '', '', 'https://nowak.example']
    ],
    [
      'Tell your future mentee a little about your career path',
      'statement',
      [
        'I did my PhD in Turku and moved to Helsinki after a postdoc in Seattle.',
        'After ten years in the statistical office I still like teaching young colleagues.',
        'From academia to pharma and never back.',
        '',
        'I changed fields twice, from pure mathematics to epidemiology.',
        'Software engineer first, statistician later.'
      ]
    ]
  ]
}

export const sixthParaphrasesInEnglish: readonly ParaphrasedForm[] = [
  menteesOfAGeoscienceUnion,
  mentorsOfAStatisticalSociety
]
