import type { ParaphrasedForm } from './paraphrased-form'
import { seventhAnswers as of } from './seventh-answers'

const mentorenEinerInformatikgesellschaft: ParaphrasedForm = {
  language: 'German',
  role: 'mentor',
  columns: [
    [
      'Eingegangen am',
      'timestamp',
      [
        '14.05.2025 08:12',
        '14.05.2025 17:40',
        '16.05.2025 11:05',
        '19.05.2025 22:31',
        '21.05.2025 06:58',
        '02.06.2025 13:20'
      ]
    ],
    [
      'Ihr Name mit Vorname',
      'name',
      [
        'Anke Brennecke',
        'Tobias Keßler',
        'Priya Raghunathan',
        'Jörg Wüstefeld',
        'Lucía Ferreyra',
        'Wei-Ling Hsu'
      ]
    ],
    ['Anrede (Frau/Herr/keine)', 'custom', ['Frau', 'Herr', 'Frau', 'Herr', 'keine', 'Frau']],
    ['Dienstliche Mailadresse', 'email', of.mails],
    [
      'Arbeitgeber bzw. Hochschule',
      'institution',
      [
        'TU Dresden',
        'SAP SE',
        'Universität Bremen',
        'Fraunhofer IESE',
        'Hasso-Plattner-Institut',
        'ETH Zürich'
      ]
    ],
    [
      'Derzeitige Stellung',
      'stage',
      [
        'Professorin',
        'Abteilungsleiter',
        'Postdoktorandin',
        'Gruppenleiter',
        'Juniorprofessorin',
        'Wissenschaftliche Mitarbeiterin'
      ]
    ],
    [
      'Wo sind Sie überwiegend tätig? (Hochschule, Wirtschaft, Behörde, Gründung)',
      'sector',
      ['Hochschule', 'Wirtschaft', 'Hochschule', 'Behörde', 'Gründung', 'Hochschule']
    ],
    [
      'Fachliche Schwerpunkte',
      'areas',
      [
        'Softwaretechnik',
        'Datenbanken; Compiler',
        'Robotik',
        'IT-Sicherheit, Kryptographie',
        'Bildverarbeitung',
        'Theoretische Informatik'
      ]
    ],
    [
      'Wie viele Nachwuchskräfte möchten Sie höchstens betreuen?',
      'capacity',
      ['2', '1', 'höchstens 2', '3', 'eine', '']
    ],
    [
      'Könnten Sie notfalls eine weitere Person übernehmen?',
      'extra',
      ['ja', 'nein', 'ja', 'nur im Notfall', 'nein', '']
    ],
    [
      'Wozu können Sie beraten?',
      'topics',
      [
        'Berufung, Lehre',
        'Einstieg in die Wirtschaft',
        'Promotion; Publizieren',
        'Anträge schreiben',
        'Gründung, Finanzierung',
        'Auslandsaufenthalt'
      ]
    ],
    [
      'In welchen Sprachen kann das Mentoring stattfinden?',
      'languages',
      [
        'Deutsch',
        'Deutsch, Englisch',
        'Englisch',
        'Deutsch, Englisch, Französisch',
        'Spanisch, Englisch, Deutsch',
        'Englisch, Chinesisch'
      ]
    ],
    [
      'Mit wem möchten Sie aus persönlichen oder dienstlichen Gründen nicht zusammenarbeiten?',
      'avoided',
      ['', 'Lena Vogt', '', '', 'Dr. P. Hartung', '']
    ],
    [
      'Sprache Ihrer Vortragsfolien',
      'custom',
      ['Deutsch', 'Englisch', 'Englisch', 'Deutsch', 'Englisch', 'Englisch']
    ],
    [
      'Teilnahme an der Jahrestagung: vor Ort oder online?',
      'participation',
      ['vor Ort', 'online', 'vor Ort', 'vor Ort', 'online', 'online']
    ],
    ['Mitgliedsnummer (falls vorhanden)', 'custom', ['100234', '', '104511', '099120', '', '']],
    [
      'Rechnungsanschrift',
      'custom',
      [
        'Nöthnitzer Str. 46, Dresden',
        'Dietmar-Hopp-Allee 16, Walldorf',
        '',
        'Trippstadter Str. 1, Kaiserslautern',
        '',
        'Rämistr. 101, Zürich'
      ]
    ],
    [
      'Ich bin mit der Speicherung meiner Angaben zum Zweck der Vermittlung einverstanden.',
      'consent',
      ['Ja', 'Ja', 'Ja', 'Ja', 'Ja', 'Ja']
    ],
    ['Sonstige Hinweise an die Geschäftsstelle', 'comments', ['', 'Bitte erst ab Oktober', '', '', '', '']]
  ]
}

const menteesEinerFachgesellschaftFuerMedizin: ParaphrasedForm = {
  language: 'German',
  role: 'mentee',
  columns: [
    ['Vorname', 'firstName', ['Anke', 'Tobias', 'Priya', 'Jörg', 'Lucía', 'Wei-Ling']],
    ['Nachname', 'lastName', ['Brennecke', 'Keßler', 'Raghunathan', 'Wüstefeld', 'Ferreyra', 'Hsu']],
    ['E-Mail (bitte keine Funktionsadresse)', 'email', of.mails],
    [
      'Klinik oder Institut',
      'institution',
      [
        'Universitätsklinikum Leipzig',
        'Charité Berlin',
        'Klinikum Kassel',
        'UKSH Kiel',
        'Universitätsklinikum Freiburg',
        'Inselspital Bern'
      ]
    ],
    [
      'Weiterbildungsstand',
      'stage',
      ['Assistenzärztin im 3. Jahr', 'Facharzt', 'PJ-Studentin', 'Assistenzarzt', 'Oberärztin', 'Doktorandin']
    ],
    [
      'Land Ihres Arbeitsorts',
      'country',
      ['Deutschland', 'Deutschland', 'Deutschland', 'Deutschland', 'Deutschland', 'Schweiz']
    ],
    [
      'Land des Studienabschlusses',
      'custom',
      ['Deutschland', 'Ungarn', 'Indien', 'Deutschland', 'Argentinien', 'Taiwan']
    ],
    [
      'Für welche Teilgebiete interessieren Sie sich?',
      'areas',
      [
        'Kardiologie',
        'Intensivmedizin, Notfallmedizin',
        'Onkologie',
        'Nephrologie; Dialyse',
        'Infektiologie',
        'Geriatrie'
      ]
    ],
    [
      'Was erhoffen Sie sich vom Mentoring? (Mehrfachnennung möglich)',
      'goals',
      [
        'Habilitation; Forschungsförderung',
        'Vereinbarkeit von Familie und Beruf',
        'Berufseinstieg',
        'Auslandsaufenthalt',
        'Führungsaufgaben; Habilitation',
        'Promotion abschließen'
      ]
    ],
    [
      'Wunschmentorin oder Wunschmentor (bis zu drei Namen)',
      'people',
      ['Prof. Elke Baumgart', '', 'Dr. Sven Richter, Prof. Elke Baumgart', '', '', 'Prof. U. Gerber']
    ],
    [
      'Wer betreut Ihre Doktorarbeit?',
      'advisor',
      ['Prof. Dieter Lang', '', 'PD Dr. Kühn', '', '', 'Prof. Regula Stucki']
    ],
    [
      'Bevorzugen Sie eine Person aus Klinik, Forschung oder Industrie?',
      'sectorSought',
      ['Klinik', 'Klinik', 'egal', 'Forschung', 'Industrie', 'Forschung']
    ],
    [
      'Wünschen Sie sich jemanden mit ähnlichem Hintergrund?',
      'identityWish',
      ['ja', 'egal', 'ja', 'egal', 'ja', 'egal']
    ],
    [
      'Falls ja: welcher Hintergrund?',
      'identitySought',
      ['Frau mit Kindern', '', 'Migrationsgeschichte', '', 'Frau', '']
    ],
    [
      'Beschreiben Sie kurz Ihren Werdegang und Ihre Beweggründe',
      'statement',
      [
        'Nach dem Studium in Leipzig bin ich in der Kardiologie geblieben und möchte forschen.',
        'Ich bin Vater von zwei Kindern und suche ein Vorbild.',
        'Ich möchte verstehen, wie der Weg in die Onkologie aussieht.',
        'Ein Jahr in Kanada wäre mein Traum.',
        'Ich übernehme bald eine Abteilung.',
        'Die Doktorarbeit zieht sich, ich brauche Rat von außen.'
      ]
    ],
    ['Unverträglichkeiten beim Essen', 'custom', ['Laktose', '', 'vegetarisch', '', 'Nüsse', '']],
    [
      'Haben Sie schon an einem früheren Durchgang teilgenommen?',
      'custom',
      ['nein', 'ja, 2023', 'nein', 'nein', 'nein', 'ja']
    ],
    [
      'Ich stimme zu, dass Fotos von der Veranstaltung veröffentlicht werden',
      'custom',
      ['ja', 'nein', 'ja', 'ja', 'nein', 'ja']
    ],
    ['Einwilligung nach Art. 6 DSGVO erteilt', 'consent', ['ja', 'ja', 'ja', 'ja', 'ja', 'ja']]
  ]
}

/** German forms of a set that was written blind and measures what the recogniser does with a form nobody has seen. */
export const seventhParaphrasesGerman: readonly ParaphrasedForm[] = [
  mentorenEinerInformatikgesellschaft,
  menteesEinerFachgesellschaftFuerMedizin
]
