import type { ParaphrasedForm } from './paraphrased-form'

/** Of the set from which nothing is learned: neither words nor weights. */
export const unlearnedEnglishThree: readonly ParaphrasedForm[] = [
  {
    // An African mathematics society: one form for both sides, here the mentors' sheet.
    language: 'English',
    role: 'mentor',
    columns: [
      ['I am applying to be a …', 'role', ['Mentor', 'Mentor', 'Mentor', 'Mentor', 'Mentor', 'Mentor']],
      ['Title', 'custom', ['Prof.', 'Dr', 'Dr', 'Prof.', 'Ms', 'Dr']],
      ['Surname', 'lastName', ['Okonkwo', 'Tesfaye', 'Diallo', 'Mahlangu', 'El Amrani', 'Rakoto']],
      ['Other names', 'firstName', ['Chinedu', 'Hirut', 'Mamadou', 'Nomsa', 'Salma', 'Haja']],
      [
        'Active e-mail address',
        'email',
        [
          'c.okonkwo@unilag.example',
          'hirut.tesfaye@aau.example',
          'mdiallo@ucad.example',
          'nmahlangu@uj.example',
          's.elamrani@um5.example',
          'haja.rakoto@yahoo.example'
        ]
      ],
      [
        'WhatsApp',
        'custom',
        ['+234 803 555 0110', '+251 91 555 0134', '', '+27 82 555 0166', '', '+261 34 555 0177']
      ],
      [
        'University or institute you are attached to at present',
        'institution',
        [
          'University of Lagos',
          'Addis Ababa University',
          'Université Cheikh Anta Diop',
          'University of Johannesburg',
          'Mohammed V University',
          'Université d’Antananarivo'
        ]
      ],
      [
        'University that awarded your highest degree',
        'custom',
        [
          'University of Ibadan',
          'Stockholm University',
          'Université Paris-Saclay',
          'Wits',
          'EPFL',
          'AIMS South Africa'
        ]
      ],
      [
        'Country of residence',
        'country',
        ['Nigeria', 'Ethiopia', 'Senegal', 'South Africa', 'Morocco', 'Madagascar']
      ],
      [
        'Nationality',
        'custom',
        ['Nigerian', 'Ethiopian', 'Guinean', 'South African', 'Moroccan', 'Malagasy']
      ],
      [
        'Academic rank',
        'stage',
        [
          'Professor',
          'Assistant professor',
          'Maître de conférences',
          'Professor',
          'Lecturer',
          'Senior lecturer'
        ]
      ],
      [
        'Branch(es) of mathematics in which you could guide a younger colleague',
        'areas',
        [
          'Functional analysis',
          'PDEs, numerical analysis',
          'Number theory',
          'Graph theory, combinatorics',
          'Mathematical biology',
          'Probability'
        ]
      ],
      [
        'In which of these could you advise? [scholarships / publishing / teaching / work outside university / other]',
        'topics',
        [
          'publishing, teaching',
          'scholarships',
          'scholarships, publishing',
          'publishing, other: committee work',
          'work outside university',
          'teaching'
        ]
      ],
      ['Maximum number of mentees', 'capacity', ['3', '2', '2', '5', '1', '2']],
      ['Minimum number of mentees for which you would take part', 'minimum', ['1', '1', '1', '2', '1', '']],
      [
        'Level of mentee preferred [BSc / MSc / PhD / any]',
        'custom',
        ['PhD', 'MSc', 'any', 'PhD', 'MSc', 'any']
      ],
      [
        'Language(s) for the meetings',
        'languages',
        [
          'English',
          'English, Amharic',
          'French, English',
          'English, isiZulu',
          'French, Arabic, English',
          'French'
        ]
      ],
      [
        'Do you have a reliable internet connection at your place of work?',
        'custom',
        ['Yes', 'Mostly', 'Yes', 'Yes', 'Yes', 'No']
      ],
      [
        'A paragraph about yourself which we may show to mentees',
        'statement',
        [
          'I have taught analysis at Lagos for twenty-two years and enjoy long walks.',
          'I returned from Sweden in 2021 and build a group in numerical analysis.',
          'Number theorist, father of three, fond of old algebra books.',
          'I chair our department and have guided eleven doctoral theses.',
          '',
          'I work on random walks and organise a summer school every year.'
        ]
      ],
      [
        'Remarks for the secretariat',
        'comments',
        ['', '', 'Please write in French if possible', '', 'Not available during Ramadan', '']
      ]
    ]
  },
  {
    // The young statisticians of a statistics office: mentees.
    language: 'English',
    role: 'mentee',
    columns: [
      ['ID', 'custom', ['1', '2', '3', '4', '5', '6']],
      [
        'Completion time',
        'timestamp',
        ['45692.3917', '45692.5104', '45693.7722', '45695.4001', '45698.6543', '45699.3812']
      ],
      [
        'Full name',
        'name',
        ['Oliver Brandt', 'Saoirse Flynn', 'Amit Deshpande', 'Katarina Novak', 'Fatou Ceesay', 'Liam Tran']
      ],
      [
        'Work e-mail (no private accounts please)',
        'email',
        [
          'oliver.brandt@stat.example',
          'sflynn@cso.example',
          'amit.deshpande@ons.example',
          'katarina.novak@surs.example',
          'fceesay@gbos.example',
          'liam.tran@abs.example'
        ]
      ],
      [
        'Statistical office, bank or university that employs you',
        'institution',
        [
          'Destatis',
          'Central Statistics Office',
          'ONS',
          'Statistical Office of Slovenia',
          'Gambia Bureau of Statistics',
          'Australian Bureau of Statistics'
        ]
      ],
      [
        'Unit within your office',
        'custom',
        ['Methodology', 'Census', 'Prices', 'National accounts', '', 'Data science hub']
      ],
      [
        'City where your desk is',
        'city',
        ['Wiesbaden', 'Cork', 'Newport', 'Ljubljana', 'Banjul', 'Canberra']
      ],
      [
        'Your level of seniority [trainee, junior, senior, head of unit]',
        'stage',
        ['junior', 'trainee', 'senior', 'senior', 'junior', 'trainee']
      ],
      [
        'Methods you use or would like to know better',
        'areas',
        [
          'Small area estimation',
          'Record linkage',
          'Time series, nowcasting',
          'Seasonal adjustment',
          'Survey sampling',
          'Machine learning, imputation'
        ]
      ],
      [
        'Programming languages',
        'custom',
        ['R, SAS', 'R', 'Python, SQL', 'R, JDemetra+', 'Stata', 'Python, R, Julia']
      ],
      [
        'I seek guidance on [becoming a manager; publishing; moving to academia; communicating statistics; other]',
        'goals',
        [
          'publishing',
          'communicating statistics',
          'becoming a manager',
          'moving to academia; publishing',
          'other: writing project proposals',
          'communicating statistics'
        ]
      ],
      [
        'Sector your mentor should come from',
        'sectorSought',
        [
          'Official statistics',
          'Academia',
          'Private sector',
          'Academia',
          'International organisation',
          'no preference'
        ]
      ],
      [
        'Does your head of unit support your taking part?',
        'custom',
        ['Yes', 'Yes', 'Not asked yet', 'Yes', 'Yes', 'Yes']
      ],
      [
        'Would you like to be paired with a person of your own gender?',
        'identityWish',
        ['No', 'Yes', 'No', 'Don’t mind', 'Yes', 'No']
      ],
      [
        'Colleagues with whom you would rather not be paired',
        'avoided',
        ['Heike Sommer', '', '', '', '', 'anyone from my own division']
      ],
      [
        'Kick-off in Luxembourg: [in the room / by video link]',
        'participation',
        ['in the room', 'by video link', 'in the room', 'in the room', 'by video link', 'by video link']
      ],
      [
        'How did the invitation reach you?',
        'custom',
        ['Intranet', 'A colleague', 'LinkedIn', 'Newsletter', 'My boss', 'Intranet']
      ],
      [
        'I agree that my answers are stored until the end of the programme and shown to my mentor',
        'consent',
        ['Yes', 'Yes', 'Yes', 'Yes', 'Yes', 'Yes']
      ],
      ['What we forgot to ask', 'comments', ['', 'Whether I can work late (I can)', '', '', '', 'Nothing :)']]
    ]
  }
]
