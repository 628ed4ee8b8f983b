import { expect, it } from 'vitest'
import { recogniseColumns } from '#shared/registrations/recogniser/recognise-columns'

const people = ['Ann Berg', 'Carl Nils', 'Dana Frost', 'Eve Lund', 'Finn Moe', 'Gus Hall']
const numbers = ['1', '2', '3', '2', '1', '4']
const lands = ['France', 'Germany', 'Japan', 'Kenya', 'Chile', 'Spain']
const places = ['University of X', 'ETH', 'MIT', 'University of Y', 'Klinik Z', 'TU Z']
const days = ['2021-06-14', '2021-06-15', '2021-06-16', '2021-07-01', '2021-08-01', '2021-09-09']
const tongues = ['English', 'German', 'French', 'English', 'Spanish', 'English']
const ranks = ['Postdoc', 'Professor', 'PhD student', 'Postdoc', 'Professor', 'PhD student']
const answers = ['Yes', 'No', 'Yes', 'No', 'Yes', 'No']
const subjects = ['Lichens', 'Dyes', 'Peat bogs', 'Enzymes', 'Zeolites', 'Mosses']

/** Questions with the words and the answers of standard ones that ask something else. */
const traps: readonly (readonly [heading: string, texts: readonly string[]])[] = [
  ...[
    'How many papers have you published?',
    'How many years have you worked in research?',
    'How many children do you have?',
    'Number of conferences attended',
    'Capacity of your lab',
    'Places in your lab',
    'Anzahl der Veröffentlichungen',
    'Wie viele Jahre forschen Sie?',
    'Nombre de publications',
    "Combien d'années d'expérience ?",
    '¿Cuántos años de experiencia?',
    'Quantos anos de experiência?',
    'How many people work in your group?',
    'How many students have you supervised so far?',
    'Wie viele Personen arbeiten in Ihrer Gruppe?',
    'Combien de personnes dans votre équipe ?'
  ].map((heading) => [heading, numbers] as const),
  ...[
    'Country of your passport',
    'Country of birth',
    'In which countries have you lived?',
    'Pays visités',
    'Where do your parents live?',
    'Country you would like to work in later',
    'Country of your collaborators',
    'In welchem Land haben Sie studiert?',
    'País de su colaborador'
  ].map((heading) => [heading, lands] as const),
  ...[
    'Which university would you like to visit?',
    'Institution of your mentor last year',
    'Hospital where you trained',
    'Universität der Promotion',
    "Université d'obtention du doctorat",
    'Universidad del doctorado',
    'Universidade do doutorado',
    'Where did you study before?',
    'Where would you like to work?',
    'Workplace of your spouse',
    'Wo haben Sie promoviert?',
    'Where do your students go after graduation?',
    'Who funds your research?'
  ].map((heading) => [heading, places] as const),
  ...[
    'Date of birth',
    'When can you meet?',
    'Arrival date',
    'PhD start date',
    'Geburtsdatum',
    'Date de naissance',
    'Fecha de nacimiento',
    'Data de nascimento'
  ].map((heading) => [heading, days] as const),
  ...[
    'Language of the paper',
    'Preferred meeting language of your mentor',
    'Programming language',
    'Language you would like to learn',
    'Sprache Ihrer Dissertation',
    'Sprachen, die Sie vor dem ersten Treffen lernen möchten',
    'Languages you would like to improve before the first meeting'
  ].map((heading) => [heading, tongues] as const),
  ...[
    'Do you agree to be photographed?',
    'May we send you the newsletter?',
    'Do you need a visa?',
    'May we contact you next year?',
    'Do you accept unpaid work?',
    'Would you like to be in the same group as your friend?',
    'Are you in the same group as your mentor?',
    'Arbeiten Sie in der selben Gruppe wie Ihr Mentor?'
  ].map((heading) => [heading, answers] as const),
  ...[
    'Name of your mentor last year',
    'Lab head',
    'Name der Tochter',
    'Nom du directeur',
    'Nombre del tutor',
    'Who told you about us?',
    'Wer hat Sie empfohlen?',
    'Qui vous a recommandé ?',
    'Whom shall we call in an emergency?',
    'Your favourite scientist',
    'Co-author of your last paper',
    'Name on the invoice',
    'Who do you already know at the conference?'
  ].map((heading) => [heading, people] as const),
  ...[
    'Stage of your project',
    'What did you do before?',
    'Position of your mentor last year',
    'Which students are you currently supervising?'
  ].map((heading) => [heading, ranks] as const),
  ...[
    'Which areas of biology does your supervisor work in?',
    'Which field of chemistry would you like to move into?',
    'Which societies in the field of chemistry are you a member of?'
  ].map((heading) => [heading, subjects] as const)
]

it.each(traps)('takes nothing for granted about %j', (heading, texts) => {
  const rows = texts.map((text, at) => [`${people[at] ?? ''}son`, `p${at}@one.example`, text])
  const column = recogniseColumns(['Full name', 'Email', heading], rows)[2]
  expect(column?.field === 'custom' || column?.sure === false).toBe(true)
})
