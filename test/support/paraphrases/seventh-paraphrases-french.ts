import type { ParaphrasedForm } from './paraphrased-form'
import { seventhAnswers as of } from './seventh-answers'

const mentoresDUneSocieteSavante: ParaphrasedForm = {
  language: 'French',
  role: 'mentee',
  columns: [
    ['Horodatage de la réponse', 'timestamp', of.stamps],
    ['Civilité', 'custom', ['Mme', 'M.', 'Mme', 'M.', 'Mme', 'Mme']],
    [
      'Votre nom (de famille)',
      'lastName',
      ['Beaumont', 'Kessler', 'Raghunathan', 'Ouédraogo', 'Ferreyra', 'Lemoine']
    ],
    ["Votre prénom d'usage", 'firstName', ['Aude', 'Tobias', 'Priya', 'Salif', 'Lucía', 'Wei-Ling']],
    [
      'Courriel où vous joindre',
      'email',
      [
        'aude.beaumont@ens.example',
        't.kessler@unistra.example',
        'priya.r@inria.example',
        's.ouedraogo@ujkz.example',
        'lferreyra@univ-lyon.example',
        'wlemoine@cea.example'
      ]
    ],
    [
      'Laboratoire ou entreprise de rattachement',
      'institution',
      [
        'LIP, ENS de Lyon',
        'ICube, Université de Strasbourg',
        'Inria Rennes',
        'Université Joseph Ki-Zerbo',
        'Université Lyon 1',
        'CEA Saclay'
      ]
    ],
    [
      'Où en êtes-vous dans votre parcours ?',
      'stage',
      [
        'Doctorante en 2e année',
        'Post-doctorant',
        'Ingénieure de recherche',
        'Doctorant',
        'Maîtresse de conférences',
        'Étudiante en master'
      ]
    ],
    [
      'Pays de résidence actuel',
      'country',
      ['France', 'France', 'France', 'Burkina Faso', 'France', 'France']
    ],
    [
      'Téléphone portable',
      'custom',
      ['06 12 34 56 78', '07 11 22 33 44', '', '+226 70 12 34 56', '06 98 76 54 32', '']
    ],
    [
      'Thèmes de recherche',
      'areas',
      [
        'Optimisation ; graphes',
        'Imagerie médicale',
        'Vision par ordinateur',
        'Hydrologie',
        'Statistique bayésienne',
        'Physique des plasmas'
      ]
    ],
    [
      "Qu'attendez-vous de votre mentor ?",
      'goals',
      [
        'Préparer un dossier CNRS',
        "Passage vers l'entreprise",
        "Rédaction d'articles ; visibilité",
        'Financer ma thèse',
        'Encadrer des doctorants',
        'Choisir un sujet de thèse'
      ]
    ],
    [
      "Votre mentor devrait-il venir plutôt de l'université, de l'industrie ou peu importe ?",
      'sectorSought',
      ['Université', 'Industrie', 'Peu importe', 'Université', 'Université', 'Peu importe']
    ],
    [
      'Personnes que vous souhaiteriez avoir comme mentor',
      'people',
      ['', 'Hélène Garnier', '', '', 'Prof. Yves Castel', '']
    ],
    [
      'Personnes à écarter (collaborateurs proches, conflits)',
      'avoided',
      ['Nicolas Perrot', '', '', 'Prof. Traoré', '', '']
    ],
    [
      'Votre directeur ou directrice de thèse',
      'advisor',
      ['Nicolas Perrot', 'Pr. Anne Muller', '', 'Prof. Traoré', '', '']
    ],
    [
      "Langues dans lesquelles vous êtes à l'aise",
      'languages',
      [
        'français, anglais',
        'allemand, français, anglais',
        'anglais',
        'français',
        'espagnol, français',
        'français, mandarin'
      ]
    ],
    [
      'Serez-vous présent à Nantes ou à distance ?',
      'participation',
      ['à Nantes', 'à distance', 'à Nantes', 'à distance', 'à Nantes', 'à Nantes']
    ],
    [
      'Par quel canal avez-vous entendu parler de nous ?',
      'custom',
      ['Liste de diffusion', 'Collègue', 'Site web', 'Facebook', 'Collègue', 'Affiche']
    ],
    [
      "J'accepte que mes réponses soient transmises au mentor pressenti",
      'consent',
      ['Oui', 'Oui', 'Oui', 'Oui', 'Oui', 'Oui']
    ],
    ['Une remarque à nous faire ?', 'comments', ['', 'Je suis en congé paternité en octobre', '', '', '', '']]
  ]
}

const mentorsDUneAssociationTraduite: ParaphrasedForm = {
  language: 'French',
  role: 'mentor',
  columns: [
    [
      'Le nom complet du mentor',
      'name',
      [
        'Aude Beaumont',
        'Tobias Kessler',
        'Priya Raghunathan',
        'Salif Ouédraogo',
        'Lucía Ferreyra',
        'Wei-Ling Lemoine'
      ]
    ],
    [
      "L'adresse de courrier électronique du mentor",
      'email',
      [
        'aude.beaumont@ulaval.example',
        't.kessler@epfl.example',
        'priya.r@mcgill.example',
        's.ouedraogo@2ie.example',
        'lferreyra@uclouvain.example',
        'wlemoine@ulb.example'
      ]
    ],
    [
      "L'organisation dans laquelle vous travaillez",
      'institution',
      ['Université Laval', 'EPFL', 'Université McGill', 'Institut 2iE', 'UCLouvain', 'ULB']
    ],
    [
      'Votre titre de poste actuel',
      'stage',
      [
        'Professeure titulaire',
        'Post-doctorant',
        'Professeure adjointe',
        'Maître-assistant',
        'Chargée de recherche',
        'Doctorante'
      ]
    ],
    [
      'Type de votre organisation',
      'sector',
      ['Académique', 'Académique', 'Académique', 'Académique', 'Gouvernement', 'Industrie']
    ],
    [
      'Les domaines de votre expertise',
      'areas',
      [
        'Écologie',
        'Matériaux, énergie',
        'Neurosciences',
        'Eau et assainissement',
        'Climat',
        'Bio-informatique'
      ]
    ],
    ['Combien de mentorés pouvez-vous accepter ?', 'capacity', ['2', '1', '2', '1', 'deux au maximum', '1']],
    [
      'Pouvez-vous prendre un mentoré de plus si nous manquons de mentors ?',
      'extra',
      ['Oui', 'Non', 'Oui, un', 'Non', '', 'Oui']
    ],
    [
      'Les sujets sur lesquels vous pouvez donner du conseil',
      'topics',
      [
        'Carrière académique',
        'Demandes de bourse',
        'Vie familiale et carrière',
        'Mobilité internationale',
        'Rédaction scientifique',
        "Recherche d'emploi"
      ]
    ],
    [
      'Les langues que vous parlez assez bien pour le mentorat',
      'languages',
      [
        'français, anglais',
        'allemand, anglais',
        'anglais, français',
        'français',
        'français, espagnol, anglais',
        'français'
      ]
    ],
    [
      'Votre fuseau horaire pendant le programme',
      'timeZone',
      ['UTC-5', 'UTC+1', 'Montréal', 'GMT', 'Europe/Brussels', 'CET']
    ],
    [
      "Le pays d'où vous allez vous connecter",
      'country',
      ['Canada', 'Suisse', 'Canada', 'Burkina Faso', 'Belgique', 'Belgique']
    ],
    [
      'Le pays de délivrance de votre passeport (pour la lettre de visa)',
      'custom',
      ['Canada', 'Allemagne', 'Inde', 'Burkina Faso', 'Argentine', 'France']
    ],
    [
      "Vous considérez-vous comme membre d'un groupe sous-représenté ? Lequel ?",
      'identities',
      ['Femme', '', 'Femme, minorité visible', 'Chercheur africain', '', 'Femme']
    ],
    [
      "Les mentorés avec qui vous avez un conflit d'intérêts",
      'avoided',
      ['', 'Marc Aubry', '', '', 'Inès Delvaux', '']
    ],
    ['La taille du tee-shirt', 'custom', ['M', 'L', 'S', 'XL', 'M', 'S']],
    [
      'Donnez une brève biographie qui sera montrée au mentoré',
      'statement',
      [
        'Écologue des forêts boréales, je dirige une équipe de six personnes.',
        "J'étudie les batteries depuis dix ans.",
        "Je m'intéresse au sommeil et à la mémoire.",
        "J'enseigne l'hydraulique à Ouagadougou.",
        'Je modélise le climat des Andes.',
        'Je finis une thèse en génomique.'
      ]
    ],
    [
      'Donnez-vous votre consentement au traitement des données ?',
      'consent',
      ['Oui', 'Oui', 'Oui', 'Oui', 'Oui', 'Non']
    ],
    [
      'Jours de la semaine qui vous conviennent',
      'custom',
      ['lundi, mardi', 'jeudi', 'tous', 'vendredi', 'mardi', 'lundi']
    ]
  ]
}

/** French forms of a set that was written blind and measures what the recogniser does with a form nobody has seen. */
export const seventhParaphrasesFrench: readonly ParaphrasedForm[] = [
  mentoresDUneSocieteSavante,
  mentorsDUneAssociationTraduite
]
