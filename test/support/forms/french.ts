import type { FormLanguage } from './form-language'

export const french: FormLanguage = {
  name: 'French',
  headings: {
    timestamp: 'Horodateur',
    role: 'Je souhaite participer en tant que',
    email: 'Adresse e-mail',
    name: 'Nom et prénom',
    firstName: 'Prénom',
    lastName: 'Nom',
    institution: 'Établissement ou entreprise',
    department: 'Département',
    country: 'Pays',
    timeZone: 'Fuseau horaire',
    stage: 'Niveau de carrière',
    sector: "Secteur d'activité",
    sectorSought: 'Secteur souhaité pour votre mentor',
    areas: 'Domaines de recherche (trois au plus)',
    goals: 'Quels sont vos objectifs ?',
    topics: 'Sur quels sujets pouvez-vous conseiller ?',
    languages: 'Quelles langues parlez-vous ?',
    capacity: 'Combien de mentorés pouvez-vous accompagner ?',
    participation: 'Participerez-vous sur place ou à distance ?',
    people: 'Mentor souhaité',
    avoided: "Conflits d'intérêts",
    identities: 'Genre (facultatif)',
    identityWish: "Souhaitez-vous quelqu'un d'une identité similaire ?",
    identitySought: 'Identité souhaitée',
    statement: 'Parlez-nous de vous',
    homePage: 'Page web ou LinkedIn',
    before: 'Avez-vous participé à une édition précédente ?',
    consent: "J'accepte la charte et le traitement de mes données",
    comments: 'Autres commentaires'
  },
  fileNames: { mentor: 'Mentors 2021', mentee: 'Mentorés 2021', both: 'Inscriptions mentorat' },
  roles: { mentor: 'Mentor', mentee: 'Mentoré', both: 'les deux' },
  yes: 'Oui',
  no: 'Non',
  other: 'Autre',
  people: [
    ['Amélie', 'Exemple'],
    ['Benoît', "L'Inventé"],
    ['Chloé', 'Dupont-Test'],
    ['Désiré', 'Koné'],
    ['Éloïse', 'Le Goff'],
    ['Firmin', 'Ngoma'],
    ['Garance', 'Modèle'],
    ['Hervé', 'de La Fiction']
  ],
  institutions: [
    'Université de Nullepart',
    'CHU de Nullepart',
    'Imagerie SAS',
    "École d'ingénieurs fictive",
    "Institut de l'Exemple",
    'Université Imaginaire'
  ],
  departments: ['Informatique', 'Radiologie', 'Génie biomédical', 'Physique'],
  countries: [
    ['France', 'FR'],
    ['Belgique', 'BE'],
    ['Suisse', 'CH'],
    ['États-Unis', 'US'],
    ['Sénégal', 'SN'],
    ['Corée du Sud', 'KR']
  ],
  zones: [
    ['UTC+1', 'UTC+01:00'],
    ['Paris', 'Europe/Paris'],
    ["Heure d'Europe centrale", 'Europe/Berlin'],
    ['CET', 'Europe/Berlin'],
    ['UTC-05:00', 'UTC-05:00'],
    ['GMT', 'UTC+00:00']
  ],
  stages: [
    ['Doctorante', 'phd-student'],
    ['Post-doctorant', 'postdoc'],
    ['Maître de conférences', 'associate-professor'],
    ['Professeure', 'professor'],
    ['Étudiant en master', 'master-student'],
    ['Directrice de recherche', 'professor']
  ],
  sectors: [
    ['Université', 'academia'],
    ['Industrie', 'industry'],
    ['Jeune pousse', 'start-up'],
    ['Hôpital', 'clinical'],
    ['Secteur public', 'government']
  ],
  languages: [
    ['Français, anglais', ['French', 'English']],
    ['Français (langue maternelle), un peu allemand', ['French', 'German']],
    ['Anglais', ['English']],
    ['Espagnol, français', ['Spanish', 'French']],
    ['Français et anglais', ['French', 'English']]
  ],
  participation: [
    ['Sur place', 'on-site'],
    ['À distance', 'virtual'],
    ['Les deux', 'either']
  ],
  capacities: [
    ['2', 2],
    ['deux ou trois', 2],
    ['1', 1],
    ['Une seule personne', 1],
    ['3', 3],
    ["jusqu'à 4", 4]
  ],
  areas: [
    'Segmentation',
    'Recalage, rigide et élastique',
    'Apprentissage profond',
    'Échographie',
    'Robotique'
  ],
  goals: [
    'Carrière académique',
    'Écrire des projets, des bourses et des articles',
    'Créer une entreprise',
    'Équilibre de vie'
  ],
  identities: ['Femme', 'Homme', 'Non binaire', 'Ne souhaite pas répondre'],
  statements: [
    "Je travaille sur des images du cœur. Je grimpe aussi et j'aimerais rencontrer des gens qui font les deux.",
    "Ma thèse porte sur l'apprentissage avec peu d'exemples, ce qui est plus dur qu'il n'y paraît.",
    "Après dix ans en entreprise je suis revenue à l'université et j'aime beaucoup enseigner.",
    'Je construis de petits appareils pour de grandes cliniques et de grands modèles pour de petites.'
  ],
  comments: ['', 'Je suis absent en août.', '', "Merci pour l'organisation !", '', '']
}
