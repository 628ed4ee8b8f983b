import type { ParaphrasedForm } from './paraphrased-form'

const names = ['Maya Lindqvist', 'Oscar Delgado', 'Priya Nair', 'Tomasz Wilk', 'Zoe Martin', 'Ibrahim Sow']
const others = ['Anna Berg', '', 'Carl Nilsson', '', '', 'Dana Frost']
const addresses = [
  'maya@kth.example',
  'oscar@uc3m.example',
  'priya@iitb.example',
  'tomasz@agh.example',
  'zoe@epfl.example',
  'ibrahim@ucad.example'
]
const places = [
  'KTH Royal Institute of Technology',
  'Universidad Carlos III',
  'Indian Institute of Technology',
  'AGH University',
  'Philips Research Lab',
  'Université Cheikh Anta Diop'
]
const formerPlaces = [
  'Lund University',
  'UCM',
  'University of Mumbai',
  'AGH University',
  'ETH',
  'UGB University'
]
const lands = ['Sweden', 'Spain', 'India', 'Poland', 'Switzerland', 'Senegal']
const wishedLands = ['Canada', 'France', 'Japan', 'Germany', 'Spain', 'Canada']
const offsets = ['UTC+1', 'UTC+1', 'UTC+05:30', 'UTC+1', 'UTC+1', 'UTC+0']
const stages = ['PhD student', 'Postdoc', 'PhD student', "Master's student", 'Professor', 'Postdoc']
const workplaces = ['Academia', 'Industry', 'Academia', 'Academia', 'Industry', 'Academia']
const fields = [
  'Segmentation, Robotics',
  'Deep learning',
  'Ultrasound, Deep learning',
  'Robotics',
  'Segmentation',
  'Ultrasound'
]
const aims = [
  'Writing grants, Career in academia',
  'Starting a company',
  'Career in academia',
  'Writing grants',
  'Work-life balance',
  'Career in industry'
]
const tongues = [
  'Swedish, English',
  'Spanish',
  'Hindi, English',
  'Polish, English',
  'French',
  'French, Wolof'
]
const counts = ['1', '2', '1', '3', '2', '1']
const moments = [
  '2022-05-13T08:00:00',
  '2022-05-14T09:30:00',
  '2022-05-15T10:45:00',
  '2022-05-16T12:00:00',
  '2022-05-17T13:15:00',
  '2022-05-18T20:20:00'
]
const essays = [
  'I came to imaging from pure mathematics and still prefer a proof to a picture.',
  'Before my thesis I worked as a nurse, and I want to build what nurses need.',
  'I am looking for someone who has moved between countries with small children.',
  'My group closes next year and I do not know yet what comes after that.',
  'I teach four courses and would like to find time for research of my own again.',
  'For ten years I have run a small company and I like to tell how it failed first.'
]
const yes = ['yes', 'yes', 'yes', 'yes', 'yes', 'yes']
const asides = ['', 'No Mondays, please.', '', '', 'See you there!', '']
const given = ['Maya', 'Oscar', 'Priya', 'Tomasz', 'Zoe', 'Ibrahim']
const family = ['Lindqvist', 'Delgado', 'Nair', 'Wilk', 'Martin', 'Sow']

/**
 * A third set, with traps: questions that look like standard ones and are asked of somebody else, of the past or as a
 * wish. Written in one go after the second set had shown a wrong reading that was then mended; never tuned to.
 */
export const secondParaphrases: readonly ParaphrasedForm[] = [
  {
    language: 'English',
    role: 'mentee',
    columns: [
      ['Form completed at', 'timestamp', moments],
      ['Your name as it should appear on the badge', 'name', names],
      ['The address we should mail confirmations to', 'email', addresses],
      ['Where do you do your research?', 'institution', places],
      ['University of your first degree', 'custom', formerPlaces],
      ['Country you work in', 'country', lands],
      ['Which country would you like to move to?', 'custom', wishedLands],
      ['Your time zone during the week', 'timeZone', offsets],
      ['What are you at the moment?', 'stage', stages],
      ["Your supervisor's position", 'custom', stages],
      ['Do you work in academia or elsewhere?', 'sector', workplaces],
      ['Topics of your research', 'areas', fields],
      ['What would you like your mentor to help you with?', 'goals', aims],
      ['Languages for the meetings', 'languages', tongues],
      ['Mentors you have in mind', 'people', others],
      ['E-mail of a colleague who can vouch for you', 'custom', addresses],
      ['Write a short paragraph about who you are', 'statement', essays],
      ['I have read the privacy notice and agree', 'consent', yes],
      ['Is there something else we should know?', 'comments', asides]
    ]
  },
  {
    language: 'German',
    role: 'mentor',
    columns: [
      ['Datum und Uhrzeit der Eingabe', 'timestamp', moments],
      ['Name und Vorname', 'name', names],
      ['E-Mail (bitte dienstlich)', 'email', addresses],
      ['An welcher Einrichtung forschen Sie?', 'institution', places],
      ['Frühere Hochschule', 'custom', formerPlaces],
      ['Land, in dem Sie arbeiten', 'country', lands],
      ['In welchem Land würden Sie später gern arbeiten?', 'custom', wishedLands],
      ['Welche Zeitzone gilt für Sie?', 'timeZone', offsets],
      ['Derzeitige Karrierestufe', 'stage', stages],
      ['Branche Ihres Arbeitgebers', 'sector', workplaces],
      ['Womit beschäftigen Sie sich in der Forschung?', 'areas', fields],
      ['Bei welchen Fragen können Sie weiterhelfen?', 'topics', aims],
      ['Sprachen für die Treffen', 'languages', tongues],
      ['Höchstzahl der Mentees', 'capacity', counts],
      ['Personen, mit denen Sie nicht arbeiten möchten', 'avoided', others],
      ['Ich stimme der Datenschutzerklärung zu', 'consent', yes],
      ['Was möchten Sie uns noch mitteilen?', 'comments', asides]
    ]
  },
  {
    language: 'French',
    role: 'mentee',
    columns: [
      ['Date et heure de la réponse', 'timestamp', moments],
      ['Votre prénom', 'firstName', given],
      ['Votre nom de famille', 'lastName', family],
      ['Votre adresse électronique', 'email', addresses],
      ['Université ou organisme où vous travaillez', 'institution', places],
      ['Université précédente', 'custom', formerPlaces],
      ['Pays dans lequel vous travaillez', 'country', lands],
      ['Dans quel pays souhaiteriez-vous travailler ?', 'custom', wishedLands],
      ['Votre fuseau', 'timeZone', offsets],
      ['Votre statut actuel', 'stage', stages],
      ['Statut de votre directeur de thèse', 'custom', stages],
      ['Vous travaillez dans quel secteur ?', 'sector', workplaces],
      ['Sur quoi portent vos recherches ?', 'areas', fields],
      ['De quoi voulez-vous parler avec votre mentor ?', 'goals', aims],
      ['Langues pour les rencontres', 'languages', tongues],
      ['Avez-vous un mentor en tête ?', 'people', others],
      ['Quelques lignes sur vous', 'statement', essays],
      ["J'ai lu la charte et je l'accepte", 'consent', yes],
      ['Un dernier mot ?', 'comments', asides]
    ]
  },
  {
    language: 'Spanish',
    role: 'mentor',
    columns: [
      ['Fecha y hora de la respuesta', 'timestamp', moments],
      ['Nombre(s)', 'firstName', given],
      ['Apellido(s)', 'lastName', family],
      ['Su correo de trabajo', 'email', addresses],
      ['Institución en la que trabaja', 'institution', places],
      ['Universidad anterior', 'custom', formerPlaces],
      ['País en el que trabaja', 'country', lands],
      ['¿A qué país le gustaría ir?', 'custom', wishedLands],
      ['Su zona horaria', 'timeZone', offsets],
      ['Posición actual', 'stage', stages],
      ['¿Trabaja en la academia o en la industria?', 'sector', workplaces],
      ['¿En qué investiga?', 'areas', fields],
      ['¿En qué temas puede ayudar?', 'topics', aims],
      ['Idiomas para las reuniones', 'languages', tongues],
      ['Número de personas que puede atender', 'capacity', counts],
      ['Personas con las que no desea trabajar', 'avoided', others],
      ['He leído y acepto las condiciones', 'consent', yes],
      ['¿Desea decirnos algo más?', 'comments', asides]
    ]
  },
  {
    language: 'Portuguese',
    role: 'mentee',
    columns: [
      ['Data e hora da resposta', 'timestamp', moments],
      ['Nome(s) próprio(s)', 'firstName', given],
      ['Sobrenome(s)', 'lastName', family],
      ['Seu e-mail de trabalho', 'email', addresses],
      ['Instituição em que trabalha', 'institution', places],
      ['Universidade anterior', 'custom', formerPlaces],
      ['País em que trabalha', 'country', lands],
      ['Para que país gostaria de ir?', 'custom', wishedLands],
      ['Seu fuso horário', 'timeZone', offsets],
      ['Posição atual', 'stage', stages],
      ['Posição do seu orientador', 'custom', stages],
      ['Trabalha na academia ou na indústria?', 'sector', workplaces],
      ['O que pesquisa?', 'areas', fields],
      ['Em que gostaria de ajuda?', 'goals', aims],
      ['Idiomas para as reuniões', 'languages', tongues],
      ['Tem algum mentor em mente?', 'people', others],
      ['Algumas linhas sobre você', 'statement', essays],
      ['Li e aceito as condições', 'consent', yes],
      ['Quer dizer-nos mais alguma coisa?', 'comments', asides]
    ]
  }
]
