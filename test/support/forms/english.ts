import type { FormLanguage } from './form-language'

export const english: FormLanguage = {
  name: 'English',
  headings: {
    timestamp: 'Timestamp',
    role: 'I would like to participate as a',
    email: 'Email address',
    name: 'Full name',
    firstName: 'First name',
    lastName: 'Last name',
    institution: 'Affiliation (university, hospital or company)',
    department: 'Department',
    country: 'Country of residence',
    timeZone: 'Which time zone are you in?',
    stage: 'What is your current career stage?',
    sector: 'In which sector do you work?',
    sectorSought: 'In which sector would you like your mentor to work?',
    areas: 'Areas of expertise (select up to three)',
    goals: 'What would you like to discuss with your mentor?',
    topics: 'On which topics can you offer advice?',
    languages: 'Which languages do you speak?',
    capacity: 'How many mentees are you willing to take?',
    participation: 'Will you attend in person or virtually?',
    people: 'Preferred mentors, best first',
    avoided: 'Is there anyone you should not be matched with (conflict of interest)?',
    identities: 'Gender / pronouns (optional)',
    identityWish: 'Would you like to be matched with somebody of a similar identity?',
    identitySought: 'Which identity would you like your mentor to share?',
    statement: 'Please tell us about yourself',
    homePage: 'LinkedIn or home page',
    before: 'Have you participated in a previous edition?',
    consent: 'I agree to the code of conduct and to the processing of my data',
    comments: 'Any other comments?'
  },
  fileNames: { mentor: 'Mentors 2021', mentee: 'Mentees 2021', both: 'Mentorship registration' },
  roles: { mentor: 'Mentor', mentee: 'I want to be mentored', both: 'both' },
  yes: 'Yes',
  no: 'No',
  other: 'Other',
  people: [
    ['Ada', 'Example'],
    ['Ben', 'Okafor'],
    ['Chloe', 'Sample-Jones'],
    ['Deepak', 'Rao'],
    ['Eleni', 'Papadaki'],
    ['Farid', 'Haddad'],
    ['Grace', "O'Neil"],
    ['Hiro', 'Tanaka']
  ],
  institutions: [
    'University of Inventia',
    'Inventia General Hospital',
    'Imaging Start Ltd',
    'Technical University of Nowhere',
    'St. Example College',
    'National Institute of Samples'
  ],
  departments: ['Computer Science', 'Radiology', 'Biomedical Engineering', 'Physics'],
  countries: [
    ['United Kingdom', 'GB'],
    ['USA', 'US'],
    ['Korea, South', 'KR'],
    ['P.R. China', 'CN'],
    ['Kenya', 'KE'],
    ['Viet Nam', 'VN']
  ],
  zones: [
    ['UTC+1', 'UTC+01:00'],
    ['GMT-03:30', 'UTC-03:30'],
    ['UTC+05:45', 'UTC+05:45'],
    ['CET', 'Europe/Berlin'],
    ['Central European Time', 'Europe/Berlin'],
    ['Boston', 'America/New_York']
  ],
  stages: [
    ['Ph.D. student (3rd year)', 'phd-student'],
    ['Post-doc', 'postdoc'],
    ['Assistant Prof.', 'assistant-professor'],
    ['Senior Lecturer', 'associate-professor'],
    ['Full professor', 'professor'],
    ['Research Scientist', 'junior-researcher']
  ],
  sectors: [
    ['Academia', 'academia'],
    ['Industry', 'industry'],
    ['Start-up', 'start-up'],
    ['Clinical', 'clinical'],
    ['Government', 'government']
  ],
  languages: [
    ['English, German', ['English', 'German']],
    ['English (fluent), some French', ['English', 'French']],
    ['Mandarin, English', ['Chinese', 'English']],
    ['English', ['English']],
    ['Spanish, English', ['Spanish', 'English']]
  ],
  participation: [
    ['In person', 'on-site'],
    ['Virtually', 'virtual'],
    ['Either', 'either']
  ],
  capacities: [
    ['2', 2],
    ['3.0', 3],
    ['2-3', 2],
    ['One mentee only, please!', 1],
    ['5+', 5],
    ['1', 1]
  ],
  areas: [
    'Segmentation',
    'Registration, rigid and deformable',
    'Deep learning',
    'Ultrasound',
    'Surgical robotics'
  ],
  goals: [
    'Career growth in academia',
    'Writing grants, fellowships and papers',
    'Starting a company',
    'Work-life balance'
  ],
  identities: ['Woman', 'Man', 'Non-binary', 'Prefer not to say'],
  statements: [
    'I work on images of the heart. In my free time I climb, and I would like to meet people who do both.',
    'My thesis is about learning from few labels, which is harder than it sounds.',
    'After ten years in a company I came back to the university and I enjoy teaching a lot.',
    'I build small devices for large clinics and large models for small ones.'
  ],
  comments: ['', 'I am away in August.', '', 'Thank you for organising this!', '', '']
}
