import type { ParaphrasedForm } from './paraphrased-form'
import { seventhAnswers as of } from './seventh-answers'

const mentorsOfARadiologySociety: ParaphrasedForm = {
  language: 'English',
  role: 'mentor',
  columns: [
    [
      'Name and title, as on your badge',
      'name',
      [
        'Prof. Aoife Brennan',
        'Dr. Tobias Kessler',
        'Dr Priya Raghunathan',
        'Dr Samuel Osei',
        'Prof. Lucía Ferreyra',
        'Wei-Ling Hsu, MD'
      ]
    ],
    ['Electronic mail', 'email', of.mails],
    [
      'Hospital / department of employment',
      'institution',
      [
        "St James's Hospital, Dublin",
        'Charité, Klinik für Radiologie',
        'Apollo Hospitals Chennai',
        'Komfo Anokye Teaching Hospital',
        'Hospital Italiano de Buenos Aires',
        'National Taiwan University Hospital'
      ]
    ],
    [
      'Current grade',
      'stage',
      ['Consultant', 'Senior registrar', 'Consultant', 'Associate Professor', 'Full Professor', 'Fellow']
    ],
    [
      'Subspecialty interest(s)',
      'areas',
      [
        'Breast imaging; intervention',
        'Neuroradiology',
        'Paediatric imaging',
        'Ultrasound',
        'Cardiac CT, Cardiac MRI',
        'Musculoskeletal'
      ]
    ],
    [
      'Setting in which you mainly practise',
      'sector',
      [
        'University hospital',
        'University hospital',
        'Private practice',
        'Government hospital',
        'University hospital',
        'Industry'
      ]
    ],
    [
      'How many trainees would you be willing to take under your wing this year?',
      'capacity',
      ['2', 'one', '1-2', '3', '1', '']
    ],
    [
      'Would you be able to take on an additional trainee should there be a shortfall?',
      'extra',
      ['Yes, one more', 'No', 'Possibly one', 'Yes', 'No', '']
    ],
    [
      'What could you offer a trainee? (e.g. exam preparation, research advice, CV review)',
      'topics',
      [
        'Exam preparation, CV review',
        'Research advice',
        'Fellowship applications abroad',
        'CV review; exam preparation',
        'Academic career planning',
        'Moving to industry'
      ]
    ],
    [
      'Languages you would be comfortable mentoring in',
      'languages',
      [
        'English, Irish',
        'German, English',
        'English, Tamil',
        'English, Twi',
        'Spanish, English',
        'Mandarin, English'
      ]
    ],
    [
      'Is there any trainee you would rather not be paired with, for instance because you examine them?',
      'avoided',
      ['', 'Jonas Pfeiffer', '', '', 'Martín Quiroga', '']
    ],
    ['Membership number', 'custom', ['004512', '011873', '009020', '013377', '002218', '015004']],
    ['Annual subscription paid up?', 'custom', ['Paid', 'Paid', 'Outstanding', 'Paid', 'Paid', 'Paid']],
    [
      'Dietary requirements for the mentoring breakfast',
      'custom',
      ['Vegetarian', 'none', 'Vegan', 'Halal', '', 'No pork']
    ],
    [
      'Shall we see you in Vienna, or will you join by video?',
      'participation',
      ['In Vienna', 'In Vienna', 'By video', 'By video', 'In Vienna', 'By video']
    ],
    [
      'I permit the secretariat to pass my details to my trainee',
      'consent',
      ['Yes', 'Yes', 'Yes', 'Yes', 'Yes', 'Yes']
    ],
    [
      'Anything the secretariat should be aware of',
      'comments',
      ['', 'On parental leave until August', '', 'Internet can be unreliable', '', '']
    ]
  ]
}

const menteesOfAStudentChapter: ParaphrasedForm = {
  language: 'English',
  role: 'mentee',
  columns: [
    ['Submission time', 'timestamp', of.stamps],
    ['What should we call you? (first + last name)', 'name', of.names],
    ['Best email to reach you at :)', 'email', of.mails],
    ['Where do you study?', 'institution', of.homes],
    [
      'What year are you in?',
      'stage',
      [
        '2nd year PhD',
        "Master's student",
        'PhD candidate (4th year)',
        'PhD student, 1st year',
        'Final-year undergrad',
        'PhD student'
      ]
    ],
    [
      'Which bits of HCI are you into?',
      'areas',
      [
        'Accessibility, eye tracking',
        'AR/VR',
        'Health informatics; wearables',
        'ICT4D',
        'Games',
        'Privacy & security'
      ]
    ],
    [
      'What do you hope to get out of this? Tick all that apply',
      'goals',
      [
        'Paper writing, Networking',
        'Finding a postdoc',
        'Industry internships, Networking',
        'Grant writing',
        'Applying to grad school',
        'Finding a postdoc, Work-life balance'
      ]
    ],
    [
      "Tell us a bit about yourself and why you'd like a mentor",
      'statement',
      [
        'I work on sign language interfaces and would love to hear how others combined research and advocacy.',
        'Two years into my degree and not sure whether a PhD is for me.',
        'I am about to finish and need to choose between industry and a postdoc.',
        'First in my family to go to university; I look for someone who knows the field.',
        'I make small games about grief and would like to study them properly.',
        'My advisor moved away and I would like a second opinion on my plans.'
      ]
    ],
    [
      "Anyone in particular you'd love to be mentored by?",
      'people',
      ['', 'Prof. Dana Whitlock', '', 'Amy Okonkwo', '', 'Dr. Henrik Solberg']
    ],
    [
      "Who's your supervisor? (so that we don't match you with them!)",
      'advisor',
      ['Gavin Doherty', 'Prof. Sabine Roth', 'V. Srinivasan', 'Dr Kwame Appiah', '', 'Chen Yi-Chun']
    ],
    [
      'Email of your supervisor',
      'custom',
      ['gdoherty@tcd.example', 'roth@charite.example', 'vsrini@iitm.example', '', '', 'yichun@ntu.example']
    ],
    ['Your time zone (e.g. UTC+1)', 'timeZone', ['UTC+1', 'CET', 'UTC+5:30', 'GMT', 'UTC-3', 'UTC+8']],
    [
      'Will you be in Yokohama or joining online?',
      'participation',
      ['Joining online', 'In Yokohama', 'In Yokohama', 'Joining online', 'Not sure yet', 'In Yokohama']
    ],
    [
      'Would you prefer a mentor who shares an identity with you?',
      'identityWish',
      ['Yes', 'No preference', 'Yes', 'Yes', 'No preference', 'No preference']
    ],
    [
      'If so, which identity matters to you?',
      'identitySought',
      ['Disabled / Deaf', '', 'Woman in computing', 'Black researcher', '', '']
    ],
    ['T-shirt size (unisex)', 'custom', ['M', 'XL', 'S', 'L', 'M', 'S']],
    [
      'How did you find out about the SV mentoring?',
      'custom',
      ['Discord', 'Friend', 'Twitter', 'Poster at uni', 'Discord', 'Newsletter']
    ],
    ['Discord handle', 'custom', ['aoife_b', 'tkess#1102', 'priyaaa', 'sosei', 'lu.ferr', 'weiling']],
    [
      'Okay if we share your answers with your mentor?',
      'consent',
      ['Yes!', 'Yes!', 'Yes!', 'Yes!', 'Yes!', 'No']
    ],
    [
      'Favourite paper of all time?',
      'custom',
      ['As We May Think', '', 'Direct Manipulation', 'Yours Is Better!', 'The Art of Game Design', '']
    ]
  ]
}

/** English forms of a set that was written blind and measures what the recogniser does with a form nobody has seen. */
export const seventhParaphrases: readonly ParaphrasedForm[] = [
  mentorsOfARadiologySociety,
  menteesOfAStudentChapter
]
