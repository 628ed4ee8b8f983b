import type { ParaphrasedForm } from './paraphrased-form'

/** Of the set from which nothing is learned: neither words nor weights. */
export const unlearnedEnglish: readonly ParaphrasedForm[] = [
  {
    // A geophysics union's office: mentors, a web form exported to a spreadsheet.
    language: 'English',
    role: 'mentor',
    columns: [
      [
        'Submitted (UTC)',
        'timestamp',
        [
          '2025-01-14 08:02',
          '2025-01-14 19:47',
          '2025-01-15 06:30',
          '2025-01-17 12:11',
          '2025-01-20 23:58',
          '2025-01-21 10:05'
        ]
      ],
      [
        'Member no. (leave empty if you are not a member)',
        'custom',
        ['104882', '', '098317', '110245', '', '087600']
      ],
      [
        'How should we address you? Please give your full name as you would like it to appear to your mentees',
        'name',
        [
          'Ingrid Solbakken',
          'Tendai Moyo',
          'Paolo Ferrero',
          'Dr Aisha Rahman',
          'Kenji Morita',
          'Ruth McAllister'
        ]
      ],
      [
        'Where can we write to you? (an address you read during the General Assembly week)',
        'email',
        [
          'i.solbakken@nersc.example',
          'tmoyo@uz.example',
          'paolo.ferrero@ingv.example',
          'aisha.rahman@bgs.example',
          'morita@eri.example',
          'ruth.mcallister@gmail.example'
        ]
      ],
      [
        'Affiliation as printed on your badge',
        'institution',
        [
          'Nansen Center',
          'University of Zimbabwe',
          'INGV Rome',
          'British Geological Survey',
          'Earthquake Research Institute, Univ. of Tokyo',
          'McAllister Geoconsulting Ltd'
        ]
      ],
      [
        'Country in which you currently work',
        'country',
        ['Norway', 'Zimbabwe', 'Italy', 'UK', 'Japan', 'Ireland']
      ],
      [
        'Country or region of your main field sites',
        'custom',
        ['Svalbard', 'Okavango', 'Etna, Stromboli', 'Bangladesh', 'Nankai trough', '']
      ],
      [
        'Which best describes where you are in your career?',
        'stage',
        [
          'Senior scientist',
          'Lecturer',
          'Research director',
          'Mid-career researcher',
          'Full professor',
          'Retired / emeritus'
        ]
      ],
      [
        'Which of our divisions is your work closest to? (up to three)',
        'areas',
        [
          'Cryosphere; Ocean sciences',
          'Hydrology',
          'Volcanology; Seismology',
          'Hydrology; Natural hazards',
          'Seismology; Tectonics',
          'Geomagnetism'
        ]
      ],
      [
        'Type of employer',
        'sector',
        [
          'Research institute',
          'University',
          'Government agency',
          'Government agency',
          'University',
          'Private company'
        ]
      ],
      [
        'How many early-career scientists could you look after this year?',
        'capacity',
        ['2', '1', '3', '1 or 2', '1', '2']
      ],
      [
        'How many early-career scientists have you mentored for us before?',
        'custom',
        ['4', '0', '7', '1', '', '2']
      ],
      [
        'Should we run short of mentors, may we give you one more?',
        'extra',
        ['Yes', 'No', 'Yes', 'Only if really needed', 'No', 'Yes']
      ],
      [
        'I would be happy to talk about … (tick all that apply)',
        'topics',
        [
          'Fieldwork with a family, grant writing',
          'First lectureship, publishing',
          'Moving abroad, public outreach',
          'Working in a public agency',
          'Publishing, reviewing',
          'Leaving academia, setting up a business'
        ]
      ],
      [
        'Will you be in Vienna or will you join us through the virtual platform?',
        'participation',
        ['Vienna', 'Virtual', 'Vienna', 'Vienna', 'Virtual', 'Not sure yet']
      ],
      [
        'Which days of the week will you be in Vienna?',
        'custom',
        ['Mon–Fri', '', 'Mon–Wed', 'Tue, Wed', '', 'Thu']
      ],
      [
        'Languages you can comfortably hold a conversation in',
        'languages',
        [
          'Norwegian, English, German',
          'English, Shona',
          'Italian, English',
          'English, Bengali',
          'Japanese, English',
          'English'
        ]
      ],
      [
        'Is there somebody you already have in mind as your mentee? Give a name',
        'people',
        ['', 'Rudo Chikafu', '', '', 'Yuki Hara', '']
      ],
      [
        'I have read the code of conduct of the mentoring scheme and agree to it',
        'consent',
        ['I agree', 'I agree', 'I agree', 'I agree', 'I agree', 'I agree']
      ],
      ['Office: sent welcome pack?', 'custom', ['y', 'y', '', 'y', '', '']],
      [
        'Anything else the union office should know',
        'comments',
        [
          '',
          'I may lose power in the afternoons',
          '',
          'On leave until 3 March',
          '',
          'Thanks for running this!'
        ]
      ]
    ]
  }
]
