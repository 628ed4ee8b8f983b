import type { ParaphrasedForm } from './paraphrased-form'
import { seventhAnswers as of } from './seventh-answers'

const mentorsOfAWomenInScienceNetwork: ParaphrasedForm = {
  language: 'English',
  role: 'mentor',
  columns: [
    ['Forename(s) as you use them', 'firstName', of.firstNames],
    ['Family name', 'lastName', ['Brennan', 'Keßler', 'Raghunathan', 'Osei', 'Ferreyra', 'Hsu']],
    ['Contact e-mail (work or private)', 'email', of.mails],
    [
      'Organisation that employs you',
      'institution',
      [
        'Trinity College Dublin',
        'BASF SE',
        'IIT Madras',
        'Ghana Health Service',
        'Self-employed',
        'National Taiwan University'
      ]
    ],
    [
      'Role at your employer',
      'stage',
      [
        'Associate Professor',
        'Group leader',
        'Professor',
        'Research scientist',
        'Senior scientist',
        'Postdoc'
      ]
    ],
    [
      'What kind of organisation is that?',
      'sector',
      ['Academia', 'Industry', 'Academia', 'Government', 'Entrepreneurship', 'Academia']
    ],
    ['Country of residence', 'country', ['Ireland', 'Germany', 'India', 'Ghana', 'Argentina', 'Taiwan']],
    ['Nearest large city', 'city', ['Dublin', 'Mannheim', 'Chennai', 'Kumasi', 'Buenos Aires', 'Taipei']],
    [
      'Scientific discipline(s)',
      'areas',
      [
        'Immunology',
        'Polymer chemistry',
        'Structural engineering, Materials',
        'Public health',
        'Ecology; Conservation',
        'Astrophysics'
      ]
    ],
    [
      'Themes you feel able to advise on',
      'topics',
      [
        'Returning after a career break; Leadership',
        'Negotiating a salary',
        'Promotion, Leadership',
        'Work-life balance',
        'Starting a company',
        'Job applications'
      ]
    ],
    [
      'With how many women would you like to work in this round? (maximum)',
      'capacity',
      ['1', '2', '2', '1', '4', '1']
    ],
    [
      'And the smallest number that would make it worthwhile for you?',
      'minimum',
      ['1', '1', '0', '', '2', '1']
    ],
    [
      'How do you identify? (voluntary, seen only by the coordinators)',
      'identities',
      ['Woman', 'Woman', 'Woman, person of colour', 'Woman, Black', 'Woman, LGBTQ+', 'prefer not to say']
    ],
    [
      'Is it important to you that your mentee shares part of your background?',
      'identityWish',
      ['Not important', 'Yes, please', 'Not important', 'Yes, please', 'Not important', 'Not important']
    ],
    [
      'Conversation languages, strongest first',
      'languages',
      [
        'English',
        'German, English',
        'English, Hindi',
        'English',
        'Spanish, Portuguese, English',
        'Mandarin, Taiwanese'
      ]
    ],
    [
      'A few sentences on your career, to introduce you to your mentee',
      'statement',
      [
        'After ten years in labs in three countries I now lead a group of eight.',
        'From a doctorate in Freiburg straight into industry; two children on the way.',
        'I was the first woman to chair our department.',
        'I moved from the clinic to policy and never looked back.',
        'I founded a company that restores wetlands.',
        'I build spectrographs and teach first-years.'
      ]
    ],
    ['Have you mentored with us before?', 'custom', ['Yes, twice', 'No', 'Yes', 'No', 'No', 'Yes']],
    [
      'Link to your LinkedIn or web page',
      'custom',
      ['https://people.example/brennan', '', 'https://iitm.example/priya', '', 'https://humedal.example', '']
    ],
    ['May we publish your portrait on our website?', 'custom', ['Yes', 'No', 'Yes', 'Yes', 'Yes', 'No']],
    [
      'I have read the privacy notice and agree to the use of my data for matching',
      'consent',
      ['I agree', 'I agree', 'I agree', 'I agree', 'I agree', 'I agree']
    ]
  ]
}

const menteesOfAStatisticsOffice: ParaphrasedForm = {
  language: 'English',
  role: 'mentee',
  columns: [
    ['Staff ID', 'custom', ['20418', '20977', '18034', '22110', '19765', '21002']],
    [
      'Surname, forename',
      'name',
      [
        'Brennan, Aoife',
        'Kessler, Tobias',
        'Raghunathan, Priya',
        'Osei, Samuel',
        'Ferreyra, Lucía',
        'Hsu, Wei-Ling'
      ]
    ],
    [
      'Office email address',
      'email',
      [
        'abrennan@stats.example',
        'tkessler@stats.example',
        'praghunathan@stats.example',
        'sosei@stats.example',
        'lferreyra@stats.example',
        'whsu@stats.example'
      ]
    ],
    ['Grade / band', 'stage', ['EO', 'HEO', 'SEO', 'Grade 7', 'AO', 'HEO']],
    ['Directorate', 'custom', ['Economic', 'Population', 'Economic', 'Economic', 'Health', 'Economic']],
    ['Office location', 'city', ['Newport', 'Titchfield', 'London', 'Newport', 'Darlington', 'London']],
    [
      'Areas of statistics you work on or would like to work on',
      'areas',
      [
        'Prices',
        'Census; Migration',
        'Labour market',
        'National accounts',
        'Health statistics',
        'Time series, Prices'
      ]
    ],
    [
      'Reason for seeking a mentor (choose up to three)',
      'goals',
      [
        'Promotion',
        'Technical skills; Confidence',
        'Promotion; Networking',
        'Leadership',
        'Change of career',
        'Technical skills'
      ]
    ],
    [
      'What would make this a success for you? Please answer in your own words.',
      'statement',
      [
        'To understand what the next grade is like.',
        'I would like to be able to run a team meeting without notes.',
        'To have a plan for the next two years.',
        'A view from outside my division.',
        'Feeling that I belong.',
        'Learning from somebody who has gone through the same.'
      ]
    ],
    [
      'Name up to three colleagues you would be pleased to have as a mentor',
      'people',
      ['Grace Oduya; Peter Lang', '', 'Anita Bose', '', 'Peter Lang', '']
    ],
    [
      'Anyone who should not be considered (e.g. current or former manager)?',
      'avoided',
      ['', 'Ruth Akers', '', 'Iain McLeish', '', '']
    ],
    [
      'Do you consider yourself to belong to any of these groups?',
      'identities',
      ['Woman', '', 'Ethnic minority; Woman', 'Ethnic minority', 'Carer', 'Disabled']
    ],
    [
      'Meeting format',
      'participation',
      ['Face to face', 'Online', 'No preference', 'Online', 'Face to face', 'Online']
    ],
    ['Hours per month you can spare', 'custom', ['1', '2', '2', '1.5', '4', '1']],
    [
      'Skills to build with your mentor [Presenting]',
      'goals',
      ['Presenting', '', '', 'Presenting', 'Presenting', '']
    ],
    [
      'Skills to build with your mentor [Drafting]',
      'goals',
      ['', 'Drafting', '', 'Drafting', '', 'Drafting']
    ],
    ['Skills to build with your mentor [Other]', 'goals', ['', '', 'Reading accounts', '', '', '']],
    [
      'Have you told your line manager about this application?',
      'custom',
      ['Yes', 'Yes', 'No', 'Yes', 'Yes', 'No']
    ],
    [
      'I consent to HR holding this information for twelve months',
      'consent',
      ['Yes', 'Yes', 'Yes', 'Yes', 'Yes', 'Yes']
    ],
    [
      'Date form received',
      'timestamp',
      ['03-Jun-2025', '03-Jun-2025', '05-Jun-2025', '10-Jun-2025', '11-Jun-2025', '11-Jun-2025']
    ],
    ['For office use', 'custom', ['acknowledged', 'acknowledged', '', 'chased 12/6', '', '']]
  ]
}

/** More English forms of a set that was written blind and measures what the recogniser does with a form nobody has seen. */
export const seventhParaphrasesMore: readonly ParaphrasedForm[] = [
  mentorsOfAWomenInScienceNetwork,
  menteesOfAStatisticsOffice
]
