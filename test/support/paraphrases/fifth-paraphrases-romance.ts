import { fifthAnswers as of } from './fifth-answers'
import type { ParaphrasedForm } from './paraphrased-form'

const frenchMentees: ParaphrasedForm = {
  language: 'French',
  role: 'mentee',
  columns: [
    ['Envoyé le', 'timestamp', of.stamps],
    ['Votre prénom', 'firstName', of.firstNames],
    ['Votre nom', 'lastName', of.lastNames],
    ['Courriel', 'email', of.mails],
    ['Établissement de rattachement', 'institution', of.homes],
    ['Ville où vous travaillez', 'city', of.cities],
    [
      'Où en êtes-vous dans votre carrière ?',
      'stage',
      [
        'Doctorante',
        'Étudiant en master',
        'Post-doctorante',
        'Doctorant',
        'Ingénieur de recherche',
        'Post-doctorante'
      ]
    ],
    [
      'Votre sujet principal',
      'areas',
      ['Reconstruction', 'Apprentissage', 'Robotique', 'Apprentissage', 'Reconstruction', 'Robotique']
    ],
    ['Si « Reconstruction », précisez', 'areas', ['IRM', '', '', '', 'Scanner', '']],
    [
      'Ce que vous espérez du mentorat (plusieurs choix possibles)',
      'goals',
      [
        'Rédiger un projet, Élargir mon réseau',
        'Trouver un poste en entreprise',
        'Élargir mon réseau',
        'Rédiger un projet',
        'Créer une entreprise',
        'Élargir mon réseau'
      ]
    ],
    [
      'Quelles langues parlez-vous ?',
      'languages',
      ['Anglais, Norvégien', 'Anglais', 'Espagnol, Anglais', 'Français', 'Anglais', 'Tchèque, Anglais']
    ],
    ['Avez-vous déjà quelqu’un en tête comme mentor ?', 'people', of.wished],
    ['Personnes à éviter (coauteurs, proches…)', 'avoided', of.shunned],
    ['Nom de votre directeur ou directrice de thèse', 'advisor', of.supervisors],
    [
      'Souhaitez-vous une mentore ou un mentor qui vous ressemble ?',
      'identityWish',
      ['Oui', 'Non', 'Non', 'Non', 'Oui', 'Non']
    ],
    [
      'J’accepte que mes données soient utilisées pour le programme',
      'consent',
      ['Oui', 'Oui', 'Oui', 'Oui', 'Oui', 'Oui']
    ],
    ['Un mot pour le comité', 'comments', ['', '', 'Merci !', '', '', '']]
  ]
}

const spanishMentees: ParaphrasedForm = {
  language: 'Spanish',
  role: 'mentee',
  columns: [
    ['Nombre completo', 'name', of.names],
    ['¿A qué correo te escribimos?', 'email', of.mails],
    ['Universidad o empresa', 'institution', of.homes],
    ['País', 'country', ['Noruega', 'Ghana', 'España', 'Francia', 'India', 'Chequia']],
    ['Huso horario', 'timeZone', of.zones],
    [
      'Etapa profesional',
      'stage',
      ['Doctoranda', 'Estudiante de máster', 'Posdoctorado', 'Doctorando', 'Ingeniero', 'Posdoctorado']
    ],
    [
      'Área principal',
      'areas',
      ['Reconstrucción', 'Aprendizaje', 'Robótica', 'Aprendizaje', 'Reconstrucción', 'Robótica']
    ],
    ['Si elegiste Reconstrucción, ¿qué modalidad?', 'areas', ['Resonancia', '', '', '', 'TC', '']],
    ['Otra área de interés', 'areas', ['Segmentación', '', 'Registro', '', '', 'Segmentación']],
    [
      '¿Qué te gustaría conseguir?',
      'goals',
      [
        'Escribir un proyecto, Hacer contactos',
        'Encontrar trabajo en la industria',
        'Hacer contactos',
        'Escribir un proyecto',
        'Crear una empresa',
        'Hacer contactos'
      ]
    ],
    [
      'Idiomas',
      'languages',
      ['Inglés, Noruego', 'Inglés', 'Español, Inglés', 'Francés', 'Inglés', 'Checo, Inglés']
    ],
    ['Mentores que te gustaría tener, por orden', 'people', of.wished],
    ['¿Asistirás en persona?', 'participation', ['Sí', 'No', 'Sí', 'Sí', 'No', 'No']],
    ['¿Quién dirige tu tesis?', 'advisor', of.supervisors],
    ['Doy mi permiso para que se guarden mis datos', 'consent', ['Sí', 'Sí', 'Sí', 'Sí', 'Sí', 'Sí']],
    ['Talla de camiseta', 'custom', ['M', 'L', 'S', 'L', 'M', 'S']],
    ['Comentarios', 'comments', ['', '', '¡Gracias!', '', '', '']]
  ]
}

const portugueseMentors: ParaphrasedForm = {
  language: 'Portuguese',
  role: 'mentor',
  columns: [
    ['Data de envio', 'timestamp', of.stamps],
    ['Como você se chama?', 'name', of.names],
    ['Seu melhor e-mail', 'email', of.mails],
    ['Onde você trabalha (instituição)', 'institution', of.homes],
    ['Cidade', 'city', of.cities],
    [
      'Cargo atual',
      'stage',
      [
        'Professora',
        'Professor adjunto',
        'Pesquisadora sênior',
        'Professor titular',
        'Professor adjunto',
        'Pós-doutoranda'
      ]
    ],
    ['Setor', 'sector', ['Universidade', 'Universidade', 'Empresa', 'Universidade', 'Empresa', 'Hospital']],
    [
      'Suas áreas de atuação',
      'areas',
      ['Segmentação, Ressonância', 'Aprendizado', 'Segmentação', 'Ultrassom', 'Aprendizado', 'Ressonância']
    ],
    [
      'Assuntos sobre os quais pode aconselhar',
      'topics',
      [
        'Carreira acadêmica, Família e trabalho',
        'Carreira acadêmica',
        'Indústria',
        'Carreira acadêmica',
        'Indústria',
        'Família e trabalho'
      ]
    ],
    ['Quantos mentorados você aceita?', 'capacity', of.counts],
    ['Aceitaria mais um se faltarem mentores?', 'extra', ['Sim', 'Não', 'Sim', 'Não', 'Não', 'Sim']],
    [
      'Idiomas em que pode orientar',
      'languages',
      ['Inglês, Norueguês', 'Inglês', 'Espanhol, Inglês', 'Francês', 'Inglês', 'Tcheco, Inglês']
    ],
    ['Alguém com quem não possa ser pareado?', 'avoided', of.shunned],
    [
      'Autorizo o uso das minhas informações pelo comitê',
      'consent',
      ['Sim', 'Sim', 'Sim', 'Sim', 'Sim', 'Sim']
    ],
    ['Algo mais que queira dizer?', 'comments', ['', '', 'Boa sorte!', '', '', '']]
  ]
}

export const fifthParaphrasesRomance: readonly ParaphrasedForm[] = [
  frenchMentees,
  spanishMentees,
  portugueseMentors
]
