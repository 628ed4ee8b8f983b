/** Answers of six invented people, each in the words of its form's language; some are left blank, as people do. */
export const fifthAnswers = {
  names: [
    'Ingrid Solheim',
    'Kwabena Mensah',
    'Lucía Ferrer',
    'Pierre-Yves Adam',
    'Nikhil Rao',
    'Tereza Dvořák'
  ],
  firstNames: ['Ingrid', 'Kwabena', 'Lucía', 'Pierre-Yves', 'Nikhil', 'Tereza'],
  lastNames: ['Solheim', 'Mensah', 'Ferrer', 'Adam', 'Rao', 'Dvořák'],
  mails: [
    'ingrid.solheim@ntnu.example',
    'kmensah@knust.example',
    'lferrer@upv.example',
    'py.adam@insa.example',
    'nikhil.r@iisc.example',
    'tdvorak@cvut.example'
  ],
  homes: [
    'NTNU',
    'KNUST',
    'Universitat Politècnica de València',
    'INSA Lyon',
    'IISc Bangalore',
    'ČVUT v Praze'
  ],
  cities: ['Trondheim', 'Kumasi', 'Valencia', 'Lyon', 'Bangalore', 'Prague'],
  zones: ['UTC+1', 'UTC+0', 'UTC+1', 'CET', 'UTC+5:30', 'CET'],
  counts: ['1', '2', '1', '4', '2', '3'],
  wished: ['Prof. Astrid Lund', '', 'Samuel Boateng', '', '', 'Dr. Elif Kaya'],
  shunned: ['', '', 'Victor Crane', '', 'Dr. Petra Novak', ''],
  supervisors: ['Astrid Lund', 'Prof. S. Boateng', 'Carmen Ruiz', '', 'Dr. V. Kumar', 'Petra Novak'],
  stamps: [
    '11/05/2024 08:14:55',
    '11/05/2024 19:30:01',
    '13/05/2024 10:02:12',
    '14/05/2024 23:59:40',
    '20/05/2024 12:00:07',
    '31/05/2024 17:45:33'
  ],
  pages: [
    'https://www.linkedin.com/in/ingrid',
    '',
    'https://lferrer.example',
    '',
    'https://www.linkedin.com/in/nikhil',
    ''
  ]
} as const
