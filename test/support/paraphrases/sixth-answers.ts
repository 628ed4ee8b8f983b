/** Answers of six invented people that read alike in every language; some are left blank, as people do. */
export const sixthAnswers = {
  names: ['Hanna Virtanen', 'Obinna Eze', 'Camila Duarte', 'Jean-Marc Roux', 'Mei Tanaka', 'Łukasz Nowak'],
  firstNames: ['Hanna', 'Obinna', 'Camila', 'Jean-Marc', 'Mei', 'Łukasz'],
  lastNames: ['Virtanen', 'Eze', 'Duarte', 'Roux', 'Tanaka', 'Nowak'],
  mails: [
    'hanna.virtanen@helsinki.example',
    'oeze@unn.example',
    'camila.duarte@usp.example',
    'jm.roux@cnrs.example',
    'tanaka.mei@kyoto.example',
    'l.nowak@uw.example'
  ],
  homes: [
    'University of Helsinki',
    'University of Nigeria, Nsukka',
    'Universidade de São Paulo',
    'CNRS',
    'Kyoto University',
    'Uniwersytet Warszawski'
  ],
  employers: [
    'University of Helsinki',
    'National Bureau of Statistics',
    'Novartis',
    'CNRS',
    'Kyoto University',
    'Google'
  ],
  cities: ['Helsinki', 'Nsukka', 'São Paulo', 'Grenoble', 'Kyoto', 'Warsaw'],
  counts: ['2', '1', '1', '3', '2', '1'],
  wished: ['', 'Dr. Sofia Lindqvist', '', '', 'Prof. Alan Whitmore', ''],
  shunned: ['Pekka Salo', '', '', 'Prof. Claire Fabre', '', ''],
  supervisors: ['Prof. Pekka Salo', 'Ngozi Adeyemi', 'Dra. Renata Lopes', 'Claire Fabre', 'K. Mori', ''],
  stamps: [
    '2025-03-02 09:41',
    '2025-03-02 21:15',
    '2025-03-04 07:58',
    '2025-03-09 16:22',
    '2025-03-14 11:03',
    '2025-03-15 23:47'
  ]
} as const
