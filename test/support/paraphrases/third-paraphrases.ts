import type { ParaphrasedForm } from './paraphrased-form'

const names = ['Ines Carvalho', 'Mark Dunn', 'Sunil Mehta', 'Petra Novotna', 'Ali Rezaei', 'Wen Li']
const friends = ['Laura Smith', '', '', 'Jan Kowalski', 'Mei Chen', '']
const mails = [
  'ines@up.example',
  'mark@ncl.example',
  's.mehta@iisc.example',
  'petra@cuni.example',
  'ali@ut.example',
  'wen@sjtu.example'
]
const homes = [
  'University of Porto',
  'Newcastle University',
  'Indian Institute of Science',
  'Charles University',
  'University of Tehran',
  'Shanghai Jiao Tong University'
]
const lands = ['Portugal', 'United Kingdom', 'India', 'Czechia', 'Iran', 'China']
const zones = ['UTC+0', 'UTC+0', 'UTC+05:30', 'UTC+1', 'UTC+03:30', 'UTC+8']
const ranks = [
  'Postdoc',
  'Professor',
  'PhD student',
  'PhD student',
  'Assistant Professor',
  "Master's student"
]
const kinds = ['Academia', 'Academia', 'Industry', 'Academia', 'Clinical', 'Start-up']
const subjects = [
  'Deep learning',
  'Segmentation, Ultrasound',
  'Robotics',
  'Deep learning',
  'Ultrasound',
  'Robotics, Segmentation'
]
const needs = [
  'Grant writing',
  'Career in industry',
  'Grant writing, Career in academia',
  'Work-life balance',
  'Starting a company',
  'Career in academia'
]
const speech = [
  'Portuguese, English',
  'English',
  'Hindi, English',
  'Czech, English',
  'Persian, English',
  'Chinese, English'
]
const numbers = ['2', '1', '3', '1', '2', '4']
const times = [
  '2023-03-14T08:00:00',
  '2023-03-15T09:00:00',
  '2023-03-16T10:00:00',
  '2023-03-17T11:00:00',
  '2023-03-18T12:00:00',
  '2023-03-19T13:00:00'
]
const modes = ['In person', 'Online', 'Online', 'In person', 'Online', 'In person']
const stories = [
  'I measure how hearts age and would like to know how careers do it.',
  'Twenty years of teaching have left me with stories that may save someone a year or two.',
  'I write software that surgeons use without noticing it, which is the best there is.',
  'My first child was born in my second year and I could use the advice of somebody who knows.',
  'I left my country three years ago and have been looking for my place since then.',
  'I am still a student and want to see how research looks from the inside.'
]
const agreed = ['Yes', 'Yes', 'Yes', 'Yes', 'Yes', 'Yes']
const extras = ['', '', 'Thank you.', '', 'I arrive on Tuesday.', '']

/** A fourth set, written in one go after the third had been used to improve the recogniser; never tuned to. */
export const thirdParaphrases: readonly ParaphrasedForm[] = [
  {
    language: 'English',
    role: 'mentor',
    columns: [
      ['Registration time', 'timestamp', times],
      ['Who is registering?', 'name', names],
      ['E-mail we can use', 'email', mails],
      ['Your current employer or school', 'institution', homes],
      ['Country of your current workplace', 'country', lands],
      ['Country where you were born', 'custom', lands],
      ['Hours ahead of or behind UTC', 'timeZone', zones],
      ['Present academic rank', 'stage', ranks],
      ['Minimum career stage of the person you would mentor', 'custom', ranks],
      ['Which sector pays your salary?', 'sector', kinds],
      ['Your main research directions', 'areas', subjects],
      ['Issues on which you feel able to give advice', 'topics', needs],
      ['Languages you are comfortable with', 'languages', speech],
      ['Most mentees you could handle', 'capacity', numbers],
      ['Joining on site or online?', 'participation', modes],
      ['Anybody we must keep you apart from?', 'avoided', friends],
      ['Say a little about your background', 'statement', stories],
      ['I consent to the use of these answers', 'consent', agreed],
      ['Notes for the organisers', 'comments', extras]
    ]
  },
  {
    language: 'German',
    role: 'mentee',
    columns: [
      ['Abgeschickt', 'timestamp', times],
      ['Ihr vollständiger Name', 'name', names],
      ['Unter welcher E-Mail-Adresse erreichen wir Sie?', 'email', mails],
      ['Wo sind Sie beschäftigt?', 'institution', homes],
      ['Land Ihrer Einrichtung', 'country', lands],
      ['Geburtsland', 'custom', lands],
      ['Zeitzone, in der Sie leben', 'timeZone', zones],
      ['Ihre jetzige Position', 'stage', ranks],
      ['Position Ihrer Betreuerin', 'custom', ranks],
      ['Wissenschaftliche Schwerpunkte', 'areas', subjects],
      ['Worüber möchten Sie mit Ihrer Mentorin reden?', 'goals', needs],
      ['Sprachen, die Sie beherrschen', 'languages', speech],
      ['Sind Sie vor Ort oder online dabei?', 'participation', modes],
      ['Gibt es eine Mentorin, die Sie sich wünschen?', 'people', friends],
      ['Ein paar Sätze über Sie', 'statement', stories],
      ['Ich bin mit der Verarbeitung einverstanden', 'consent', agreed],
      ['Hinweise an das Team', 'comments', extras]
    ]
  },
  {
    language: 'French',
    role: 'mentor',
    columns: [
      ['Date de la réponse', 'timestamp', times],
      ['Vos nom et prénom', 'name', names],
      ['E-mail pour vous contacter', 'email', mails],
      ['Votre établissement actuel', 'institution', homes],
      ['Pays de votre établissement', 'country', lands],
      ['Pays de naissance', 'custom', lands],
      ['Fuseau horaire habituel', 'timeZone', zones],
      ['Votre poste', 'stage', ranks],
      ['Dans quel secteur exercez-vous ?', 'sector', kinds],
      ['Vos thèmes de recherche', 'areas', subjects],
      ['Sujets sur lesquels vous pouvez conseiller', 'topics', needs],
      ['Langues de travail', 'languages', speech],
      ['Nombre de mentorés que vous acceptez', 'capacity', numbers],
      ['Présentiel ou distanciel ?', 'participation', modes],
      ['Personnes à éviter', 'avoided', friends],
      ['Accord pour le traitement des données', 'consent', agreed],
      ['Commentaire libre', 'comments', extras]
    ]
  },
  {
    language: 'Spanish',
    role: 'mentee',
    columns: [
      ['Fecha de la respuesta', 'timestamp', times],
      ['Su nombre y sus apellidos', 'name', names],
      ['Correo para contactarle', 'email', mails],
      ['Su universidad o empresa actual', 'institution', homes],
      ['País de su institución', 'country', lands],
      ['País de nacimiento', 'custom', lands],
      ['Zona horaria habitual', 'timeZone', zones],
      ['Su puesto', 'stage', ranks],
      ['Puesto de su director de tesis', 'custom', ranks],
      ['Sus temas de investigación', 'areas', subjects],
      ['¿Qué le gustaría tratar con su mentor?', 'goals', needs],
      ['Idiomas que domina', 'languages', speech],
      ['¿Asistirá de forma presencial o en línea?', 'participation', modes],
      ['¿Hay algún mentor que prefiera?', 'people', friends],
      ['Unas líneas sobre usted', 'statement', stories],
      ['Doy mi conformidad al uso de mis datos', 'consent', agreed],
      ['Comentarios para la organización', 'comments', extras]
    ]
  },
  {
    language: 'Portuguese',
    role: 'mentor',
    columns: [
      ['Data da resposta', 'timestamp', times],
      ['O seu nome completo', 'name', names],
      ['E-mail para contacto', 'email', mails],
      ['A sua instituição atual', 'institution', homes],
      ['País da sua instituição', 'country', lands],
      ['País de nascimento', 'custom', lands],
      ['Fuso horário habitual', 'timeZone', zones],
      ['O seu cargo', 'stage', ranks],
      ['Em que setor trabalha?', 'sector', kinds],
      ['Os seus temas de pesquisa', 'areas', subjects],
      ['Assuntos sobre os quais pode aconselhar', 'topics', needs],
      ['Idiomas que domina', 'languages', speech],
      ['Número de mentorados que aceita', 'capacity', numbers],
      ['Participa presencialmente ou online?', 'participation', modes],
      ['Pessoas a evitar', 'avoided', friends],
      ['Dou o meu acordo ao uso dos dados', 'consent', agreed],
      ['Comentários para a organização', 'comments', extras]
    ]
  }
]
