import { answersOfSix as of } from './fourth-answers'
import type { ParaphrasedForm } from './paraphrased-form'

const frenchMentees: ParaphrasedForm = {
  language: 'French',
  role: 'mentee',
  columns: [
    ['Comment vous appelez-vous ?', 'name', of.names],
    ['À quelle adresse pouvons-nous vous écrire ?', 'email', of.mails],
    ["Laboratoire ou établissement d'accueil", 'institution', of.homes],
    [
      'Dans quel pays vivez-vous ?',
      'country',
      ['Sénégal', 'Espagne', 'Allemagne', 'France', 'Portugal', 'Inde']
    ],
    ['Votre fuseau horaire habituel', 'timeZone', of.zones],
    [
      'Où en êtes-vous de votre parcours ?',
      'stage',
      ['Doctorante', 'Post-doctorant', 'Doctorante', 'Maître de conférences', 'Post-doctorante', 'Master']
    ],
    [
      "Vous travaillez plutôt à l'université, en entreprise, à l'hôpital ?",
      'sector',
      ['Université', 'Université', 'Entreprise', 'Hôpital', 'Université', 'Entreprise']
    ],
    [
      'De quel milieu aimeriez-vous que vienne votre mentor ?',
      'sectorSought',
      ['Entreprise', 'Université', 'Université', 'Entreprise', 'Entreprise', 'Université']
    ],
    [
      'Thèmes sur lesquels portent vos recherches',
      'areas',
      ['Segmentation, Échographie', 'Robotique', 'Segmentation', 'Échographie', 'Robotique', 'Recalage']
    ],
    [
      'Ce que vous cherchez à obtenir de cet accompagnement',
      'goals',
      [
        'Rédiger un projet',
        'Carrière en entreprise',
        'Carrière académique',
        'Rédiger un projet, Carrière académique',
        'Créer une entreprise',
        'Carrière académique'
      ]
    ],
    [
      "Langues dans lesquelles vous êtes à l'aise",
      'languages',
      [
        'français, anglais',
        'espagnol, anglais',
        'allemand',
        'français',
        'portugais, anglais',
        'hindi, anglais'
      ]
    ],
    ['Y a-t-il une personne que vous souhaiteriez avoir comme mentor ?', 'people', of.friends],
    ['Y a-t-il des personnes que vous préférez ne pas avoir ?', 'avoided', of.rivals],
    [
      'Serez-vous à Strasbourg ou derrière votre écran ?',
      'participation',
      ['Sur place', 'En ligne', 'Sur place', 'Sur place', 'En ligne', 'En ligne']
    ],
    ['Qui dirige votre thèse ?', 'advisor', of.advisors],
    [
      'Présentez-vous en quelques phrases',
      'statement',
      [
        'Je termine ma thèse cette année et je me demande si je dois rester à l’université ou partir en entreprise.',
        'Après deux contrats courts, je voudrais déposer mon premier projet et je cherche quelqu’un qui l’a déjà fait.',
        'Mon équipe est petite et je connais peu de monde ; j’aimerais savoir comment les autres ont trouvé un poste.',
        'Je viens de la physique et il me manque encore quelques bases en imagerie médicale, malgré trois ans de travail.',
        'Avec une collègue nous voulons fonder une société, sans savoir par où commencer ni à qui demander conseil.',
        'Je viens de commencer et tout est nouveau pour moi, de la lecture des articles aux exposés devant des inconnus.'
      ]
    ],
    [
      "Une chose à nous dire avant l'envoi ?",
      'comments',
      ['', 'Je serai absent en juillet.', '', '', 'Merci pour tout !', '']
    ],
    ["J'accepte que le comité conserve mes réponses", 'consent', ['Oui', 'Oui', 'Oui', 'Oui', 'Oui', 'Oui']],
    [
      'Avez-vous un régime alimentaire particulier ?',
      'custom',
      ['Non', 'Végétarien', 'Non', 'Non', 'Sans gluten', 'Végétarien']
    ]
  ]
}

const germanMentors: ParaphrasedForm = {
  language: 'German',
  role: 'mentor',
  columns: [
    ['Ihr Rufname', 'firstName', of.firstNames],
    ['Ihr Nachname', 'lastName', of.lastNames],
    ['Unter welcher Adresse erreichen wir Sie?', 'email', of.mails],
    ['Wo sind Sie beschäftigt?', 'institution', of.homes],
    [
      'In welchem Land arbeiten Sie?',
      'country',
      ['Senegal', 'Spanien', 'Deutschland', 'Frankreich', 'Portugal', 'Indien']
    ],
    ['Ihre Uhrzeit im Verhältnis zu UTC', 'timeZone', of.zones],
    [
      'Auf welcher Stufe der Laufbahn stehen Sie?',
      'stage',
      ['Professorin', 'Postdoc', 'Professorin', 'Juniorprofessor', 'Postdoc', 'Wissenschaftler']
    ],
    [
      'Hochschule, Klinik oder Wirtschaft?',
      'sector',
      ['Hochschule', 'Hochschule', 'Wirtschaft', 'Klinik', 'Hochschule', 'Wirtschaft']
    ],
    [
      'Schwerpunkte Ihrer Arbeit',
      'areas',
      ['Segmentierung, Ultraschall', 'Robotik', 'Robotik', 'Ultraschall', 'Robotik', 'Registrierung']
    ],
    [
      'Wozu können Sie Rat geben?',
      'topics',
      [
        'Anträge schreiben',
        'Laufbahn in der Industrie',
        'Laufbahn an der Hochschule',
        'Anträge schreiben, Laufbahn an der Hochschule',
        'Firma gründen',
        'Laufbahn an der Hochschule'
      ]
    ],
    ['Für wie viele Personen hätten Sie Zeit?', 'capacity', of.counts],
    ['Würden Sie notfalls noch jemanden dazunehmen?', 'extra', ['Ja', 'Nein', 'Nein', 'Ja', 'Nein', 'Ja']],
    [
      'In welchen Sprachen können wir Ihnen jemanden zuteilen?',
      'languages',
      ['Französisch, Englisch', 'Spanisch', 'Deutsch, Englisch', 'Französisch', 'Portugiesisch', 'Englisch']
    ],
    ['Gibt es jemanden, den Sie gern betreuen würden?', 'people', of.friends],
    ['Wen sollen wir Ihnen auf keinen Fall zuteilen?', 'avoided', of.rivals],
    [
      'Kommen Sie vor Ort oder schalten Sie sich zu?',
      'participation',
      ['Vor Ort', 'Online', 'Vor Ort', 'Vor Ort', 'Online', 'Online']
    ],
    [
      'Einige Sätze zu Ihnen',
      'statement',
      [
        'Seit zehn Jahren leite ich eine Gruppe für Bildgebung und begleite gern Menschen, die am Anfang stehen.',
        'Nach der Promotion war ich in zwei Ländern und kann viel über befristete Verträge und Umzüge erzählen.',
        'Ich habe eine Firma mitgegründet und weiß, was man dabei falsch machen kann und was man besser früh klärt.',
        'In der Klinik arbeite ich mit Informatikern zusammen und übersetze zwischen beiden Welten, so gut es geht.',
        'Mir hat selbst eine Mentorin sehr geholfen, und das möchte ich nun gern an andere weitergeben.',
        'Ich schreibe viele Anträge und lese noch mehr davon; dazu kann ich einiges sagen, auch über Ablehnungen.'
      ]
    ],
    [
      'Was wir sonst noch wissen sollten',
      'comments',
      ['', 'Im August bin ich nicht da.', '', '', 'Danke!', '']
    ],
    [
      'Ich bin mit der Speicherung meiner Angaben einverstanden',
      'consent',
      ['Ja', 'Ja', 'Ja', 'Ja', 'Ja', 'Ja']
    ],
    ['Wie oft haben Sie schon mitgemacht?', 'custom', ['0', '2', '1', '0', '3', '1']]
  ]
}

export const fourthParaphrasesElsewhere: readonly ParaphrasedForm[] = [frenchMentees, germanMentors]
