import { expect, it } from 'vitest'
import { recogniseColumns } from '#shared/registrations/recogniser/recognise-columns'

const people = ['Ann Berg', 'Carl Nils', 'Dana Frost', 'Eve Lund', 'Finn Moe', 'Gus Hall']
const numbers = ['1', '2', '3', '2', '1', '4']
const lands = ['France', 'Germany', 'Japan', 'Kenya', 'Chile', 'Spain']
const places = ['University of X', 'ETH', 'MIT', 'University of Y', 'Klinik Z', 'TU Z']
const days = ['2021-06-14', '2021-06-15', '2021-06-16', '2021-07-01', '2021-08-01', '2021-09-09']
const tongues = ['English', 'German', 'French', 'English', 'Spanish', 'English']
const answers = ['Yes', 'No', 'Yes', 'No', 'Yes', 'No']

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
    'Quantos anos de experiência?'
  ].map((heading) => [heading, numbers] as const),
  ...[
    'Country of your passport',
    'Country of birth',
    'In which countries have you lived?',
    'Pays visités'
  ].map((heading) => [heading, lands] as const),
  ...[
    'Which university would you like to visit?',
    'Institution of your mentor last year',
    'Hospital where you trained',
    'Universität der Promotion',
    "Université d'obtention du doctorat",
    'Universidad del doctorado',
    'Universidade do doutorado'
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
  ...['Language of the paper', 'Preferred meeting language of your mentor', 'Programming language'].map(
    (heading) => [heading, tongues] as const
  ),
  ...['Do you agree to be photographed?', 'May we send you the newsletter?', 'Do you need a visa?'].map(
    (heading) => [heading, answers] as const
  ),
  ...[
    'Name of your mentor last year',
    'Lab head',
    'Name der Tochter',
    'Nom du directeur',
    'Nombre del tutor'
  ].map((heading) => [heading, people] as const)
]

it.each(traps)('takes nothing for granted about %j', (heading, texts) => {
  const rows = texts.map((text, at) => [`${people[at] ?? ''}son`, `p${at}@one.example`, text])
  const column = recogniseColumns(['Full name', 'Email', heading], rows, new Map())[2]
  expect(column?.field === 'custom' || column?.sure === false).toBe(true)
})
