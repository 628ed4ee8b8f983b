import type { ParaphrasedForm } from './paraphrased-form'

/** Of the set from which nothing is learned: neither words nor weights. */
export const unlearnedEnglishFour: readonly ParaphrasedForm[] = [
  {
    // An acoustics society: mentors, chatty questions.
    language: 'English',
    role: 'mentor',
    columns: [
      [
        'First things first: what is your name?',
        'name',
        ['Walter Hsu', 'Brigid O’Shea', 'Elif Demir', 'Carlos Pineda', 'Annika Berg', 'Prof. Neil Farrow']
      ],
      [
        'And your e-mail?',
        'email',
        [
          'walter.hsu@boseish.example',
          'brigid.oshea@tcd.example',
          'elif.demir@itu.example',
          'cpineda@unal.example',
          'annika.berg@chalmers.example',
          'n.farrow@isvr.example'
        ]
      ],
      [
        'Who do you work for?',
        'institution',
        [
          'Sonora Audio Inc.',
          'Trinity College Dublin',
          'Istanbul Technical University',
          'Universidad Nacional de Colombia',
          'Chalmers',
          'ISVR Southampton'
        ]
      ],
      [
        'Would you call that academia, industry, consultancy or something else?',
        'sector',
        ['Industry', 'Academia', 'Academia', 'Academia and consultancy', 'Academia', 'Academia']
      ],
      [
        'Where in the world are you? (city)',
        'city',
        ['Boston', 'Dublin', 'Istanbul', 'Bogotá', 'Gothenburg', 'Southampton']
      ],
      [
        'What time zone should we reckon with?',
        'timeZone',
        ['EST', 'GMT', 'UTC+3', 'GMT-5', 'CET', 'GMT/BST']
      ],
      [
        'At what time of day do you like to take calls?',
        'custom',
        ['Mornings', 'After 16:00', 'Any', 'Lunch', 'Evenings', '']
      ],
      [
        'What do you know a lot about? (rooms, underwater sound, hearing, noise …)',
        'areas',
        [
          'Loudspeakers, psychoacoustics',
          'Hearing',
          'Underwater sound',
          'Environmental noise',
          'Room acoustics',
          'Vibration, noise control'
        ]
      ],
      [
        'What would you gladly advise a newcomer on?',
        'topics',
        [
          'Patents, job interviews',
          'Career breaks',
          'Finding collaborators',
          'Founding a consultancy',
          'Teaching large classes, writing papers',
          'Anything'
        ]
      ],
      [
        'What did your own mentor teach you?',
        'custom',
        ['To listen', 'Patience', '', 'Never to skip the calibration', 'To say no', 'How to write']
      ],
      [
        'How many people would you take under your wing?',
        'capacity',
        ['1', '2', '1', 'two at most', '3', '1']
      ],
      [
        'Could you squeeze in another one in an emergency?',
        'extra',
        ['Yes', 'No', 'Yes', 'Yes', 'No', 'Maybe']
      ],
      [
        'Would you prefer a mentee who is, like you, part of an under-represented group?',
        'identityWish',
        ['No', 'Yes', 'Yes', 'No', 'No', 'No']
      ],
      [
        'Which under-represented group(s) do you count yourself among, if any?',
        'identities',
        ['', 'LGBTQ+', 'Women', 'Latin American', 'Women; hard of hearing', '']
      ],
      [
        'Is there anyone you must not mentor (e.g. your own student)?',
        'avoided',
        ['', 'Ciara Nolan', '', 'my PhD students', '', '']
      ],
      [
        'Are you coming to the annual meeting in person?',
        'participation',
        [
          'Yes, in person',
          'No, online only',
          'Yes, in person',
          'No, online only',
          'Yes, in person',
          'Yes, in person'
        ]
      ],
      [
        'Are you coming to the mentors’ breakfast on Tuesday?',
        'custom',
        ['Yes', 'No', 'Yes', 'No', 'Yes', 'No']
      ],
      [
        'Link to a page about you',
        'custom',
        [
          'https://walterhsu.example',
          '',
          'https://elifdemir.example',
          'https://linkedin.example/cpineda',
          '',
          'https://isvr.example/farrow'
        ]
      ],
      [
        'OK with our rules on confidentiality and data protection?',
        'consent',
        ['OK', 'OK', 'OK', 'OK', 'OK', 'OK']
      ]
    ]
  }
]
