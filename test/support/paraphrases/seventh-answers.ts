/** Answers of six invented people that read alike in every language. */
export const seventhAnswers = {
  names: [
    'Aoife Brennan',
    'Tobias Kessler',
    'Priya Raghunathan',
    'Samuel Osei',
    'Lucía Ferreyra',
    'Wei-Ling Hsu'
  ],
  firstNames: ['Aoife', 'Tobias', 'Priya', 'Samuel', 'Lucía', 'Wei-Ling'],
  lastNames: ['Brennan', 'Kessler', 'Raghunathan', 'Osei', 'Ferreyra', 'Hsu'],
  mails: [
    'aoife.brennan@tcd.example',
    't.kessler@charite.example',
    'priya.r@iitm.example',
    's.osei@knust.example',
    'lferreyra@uba.example',
    'wlhsu@ntu.example'
  ],
  homes: [
    'Trinity College Dublin',
    'Charité Berlin',
    'IIT Madras',
    'KNUST Kumasi',
    'Universidad de Buenos Aires',
    'National Taiwan University'
  ],
  stamps: [
    '14/05/2025 08:12:33',
    '14/05/2025 17:40:02',
    '16/05/2025 11:05:51',
    '19/05/2025 22:31:10',
    '21/05/2025 06:58:47',
    '02/06/2025 13:20:00'
  ]
} as const
