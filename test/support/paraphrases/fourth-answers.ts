/** Answers of six invented people to the questions that every form asks; some are left blank, as people do. */
export const answersOfSix = {
  names: ['Amara Diallo', 'Tomás Rey', 'Hanna Vogt', 'Julien Mercier', 'Beatriz Lopes', 'Rohan Iyer'],
  firstNames: ['Amara', 'Tomás', 'Hanna', 'Julien', 'Beatriz', 'Rohan'],
  lastNames: ['Diallo', 'Rey', 'Vogt', 'Mercier', 'Lopes', 'Iyer'],
  friends: ['', 'Prof. Klara Winter', '', 'Samuel Otieno', '', 'Mei Tanaka'],
  rivals: ['Ivo Petrov', '', '', '', 'Nora Lind', ''],
  advisors: ['Prof. Klara Winter', 'Samuel Otieno', 'Mei Tanaka', '', 'Dr. Ivo Petrov', 'Prof. Klara Winter'],
  mails: [
    'amara.diallo@ucad.example',
    't.rey@upm.example',
    'hanna@tuhh.example',
    'jmercier@univ-nantes.example',
    'blopes@uminho.example',
    'rohan@iitb.example'
  ],
  homes: [
    'Université Cheikh Anta Diop',
    'Universidad Politécnica de Madrid',
    'TU Hamburg',
    'Université de Nantes',
    'Universidade do Minho',
    'IIT Bombay'
  ],
  zones: ['UTC+0', 'UTC+1', 'CET', 'CET', 'UTC+0', 'UTC+05:30'],
  counts: ['2', '1', '1', '3', '2', '1'],
  areas: [
    'Segmentation, Ultrasound',
    'Deep learning',
    'Robotics, Segmentation',
    'Ultrasound',
    'Deep learning, Robotics',
    'Registration'
  ],
  dates: [
    '2024-06-03 09:12:44',
    '2024-06-03 10:40:02',
    '2024-06-04 16:01:30',
    '2024-06-07 07:55:12',
    '2024-06-08 22:31:09',
    '2024-06-10 11:20:00'
  ],
  sizes: ['M', 'S', 'L', 'M', 'XL', 'S']
} as const
