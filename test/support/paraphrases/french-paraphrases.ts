import type { ParaphrasedForm } from './paraphrased-form'

const agreed = ['Oui', 'Oui', 'Oui', 'Oui', 'Oui', 'Oui']

export const frenchParaphrases: readonly ParaphrasedForm[] = [
  {
    language: 'French',
    role: 'mentor',
    columns: [
      [
        "Date d'envoi",
        'timestamp',
        [
          '2021-06-03 09:12',
          '2021-06-03 11:40',
          '2021-06-15 08:01',
          '2021-06-17 22:15',
          '2021-06-19 07:33',
          '2021-06-21 16:20'
        ]
      ],
      [
        'Comment vous appelez-vous ?',
        'name',
        ['Émilie Roche', 'Louis Garnier', 'Fatou Diop', 'Hugo Lefèvre', 'Inès Benali', 'Paul Mercier']
      ],
      [
        'Adresse de courriel à utiliser',
        'email',
        [
          'e.roche@unistra.example',
          'garnier@inria.example',
          'fatou@ucad.example',
          'hugo@polymtl.example',
          'ines.benali@usthb.example',
          'mercier@epfl.example'
        ]
      ],
      [
        'Où travaillez-vous (université, entreprise) ?',
        'institution',
        [
          'Université de Strasbourg',
          'Inria Rennes',
          'Université Cheikh Anta Diop',
          'Polytechnique Montréal',
          'USTHB',
          'École polytechnique fédérale de Lausanne'
        ]
      ],
      ['Pays où vous résidez', 'country', ['France', 'France', 'Sénégal', 'Canada', 'Algérie', 'Suisse']],
      [
        'Décalage horaire par rapport à UTC',
        'timeZone',
        ['UTC+1', 'UTC+1', 'UTC+0', 'UTC-5', 'UTC+1', 'UTC+1']
      ],
      [
        'À quelle étape de votre carrière êtes-vous ?',
        'stage',
        [
          'Professeur',
          'Directeur de recherche',
          'Post-doctorant',
          'Professeur',
          'Maître de conférences',
          'Post-doctorant'
        ]
      ],
      [
        'Milieu professionnel',
        'sector',
        ['Université', 'Université', 'Université', 'Entreprise', 'Université', 'Hôpital']
      ],
      [
        'Thématiques que vous maîtrisez',
        'areas',
        [
          'Recalage, Segmentation',
          'Apprentissage profond',
          'Échographie, Recalage',
          'Segmentation, Échographie',
          'Segmentation',
          'Apprentissage profond, Recalage'
        ]
      ],
      [
        'Sur quoi pouvez-vous conseiller ?',
        'topics',
        [
          'Carrière académique, Demandes de financement',
          "Création d'entreprise",
          'Carrière académique',
          'Carrière en entreprise',
          'Demandes de financement',
          'Carrière académique, Carrière en entreprise'
        ]
      ],
      [
        'Langues dans lesquelles vous pouvez échanger',
        'languages',
        [
          'Français, anglais',
          'Français',
          'Français, wolof',
          'Anglais, français',
          'Arabe, français',
          'Français, allemand'
        ]
      ],
      [
        'Combien de personnes êtes-vous prêt·e à accompagner ?',
        'capacity',
        ['2', '1', '1', 'deux', '3', '1']
      ],
      [
        'Serez-vous sur place ou à distance ?',
        'participation',
        ['Sur place', 'À distance', 'À distance', 'Sur place', 'À distance', 'Sur place']
      ],
      [
        'Personnes avec qui vous ne souhaitez pas être associé·e',
        'avoided',
        ['', '', 'Marc Petit', '', '', 'Julie Faure']
      ],
      ["J'accepte que mes réponses soient conservées", 'consent', agreed],
      [
        'Avez-vous déjà participé ?',
        'custom',
        ['Jamais', 'Deux fois', 'Une fois', 'Jamais', 'Jamais', 'Trois fois']
      ],
      [
        'Autre chose à nous dire ?',
        'comments',
        ['', 'Je serai en congé en août.', '', '', 'Merci pour cette initiative !', '']
      ]
    ]
  },
  {
    language: 'French',
    role: 'mentee',
    columns: [
      [
        'Reçu le',
        'timestamp',
        [
          '2021-08-20 10:00',
          '2021-08-21 10:30',
          '2021-08-22 12:00',
          '2021-08-23 18:45',
          '2021-08-24 09:05',
          '2021-08-25 23:59'
        ]
      ],
      ['Prénom usuel', 'firstName', ['Camille', 'Youssef', 'Manon', 'Théo', 'Awa', 'Léa']],
      ['Nom de famille', 'lastName', ['Bernard', 'El Amrani', 'Girard', 'Lambert', 'Traoré', 'Simon']],
      [
        'Courriel',
        'email',
        [
          'camille@ulille.example',
          'youssef@um5.example',
          'manon.girard@uga.example',
          'theo@uliege.example',
          'awa@univ-bamako.example',
          'lea.simon@ulaval.example'
        ]
      ],
      [
        'Établissement de rattachement',
        'institution',
        [
          'Université de Lille',
          'Université Mohammed V',
          'Université Grenoble Alpes',
          'Université de Liège',
          'Université de Bamako',
          'Université Laval'
        ]
      ],
      ['Pays de résidence', 'country', ['France', 'Maroc', 'France', 'Belgique', 'Mali', 'Canada']],
      ['Votre heure locale (UTC)', 'timeZone', ['UTC+1', 'UTC+1', 'UTC+1', 'UTC+1', 'UTC+0', 'UTC-5']],
      [
        "Niveau d'études ou poste actuel",
        'stage',
        ['Doctorante', 'Master', 'Doctorante', 'Post-doctorant', 'Doctorante', 'Licence']
      ],
      [
        'Spécialité principale',
        'areas',
        ['Segmentation', 'Recalage', 'Échographie', 'Segmentation', 'Apprentissage profond', 'Recalage']
      ],
      [
        'Spécialité secondaire',
        'areas',
        ['Échographie', '', 'Segmentation', 'Apprentissage profond', '', 'Segmentation']
      ],
      [
        "Qu'attendez-vous de ce mentorat ?",
        'goals',
        [
          'Carrière académique',
          'Carrière en entreprise, Demandes de financement',
          'Carrière académique',
          "Création d'entreprise",
          'Demandes de financement',
          'Carrière en entreprise'
        ]
      ],
      [
        'Secteur visé après la thèse',
        'sectorSought',
        ['Université', 'Entreprise', 'Université', 'Entreprise', 'Hôpital', 'Entreprise']
      ],
      [
        'Mentor que vous aimeriez avoir',
        'people',
        ['Émilie Roche', '', '', 'Paul Mercier', 'Fatou Diop', '']
      ],
      [
        'Souhaitez-vous un mentor qui vous ressemble (identité) ?',
        'identityWish',
        ['Oui', 'Non', 'Non', 'Non', 'Oui', 'Non']
      ],
      ['Quelle identité ?', 'identitySought', ['Femme', '', '', '', 'Première génération', '']],
      [
        'Présentez-vous en quelques phrases',
        'statement',
        [
          'Je termine ma deuxième année de thèse et je me demande si je veux rester dans la recherche.',
          "J'ai fait mon stage dans une jeune entreprise et je voudrais comparer les deux mondes.",
          "Je travaille sur l'échographie de terrain avec des sages-femmes et cela me passionne.",
          "Après deux contrats à l'étranger je cherche un poste stable près de ma famille.",
          'Je suis la première de ma famille à faire une thèse et je manque de repères.',
          'Je prépare une licence et je voudrais savoir comment choisir un bon laboratoire.'
        ]
      ],
      ["J'autorise l'utilisation de mes données", 'consent', agreed],
      ['Remarques éventuelles', 'comments', ['', '', 'Pas le vendredi, merci.', '', '', '']]
    ]
  }
]
