import type { ParaphrasedForm } from './paraphrased-form'

/** Of the set from which nothing is learned: neither words nor weights. */
export const unlearnedEnglishTwo: readonly ParaphrasedForm[] = [
  {
    // Student volunteers of a computational linguistics conference: mentees.
    language: 'English',
    role: 'mentee',
    columns: [
      [
        'Timestamp',
        'timestamp',
        [
          '6/2/2025 9:14:22',
          '6/2/2025 9:40:01',
          '6/3/2025 17:05:48',
          '6/5/2025 2:31:10',
          '6/7/2025 13:00:59',
          '6/9/2025 22:18:33'
        ]
      ],
      ['Given name(s)', 'firstName', ['Priya', 'Mateus', 'Wanjiru', 'Jonas', 'Xinyi', 'Leila']],
      ['Family name(s)', 'lastName', ['Nair', 'Albuquerque', 'Kamau', 'Lindgren', 'Zhou', 'Haddad']],
      [
        'E-mail you used for the conference registration',
        'email',
        [
          'priya.nair@iiith.example',
          'mateus.a@unicamp.example',
          'wkamau@uonbi.example',
          'jonas.lindgren@liu.example',
          'xinyizhou@pku.example',
          'leila.haddad@aub.example'
        ]
      ],
      [
        'Your university / company / lab',
        'institution',
        [
          'IIIT Hyderabad',
          'Unicamp',
          'University of Nairobi',
          'Linköping University',
          'Peking University',
          'American University of Beirut'
        ]
      ],
      [
        'What degree are you working on right now?',
        'stage',
        ['PhD, 2nd year', 'Master', 'Master', 'PhD, final year', 'Bachelor', 'PhD, 1st year']
      ],
      [
        'Who supervises your thesis?',
        'advisor',
        ['Manish Rao', 'Profa. Helena Caseli', 'Dr. Otieno', 'Marco Kuhn', '', 'Samir Khoury']
      ],
      [
        'Your offset from UTC during the conference',
        'timeZone',
        ['UTC+5:30', 'UTC-3', 'UTC+3', 'UTC+2', 'UTC+8', 'UTC+3']
      ],
      [
        'Which tracks match your research? e.g. parsing, dialogue, machine translation',
        'areas',
        [
          'Machine translation, low-resource NLP',
          'Sentiment analysis',
          'Speech, low-resource NLP',
          'Parsing, morphology',
          'Dialogue',
          'Ethics in NLP, summarisation'
        ]
      ],
      [
        'Which languages do you work on in your research?',
        'custom',
        [
          'Malayalam, Tamil',
          'Portuguese',
          'Swahili, Kikuyu',
          'Swedish, Finnish',
          'Mandarin',
          'Levantine Arabic'
        ]
      ],
      [
        'Which languages could you speak with your mentor?',
        'languages',
        [
          'English, Malayalam',
          'Portuguese, English, a bit of Spanish',
          'English, Swahili',
          'Swedish, English',
          'Chinese, English',
          'Arabic, French, English'
        ]
      ],
      [
        'What are you hoping to get out of being mentored?',
        'goals',
        [
          'Find an internship',
          'Decide whether to do a PhD',
          'Write my first paper for a main conference',
          'How to apply for postdocs',
          'Applying to grad school abroad',
          'Balancing teaching and research'
        ]
      ],
      [
        'Would you rather hear from someone in academia or in industry?',
        'sectorSought',
        ['Industry', 'Academia', 'No preference', 'Academia', 'Either', 'Industry']
      ],
      [
        'Dream mentor(s), if any (we cannot promise!)',
        'people',
        ['', 'Prof. Graham Ellery', '', 'Maria Sandoval; Tom Vries', '', '']
      ],
      [
        'Anybody we should better NOT match you with (ex-collaborators, conflicts)?',
        'avoided',
        ['', '', 'Dr. Otieno', '', '', 'Karim Saade']
      ],
      [
        'Would it matter to you to have a mentor who shares your background?',
        'identityWish',
        ['Yes', 'No', 'Yes', 'No', 'Not important', 'Yes']
      ],
      [
        'If so, which background?',
        'identitySought',
        ['Woman in tech', '', 'African researcher', '', '', 'Woman, Arab']
      ],
      [
        'Is the paper you are presenting your first?',
        'custom',
        ['Yes', 'Yes', 'No', 'No', 'Yes', 'No paper']
      ],
      ['T-shirt size', 'custom', ['S', 'L', 'M', 'XL', 'S', 'M']],
      [
        'Have you been in our mentoring before, and who was your mentor?',
        'custom',
        ['No', 'No', 'Yes, Ann Clarke in 2023', 'No', '', 'no']
      ]
    ]
  },
  {
    // A nurses' research network: mentees, terse headers of a small database.
    language: 'English',
    role: 'mentee',
    columns: [
      [
        'rec_created',
        'timestamp',
        [
          '2025-09-01T07:12:00Z',
          '2025-09-01T11:35:00Z',
          '2025-09-02T18:09:00Z',
          '2025-09-04T05:50:00Z',
          '2025-09-08T20:41:00Z',
          '2025-09-10T14:27:00Z'
        ]
      ],
      [
        'applicant',
        'name',
        [
          'Siobhan Kelleher',
          'Grace Acheampong',
          'Marta Wiśniewska',
          'Daniel Osei',
          'Noor van Dijk',
          'Bethany Price'
        ]
      ],
      [
        'contact_mail',
        'email',
        [
          's.kelleher@hse.example',
          'gacheampong@kbth.example',
          'mwisniewska@umb.example',
          'dosei@knust.example',
          'n.vandijk@umcu.example',
          'bethany.price@nhs.example'
        ]
      ],
      [
        'contact_phone',
        'custom',
        ['+353 87 555 0101', '', '+48 600 555 017', '+233 20 555 0142', '', '+44 7700 900123']
      ],
      [
        'hospital_or_univ',
        'institution',
        [
          'Cork University Hospital',
          'Korle Bu Teaching Hospital',
          'Medical University of Białystok',
          'KNUST',
          'UMC Utrecht',
          'Cardiff and Vale UHB'
        ]
      ],
      ['ward', 'custom', ['Oncology day unit', 'NICU', '', 'Emergency', 'Geriatrics', 'ICU 2']],
      ['town', 'city', ['Cork', 'Accra', 'Białystok', 'Kumasi', 'Utrecht', 'Cardiff']],
      ['nation', 'country', ['Ireland', 'Ghana', 'Poland', 'Ghana', 'Netherlands', 'Wales, UK']],
      [
        'current_grade',
        'stage',
        [
          'Clinical nurse specialist',
          'PhD student',
          'Assistant professor',
          'MSc student',
          'PhD student (4th year)',
          'Staff nurse'
        ]
      ],
      ['yr_first_registered_as_nurse', 'custom', ['2009', '2014', '2006', '2018', '2012', '2020']],
      [
        'research_interest',
        'areas',
        [
          'Palliative care',
          'Neonatal nursing',
          'Nurse staffing, workload',
          'Triage',
          'Dementia, delirium',
          'Pressure ulcers'
        ]
      ],
      [
        'wants_help_with',
        'goals',
        [
          'Getting ethics approval; a first grant',
          'Finishing my thesis',
          'Building a research group',
          'Choosing a PhD topic',
          'Postdoc applications',
          'Combining shifts and research'
        ]
      ],
      [
        'why_applying (max 200 words)',
        'statement',
        [
          'I have been a nurse for sixteen years and want to lead my own study on fatigue after chemotherapy.',
          'In my unit there is no one with a doctorate whom I could ask.',
          'I have just become head of a small team and feel unprepared.',
          'My country needs nurse researchers and I wish to be one of them.',
          'My thesis is nearly done and I do not know what comes next.',
          ''
        ]
      ],
      [
        'line_manager',
        'custom',
        ['Aoife Burke', 'Mrs Tetteh', '', 'K. Boateng', 'Sanne Bakker', 'Huw Morgan']
      ],
      ['phd_supervisor', 'advisor', ['', 'Prof. Yaw Mensah', '', '', 'Prof. Els de Groot', '']],
      [
        'mentor_setting_wanted',
        'sectorSought',
        ['University', 'Hospital', 'University', 'Any', 'Industry or charity', 'Hospital']
      ],
      ['gender_self', 'identities', ['Woman', 'Woman', 'Woman', 'Man', 'Non-binary', 'prefer not to say']],
      ['gender_mentor', 'identitySought', ['Woman', '', 'Any', '', 'Any', 'Woman']],
      ['gdpr_ok', 'consent', ['TRUE', 'TRUE', 'TRUE', 'TRUE', 'TRUE', 'TRUE']],
      ['panel_score', 'custom', ['7', '9', '6', '8', '', '5']]
    ]
  }
]
