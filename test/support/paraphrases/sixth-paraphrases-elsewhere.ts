import type { ParaphrasedForm } from './paraphrased-form'
import { sixthAnswers as of } from './sixth-answers'

const germanMentees: ParaphrasedForm = {
  language: 'German',
  role: 'mentee',
  columns: [
    ['Wie heißt du? (Vor- und Nachname)', 'name', of.names],
    ['Deine E-Mail-Adresse für alle Rückfragen', 'email', of.mails],
    ['An welcher Hochschule oder Einrichtung bist du gerade?', 'institution', of.homes],
    [
      'Wo stehst du auf deinem Karriereweg?',
      'stage',
      ['Promotion', 'Masterstudium', 'Postdoc', 'Promotion', 'Postdoc', 'Promotion']
    ],
    [
      'Mit welchen Teilgebieten der Chemie beschäftigst du dich?',
      'areas',
      [
        'Katalyse, Organische Chemie',
        'Analytische Chemie',
        'Biochemie',
        'Physikalische Chemie, Katalyse',
        'Polymerchemie',
        'Elektrochemie'
      ]
    ],
    [
      'Wobei soll dich deine Mentorin oder dein Mentor unterstützen?',
      'goals',
      [
        'Karriereplanung',
        'Bewerbungen, Netzwerken',
        'Drittmittel einwerben',
        'Wechsel in die Industrie',
        'Vereinbarkeit, Karriereplanung',
        'Netzwerken'
      ]
    ],
    [
      'Wohin zieht es dich nach dem Abschluss?',
      'sectorSought',
      ['Industrie', 'Hochschule', 'Hochschule', 'Industrie', 'Öffentlicher Dienst', 'Industrie']
    ],
    ['Wer betreut deine Arbeit?', 'advisor', of.supervisors],
    [
      'Hast du schon einmal an einem Mentoring teilgenommen?',
      'custom',
      ['Nein', 'Nein', 'Ja', 'Nein', 'Nein', 'Ja']
    ]
  ]
}

const germanMentors: ParaphrasedForm = {
  language: 'German',
  role: 'mentor',
  columns: [
    ['Ihr vollständiger Name mit Titel', 'name', of.names.map((name) => `Dr. ${name}`)],
    ['Für wen arbeiten Sie derzeit?', 'institution', of.employers],
    [
      'In welchem Bereich sind Sie tätig (Industrie, Hochschule, Behörde …)?',
      'sector',
      ['Hochschule', 'Behörde', 'Industrie', 'Hochschule', 'Hochschule', 'Industrie']
    ],
    ['Wie viele Tandems können Sie gleichzeitig begleiten?', 'capacity', of.counts],
    [
      'Zu welchen Fragen können Sie besonders gut beraten?',
      'topics',
      [
        'Publizieren, Drittmittel',
        'Karriere in Behörden',
        'Wechsel in die Industrie, Führung',
        'Drittmittel',
        'Auslandsaufenthalte',
        'Bewerbungen, Führung'
      ]
    ],
    [
      'Sprachen, in denen Sie Gespräche führen möchten',
      'languages',
      [
        'Englisch, Deutsch',
        'Englisch',
        'Deutsch, Portugiesisch',
        'Französisch',
        'Englisch',
        'Deutsch, Polnisch'
      ]
    ],
    ['Gibt es Personen, die wir Ihnen nicht zuordnen sollen?', 'avoided', of.shunned],
    [
      'Wie sind Sie auf unser Programm aufmerksam geworden?',
      'custom',
      ['Rundmail', 'Tagung', 'Kollegin', 'Rundmail', 'Webseite', 'Tagung']
    ],
    [
      'Was möchten Sie Ihren künftigen Mentees über sich erzählen?',
      'statement',
      [
        'Ich habe in Turku promoviert und leite heute eine kleine Gruppe.',
        '',
        'Nach der Universität bin ich in die Pharmaforschung gegangen und geblieben.',
        'Ich habe zwei Kinder und trotzdem eine Professur.',
        '',
        'Quereinsteiger, neugierig, geduldig.'
      ]
    ]
  ]
}

const frenchMentees: ParaphrasedForm = {
  language: 'French',
  role: 'mentee',
  columns: [
    ['Vos nom et prénom', 'name', of.names],
    ['Adresse mail à laquelle vous écrire', 'email', of.mails],
    ['Dans quel laboratoire ou établissement êtes-vous ?', 'institution', of.homes],
    [
      'Vous êtes actuellement…',
      'stage',
      ['Doctorante', 'Étudiant en master', 'Post-doctorante', 'Doctorant', 'Post-doctorante', 'Doctorant']
    ],
    [
      'Quels sont vos thèmes de recherche ?',
      'areas',
      [
        'Génétique, Évolution',
        'Microbiologie',
        'Biologie du développement',
        'Immunologie, Génétique',
        'Neurosciences',
        'Écologie'
      ]
    ],
    [
      'Qu’attendez-vous de cet accompagnement ?',
      'goals',
      [
        'Construire mon projet professionnel',
        'Trouver une thèse',
        'Rédiger un projet de financement',
        'Élargir mon réseau',
        'Préparer les concours',
        'Quitter la recherche publique'
      ]
    ],
    ['Avez-vous déjà une personne en tête comme mentor ?', 'people', of.wished],
    ['Nom de votre directeur ou directrice de thèse', 'advisor', of.supervisors],
    [
      'Comment avez-vous connu le programme ?',
      'custom',
      ['Par un collègue', 'Réseaux sociaux', 'Site de la société', 'Par un collègue', '', 'Congrès']
    ]
  ]
}

const frenchMentors: ParaphrasedForm = {
  language: 'French',
  role: 'mentor',
  columns: [
    ['Prénom usuel', 'firstName', of.firstNames],
    ['Nom de famille', 'lastName', of.lastNames],
    ['Ville où vous travaillez', 'city', of.cities],
    [
      'Sur quels sujets pouvez-vous accompagner quelqu’un ?',
      'topics',
      [
        'Publication, Carrière académique',
        'Reconversion',
        'Carrière dans l’industrie',
        'Financements, Publication',
        'Mobilité internationale',
        'Entretiens d’embauche'
      ]
    ],
    ['Combien de personnes seriez-vous prêt·e à suivre ?', 'capacity', of.counts],
    ['Et une de plus, s’il manque des mentors ?', 'extra', ['Oui', 'Non', 'Non', 'Oui', 'Non', 'Oui']],
    [
      'Préférez-vous des rencontres en présentiel ou en visio ?',
      'participation',
      ['En présentiel', 'En visio', 'En visio', 'Les deux me conviennent', 'En visio', 'En présentiel']
    ],
    [
      'J’accepte que mes coordonnées soient transmises à mon binôme',
      'consent',
      ['Oui', 'Oui', 'Oui', 'Oui', 'Non', 'Oui']
    ],
    [
      'Une remarque, une question ?',
      'comments',
      ['', '', 'Je serai en congé en août.', '', 'Merci pour cette initiative', '']
    ]
  ]
}

export const sixthParaphrasesElsewhere: readonly ParaphrasedForm[] = [
  germanMentees,
  germanMentors,
  frenchMentees,
  frenchMentors
]
