import type { ParaphrasedForm } from './paraphrased-form'

/** Of the set from which nothing is learned: neither words nor weights. */
export const unlearnedFrench: readonly ParaphrasedForm[] = [
  {
    // A Quebec public-health group: mentees.
    language: 'French',
    role: 'mentee',
    columns: [
      [
        'Horodateur',
        'timestamp',
        [
          '2025/01/20 9:03:11 AM',
          '2025/01/20 1:45:37 PM',
          '2025/01/22 8:20:05 PM',
          '2025/01/27 7:58:44 AM',
          '2025/01/30 11:31:02 PM',
          '2025/02/01 10:10:10 AM'
        ]
      ],
      [
        'Comment vous appelez-vous ? (prénom et nom de famille)',
        'name',
        [
          'Maude Gagnon',
          'Ibrahima Sow',
          'Catherine Lavoie',
          'Minh-Anh Pham',
          'Étienne Bouchard',
          'Widline Pierre'
        ]
      ],
      [
        'Permis d’exercice (ordre professionnel), s’il y a lieu',
        'custom',
        ['OIIQ', '', 'OIIQ', 'CMQ', '', 'OTSTCFQ']
      ],
      [
        'Courriel que vous consultez le plus souvent',
        'email',
        [
          'maude.gagnon@ulaval.example',
          'ibrahima.sow@umontreal.example',
          'catherine.lavoie@ciusss.example',
          'mapham@mcgill.example',
          'ebouchard@uqar.example',
          'widline.pierre@gmail.example'
        ]
      ],
      [
        'Milieu d’attache (université, CISSS, direction régionale…)',
        'institution',
        ['Université Laval', 'Université de Montréal', 'CIUSSS de l’Estrie', 'McGill', 'UQAR', 'INSPQ']
      ],
      [
        'Région où vous aimeriez travailler plus tard',
        'custom',
        ['Capitale-Nationale', 'Montréal', 'Peu importe', 'Nunavik', 'Bas-Saint-Laurent', '']
      ],
      ['Ville', 'city', ['Québec', 'Montréal', 'Sherbrooke', 'Montréal', 'Rimouski', 'Laval']],
      [
        'Où en êtes-vous dans votre parcours ? (maîtrise, doctorat, résidence, postdoc, autre)',
        'stage',
        ['maîtrise', 'doctorat', 'autre : agente de recherche', 'résidence', 'postdoc', 'doctorat']
      ],
      [
        'Direction de recherche (nom de la personne)',
        'advisor',
        ['Lise Tremblay', 'Prof. Jean Caron', '', 'Dr Alain Roy', 'Sylvie Martel', 'Pr Frantz Joseph']
      ],
      [
        'Vos thèmes : santé mentale, périnatalité, environnement, maladies infectieuses…',
        'areas',
        [
          'Périnatalité',
          'Maladies infectieuses, vaccination',
          'Santé au travail',
          'Santé autochtone',
          'Environnement, chaleur',
          'Santé mentale des jeunes'
        ]
      ],
      [
        'Qu’attendez-vous de votre mentor ou mentore ?',
        'goals',
        [
          'Choisir entre doctorat et milieu de pratique',
          'Publier ma thèse',
          'Retourner aux études',
          'Concilier clinique et recherche',
          'Trouver un poste de professeur',
          'Bâtir mon réseau'
        ]
      ],
      [
        'Qu’avez-vous pensé de notre dernier colloque ?',
        'custom',
        ['Très bien', 'Je n’y étais pas', 'Trop court', '', 'Inspirant', 'Bien']
      ],
      [
        'Milieu souhaité pour la personne mentore [universitaire, gouvernemental, communautaire, privé]',
        'sectorSought',
        [
          'gouvernemental',
          'universitaire',
          'universitaire',
          'communautaire',
          'universitaire, gouvernemental',
          'communautaire'
        ]
      ],
      [
        'Souhaitez-vous être jumelé·e à une personne issue de la même communauté que vous ?',
        'identityWish',
        ['Non', 'Oui', 'Non', 'Oui', 'Sans importance', 'Oui']
      ],
      [
        'Si oui, laquelle ?',
        'identitySought',
        ['', 'Personne noire', '', 'Communauté vietnamienne', '', 'Communauté haïtienne']
      ],
      [
        'Vous identifiez-vous à l’un de ces groupes ? (minorité visible, Autochtone, personne handicapée, LGBTQ2+)',
        'identities',
        ['', 'minorité visible', '', 'minorité visible; LGBTQ2+', 'personne handicapée', 'minorité visible']
      ],
      [
        'Avec qui préférez-vous ne pas être jumelé·e ?',
        'avoided',
        ['', '', 'ma gestionnaire, Diane Fortin', '', 'Sylvie Martel', '']
      ],
      [
        'Parlez-nous de vous et de votre projet en quelques lignes',
        'statement',
        [
          'Je suis infirmière de formation et j’étudie l’allaitement en milieu rural.',
          'Mon projet porte sur la confiance envers les vaccins chez les nouveaux arrivants.',
          'Après dix ans de pratique, j’ai envie de questions nouvelles.',
          '',
          'J’étudie les vagues de chaleur dans les petites municipalités.',
          'Ma thèse suit des adolescents de Montréal-Nord pendant trois ans.'
        ]
      ],
      ['Souper du vendredi : serez-vous des nôtres ?', 'custom', ['Oui', 'Non', 'Oui', 'Oui', 'Non', 'Oui']],
      [
        'Serez-vous aux Journées annuelles en présentiel ou à distance ?',
        'participation',
        ['En présentiel', 'En présentiel', 'À distance', 'En présentiel', 'À distance', 'En présentiel']
      ],
      [
        'J’accepte que le comité conserve mes réponses jusqu’au 31 décembre',
        'consent',
        ['Oui', 'Oui', 'Oui', 'Oui', 'Oui', 'Oui']
      ]
    ]
  },
  {
    // A learned society of archaeological sciences: mentors.
    language: 'French',
    role: 'mentor',
    columns: [
      ['Nom d’usage', 'lastName', ['Lefort', 'Benhaddou', 'Carpentier', 'Ndiaye', 'Le Goff', 'Schmitt']],
      ['Prénom usuel', 'firstName', ['Agnès', 'Karim', 'Hugues', 'Aminata', 'Yann', 'Odile']],
      [
        'Adél',
        'email',
        [
          'agnes.lefort@mnhn.example',
          'karim.benhaddou@cnrs.example',
          'h.carpentier@inrap.example',
          'aminata.ndiaye@ifan.example',
          'yann.legoff@univ-rennes.example',
          'odile.schmitt@archeo-alsace.example'
        ]
      ],
      [
        'Laboratoire ou service de rattachement',
        'institution',
        [
          'MNHN',
          'CNRS – Maison de l’Orient',
          'Inrap Hauts-de-France',
          'IFAN',
          'Université de Rennes',
          'Archéologie Alsace'
        ]
      ],
      [
        'Nom du responsable du laboratoire',
        'custom',
        ['B. Marchal', '', 'Luc Fontaine', 'Pr Sarr', '', 'M. Werlé']
      ],
      ['Pays où vous exercez', 'country', ['France', 'France', 'France', 'Sénégal', 'France', 'France']],
      [
        'Pays de vos chantiers',
        'custom',
        ['Éthiopie', 'Syrie, Chypre', 'France', 'Sénégal, Mali', '', 'France, Allemagne']
      ],
      ['Fuseau', 'timeZone', ['UTC+1', 'Europe/Paris', 'UTC+1', 'UTC+0', 'heure de Paris', 'UTC+1']],
      [
        'Statut : chercheur, enseignant-chercheur, ingénieur, conservateur…',
        'stage',
        [
          'Maîtresse de conférences',
          'Directeur de recherche',
          'Ingénieur de recherche',
          'Professeure',
          'Chargé de recherche',
          'Conservatrice'
        ]
      ],
      [
        'Secteur dans lequel vous travaillez (public, privé, associatif)',
        'sector',
        ['public', 'public', 'public', 'public', 'public', 'collectivité']
      ],
      [
        'Spécialités',
        'areas',
        [
          'Archéozoologie',
          'Céramique, pétrographie',
          'Géoarchéologie',
          'Métallurgie ancienne',
          'Datation',
          'Anthropologie funéraire'
        ]
      ],
      [
        'Quels sujets êtes-vous prêt à aborder avec votre filleul ?',
        'topics',
        [
          'Concours, CV',
          'Terrain à l’étranger, sécurité',
          'Métiers du préventif',
          'Financement, partenariats Nord-Sud',
          'Publier en anglais',
          'Métiers des musées'
        ]
      ],
      ['Sujets que vous ne souhaitez pas aborder', 'custom', ['', 'Vie privée', '', '', 'Salaires', '']],
      ['Nombre de filleuls que vous pouvez accueillir', 'capacity', ['1', '2', '3', '1', '2', 'un seul']],
      [
        'Un filleul supplémentaire si nous manquons de parrains ?',
        'extra',
        ['oui', 'non', 'oui', 'non', 'oui', 'peut-être']
      ],
      [
        'Langue des échanges',
        'languages',
        [
          'français, anglais',
          'français, arabe',
          'français',
          'français, wolof, anglais',
          'français, breton',
          'français, allemand'
        ]
      ],
      [
        'Connaissez-vous déjà un jeune collègue que vous aimeriez parrainer ? Indiquez son nom',
        'people',
        ['', 'Rim Chahine', '', 'Ousmane Ba', '', '']
      ],
      [
        'Avez-vous suivi la formation au mentorat ?',
        'custom',
        ['oui', 'non', 'oui, en 2023', 'non', 'non', 'oui']
      ],
      ['Date de fin de votre contrat, le cas échéant', 'custom', ['', '', '', '', '31/08/2027', '']],
      ['RGPD – accord', 'consent', ['oui', 'oui', 'oui', 'oui', 'oui', 'oui']],
      ['Observations', 'comments', ['', 'En mission en mai', '', '', 'Bravo pour l’initiative', '']]
    ]
  }
]
