import type { ParaphrasedForm } from './paraphrased-form'

const countries = ['France', 'United States', 'Kenya', 'Japan', 'Brazil', 'Germany']
const universities = [
  'University of Lille',
  'Stanford University',
  'Kenyatta University',
  'Osaka Institute of Technology',
  'Siemens Healthineers',
  'TU Munich'
]
const clocks = ['UTC+1', 'UTC-8', 'UTC+3', 'UTC+9', 'UTC-3', 'UTC+1']
const ways = ['In person', 'Over video', 'Over video', 'Either', 'In person', 'In person']
const promises = ['Yes', 'Yes', 'Yes', 'Yes', 'Yes', 'Yes']
const backgrounds = ['First-generation academic', 'Woman', 'Parent of young children', '', 'LGBTQ+', '']

export const englishParaphrases: readonly ParaphrasedForm[] = [
  {
    language: 'English',
    role: 'mentor',
    columns: [
      [
        'When was this form sent in?',
        'timestamp',
        [
          '2021-06-03T09:12:44',
          '2021-06-03T11:40:02',
          '2021-06-05T08:01:10',
          '2021-06-07T22:15:59',
          '2021-06-09T07:33:21',
          '2021-06-11T16:20:00'
        ]
      ],
      [
        'What should we call you (first and family name)?',
        'name',
        ['Claire Fontaine', 'Sam Okafor', 'Grace Wanjiru', 'Haruto Mori', 'Bruna Alves', 'Jonas Keller']
      ],
      [
        'Where can we write to you?',
        'email',
        [
          'claire@univ-lille.example',
          's.okafor@stanford.example',
          'grace@ku.example',
          'mori@oit.example',
          'bruna@healthineers.example',
          'jonas.keller@tum.example'
        ]
      ],
      ['Which university, lab or company are you with?', 'institution', universities],
      ['In which country do you live?', 'country', countries],
      ['Clock time where you are (offset from UTC)', 'timeZone', clocks],
      [
        'How far along are you in your career?',
        'stage',
        ['Professor', 'Associate Professor', 'Postdoc', 'Assistant Professor', 'Senior Researcher', 'Postdoc']
      ],
      [
        'Type of employer',
        'sector',
        ['Academia', 'Academia', 'Academia', 'Academia', 'Industry', 'Academia']
      ],
      [
        'Fields you know well (pick up to three)',
        'areas',
        [
          'Image registration, Segmentation',
          'Deep learning, Segmentation',
          'Ultrasound, Surgical robotics',
          'Segmentation',
          'Image registration, Ultrasound',
          'Deep learning, Surgical robotics'
        ]
      ],
      [
        'Subjects you would be glad to advise on',
        'topics',
        [
          'Writing grants, Career growth in academia',
          'Starting a company',
          'Career growth in industry, Writing grants',
          'Career growth in academia',
          'Career growth in industry',
          'Work-life balance, Writing grants'
        ]
      ],
      [
        'Tongues you can hold a conversation in',
        'languages',
        [
          'French, English',
          'English',
          'English, Swahili',
          'Japanese, English',
          'Portuguese, English',
          'German, English'
        ]
      ],
      [
        'How many people would you be willing to look after?',
        'capacity',
        ['2', '1', 'One, maybe two', '3', '2', '1']
      ],
      ['Shall we count on you in person or over video?', 'participation', ways],
      [
        'Is there anybody you would rather not be paired with?',
        'avoided',
        ['', 'Peter Novak', '', '', 'Ana Duarte', '']
      ],
      ['I allow the committee to keep my answers until the end of the conference', 'consent', promises],
      [
        'A few lines about yourself',
        'statement',
        [
          'I lead a group that works on the alignment of longitudinal scans and enjoy teaching.',
          'After my doctorate I spent five years in a hospital before I came back to research.',
          'I build cheap ultrasound devices with midwives in rural clinics and train their users.',
          'My students and I study how labels that disagree can still be learned from.',
          'I moved from a university to a company in 2015 and can tell how that felt.',
          'I have two small children and a lab, and I have opinions about both of them.'
        ]
      ],
      ['Have you done this before?', 'custom', ['Never', 'Twice', 'Never', 'Once', 'Never', 'Every year']],
      [
        'Anything we forgot to ask?',
        'comments',
        ['', 'I am on leave in August.', '', '', 'Thank you for organising this!', '']
      ]
    ]
  },
  {
    language: 'English',
    role: 'mentee',
    columns: [
      [
        'Submitted',
        'timestamp',
        [
          '2021-08-20T10:00:00',
          '2021-08-21T10:30:00',
          '2021-08-22T12:00:00',
          '2021-08-23T18:45:00',
          '2021-08-24T09:05:00',
          '2021-08-25T23:59:00'
        ]
      ],
      ['Given name(s)', 'firstName', ['Lena', 'Marco', 'Aisha', 'Wei', 'Olga', 'Diego']],
      ['Surname / family name', 'lastName', ['Brandt', 'Ricci', 'Bello', 'Zhang', 'Petrova', 'Ramos']],
      [
        'Best e-mail to reach you',
        'email',
        [
          'lena@mail.example',
          'ricci@polito.example',
          'aisha.bello@unilag.example',
          'wei@fudan.example',
          'petrova@msu.example',
          'diego@unam.example'
        ]
      ],
      [
        'Home organisation',
        'institution',
        [
          'University of Kiel',
          'Politecnico di Torino',
          'University of Lagos',
          'Fudan University',
          'Lomonosov University',
          'UNAM'
        ]
      ],
      [
        'Where are you based? (country)',
        'country',
        ['Germany', 'Italy', 'Nigeria', 'China', 'Russia', 'Mexico']
      ],
      ['Local time zone', 'timeZone', ['CET', 'CET', 'UTC+1', 'UTC+8', 'UTC+3', 'UTC-6']],
      [
        'Degree you are working towards or last finished',
        'stage',
        ['PhD', "Master's", 'PhD', 'PhD', 'Postdoc', 'Bachelor']
      ],
      [
        'Research fields, first choice',
        'areas',
        ['Segmentation', 'Deep learning', 'Ultrasound', 'Segmentation', 'Deep learning', 'Image registration']
      ],
      [
        'Research fields, second choice',
        'areas',
        ['Ultrasound', 'Segmentation', '', 'Deep learning', 'Image registration', '']
      ],
      [
        'What do you hope to get out of the mentorship?',
        'goals',
        [
          'Career growth in academia, Writing grants',
          'Career growth in industry',
          'Starting a company',
          'Career growth in academia',
          'Writing grants',
          'Career growth in industry, Starting a company'
        ]
      ],
      [
        'Kind of workplace you see yourself in after this',
        'sectorSought',
        ['Academia', 'Industry', 'Industry', 'Academia', 'Academia', 'Industry']
      ],
      [
        'Is there a particular person you would love to learn from?',
        'people',
        ['Claire Fontaine', '', 'Grace Wanjiru', 'Haruto Mori', '', '']
      ],
      [
        'Would you prefer someone who shares your background?',
        'identityWish',
        ['Yes', 'No', 'Yes', 'No', 'No', 'Yes']
      ],
      [
        'If so, which background?',
        'identitySought',
        ['Woman', '', 'First-generation academic', '', '', 'LGBTQ+']
      ],
      ['Which of these describe you? (confidential)', 'identities', backgrounds],
      [
        'Tell your future mentor about you in 200 words',
        'statement',
        [
          'I am in the second year of my doctorate and wonder whether I should stay in research at all.',
          'I wrote my thesis in a company and would like to hear how others chose between the two worlds.',
          'My dream is to bring affordable scanners to the clinics of my home state within ten years.',
          'I like mathematics and would like to find problems where it makes a difference to patients.',
          'I have moved four times in six years and am looking for somewhere to stay with my family.',
          'I am the first in my family to study and would like to know what nobody writes down.'
        ]
      ],
      ['You may use my data for matching', 'consent', promises],
      ['T-shirt size', 'custom', ['M', 'L', 'S', 'M', 'XS', 'XL']],
      ['Remarks', 'comments', ['', '', 'I cannot meet on Fridays.', '', '', 'Thanks!']]
    ]
  }
]
