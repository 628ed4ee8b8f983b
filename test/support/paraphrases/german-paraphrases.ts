import type { ParaphrasedForm } from './paraphrased-form'

const agreed = ['Ja', 'Ja', 'Ja', 'Ja', 'Ja', 'Ja']

export const germanParaphrases: readonly ParaphrasedForm[] = [
  {
    language: 'German',
    role: 'mentor',
    columns: [
      [
        'Eingegangen am',
        'timestamp',
        [
          '03.06.2021 09:12',
          '13.06.2021 11:40',
          '15.06.2021 08:01',
          '17.06.2021 22:15',
          '19.06.2021 07:33',
          '21.06.2021 16:20'
        ]
      ],
      [
        'Wie heißen Sie?',
        'name',
        ['Anja Vogel', 'Thomas Brückner', 'Ümit Yılmaz', 'Sabine Hofer', 'Martin Schäfer', 'Eva Lindner']
      ],
      [
        'Ihre Mailadresse',
        'email',
        [
          'vogel@uni-kiel.example',
          'brueckner@dkfz.example',
          'umit@tum.example',
          'hofer@meduniwien.example',
          'schaefer@siemens.example',
          'lindner@ethz.example'
        ]
      ],
      [
        'Arbeitgeber oder Hochschule',
        'institution',
        [
          'Universität Kiel',
          'Deutsches Krebsforschungszentrum',
          'TU München',
          'Medizinische Universität Wien',
          'Siemens Healthineers',
          'ETH Zürich'
        ]
      ],
      [
        'In welchem Land leben Sie?',
        'country',
        ['Deutschland', 'Deutschland', 'Deutschland', 'Österreich', 'Deutschland', 'Schweiz']
      ],
      ['Uhrzeit-Zone (UTC-Abstand)', 'timeZone', ['UTC+1', 'UTC+1', 'UTC+1', 'UTC+1', 'UTC+1', 'UTC+1']],
      [
        'Wo stehen Sie beruflich?',
        'stage',
        ['Professorin', 'Gruppenleiter', 'Postdoc', 'Professorin', 'Senior Researcher', 'Postdoc']
      ],
      [
        'Arbeitsumfeld',
        'sector',
        ['Hochschule', 'Hochschule', 'Hochschule', 'Klinik', 'Industrie', 'Hochschule']
      ],
      [
        'Ihre fachlichen Schwerpunkte',
        'areas',
        [
          'Registrierung, Segmentierung',
          'Maschinelles Lernen',
          'Ultraschall, Segmentierung',
          'Segmentierung',
          'Ultraschall',
          'Registrierung, Maschinelles Lernen'
        ]
      ],
      [
        'Wozu können Sie Rat geben?',
        'topics',
        [
          'Karriere an der Hochschule, Anträge schreiben',
          'Firmengründung',
          'Karriere in der Industrie',
          'Karriere an der Hochschule',
          'Karriere in der Industrie, Firmengründung',
          'Anträge schreiben'
        ]
      ],
      [
        'In welchen Sprachen können Sie sprechen?',
        'languages',
        [
          'Deutsch, Englisch',
          'Deutsch',
          'Türkisch, Deutsch',
          'Deutsch, Englisch',
          'Englisch',
          'Deutsch, Französisch'
        ]
      ],
      ['Wie viele Personen würden Sie begleiten?', 'capacity', ['2', '1', 'eine', '3', '2', '1']],
      [
        'Vor Ort oder online dabei?',
        'participation',
        ['Vor Ort', 'Online', 'Online', 'Vor Ort', 'Online', 'Vor Ort']
      ],
      [
        'Mit wem möchten Sie nicht zusammengebracht werden?',
        'avoided',
        ['', 'Karl Winter', '', '', '', 'Petra Sommer']
      ],
      ['Ich bin mit der Speicherung meiner Angaben einverstanden', 'consent', agreed],
      [
        'Zu Ihrer Person',
        'statement',
        [
          'Ich leite eine Gruppe, die Verläufe von Tumoren in Bildfolgen misst, und lehre gern.',
          'Nach der Klinik bin ich in die Forschung zurückgekehrt und habe es nie bereut.',
          'Ich baue einfache Geräte für die Geburtshilfe und bilde deren Nutzerinnen aus.',
          'Meine Arbeitsgruppe untersucht, was man aus widersprüchlichen Befunden lernen kann.',
          'Seit 2015 arbeite ich in der Industrie und berate gern beim Wechsel dorthin.',
          'Ich habe zwei kleine Kinder und eine Gruppe und zu beidem eine Meinung.'
        ]
      ],
      [
        'Nehmen Sie zum ersten Mal teil?',
        'custom',
        ['Ja, zum ersten Mal', 'Nein', 'Ja, zum ersten Mal', 'Nein', 'Nein', 'Ja, zum ersten Mal']
      ],
      ['Sonst noch etwas?', 'comments', ['', 'Im August bin ich verreist.', '', '', 'Danke!', '']]
    ]
  },
  {
    language: 'German',
    role: 'mentee',
    columns: [
      [
        'Zeitpunkt der Anmeldung',
        'timestamp',
        [
          '20.08.2021 10:00',
          '21.08.2021 10:30',
          '22.08.2021 12:00',
          '23.08.2021 18:45',
          '24.08.2021 09:05',
          '25.08.2021 23:59'
        ]
      ],
      ['Rufname', 'firstName', ['Lukas', 'Mira', 'Jannik', 'Selin', 'Ole', 'Hannah']],
      ['Zuname', 'lastName', ['Becker', 'Krüger', 'Wolff', 'Demir', 'Petersen', 'Maurer']],
      [
        'Kontakt per Mail',
        'email',
        [
          'becker@uni-kiel.example',
          'mira@kit.example',
          'wolff@rwth.example',
          'selin.demir@fau.example',
          'ole@uni-hamburg.example',
          'maurer@unibas.example'
        ]
      ],
      [
        'Heimatinstitution',
        'institution',
        [
          'Universität Kiel',
          'Karlsruher Institut für Technologie',
          'RWTH Aachen',
          'Universität Erlangen',
          'Universität Hamburg',
          'Universität Basel'
        ]
      ],
      [
        'Wohnland',
        'country',
        ['Deutschland', 'Deutschland', 'Deutschland', 'Deutschland', 'Deutschland', 'Schweiz']
      ],
      ['Ortszeit', 'timeZone', ['MEZ', 'UTC+1', 'CET', 'UTC+1', 'CET', 'UTC+1']],
      [
        'Höchster Abschluss oder aktuelle Position',
        'stage',
        ['Doktorand', 'Masterstudentin', 'Doktorand', 'Postdoc', 'Doktorand', 'Bachelor']
      ],
      [
        'Forschungsfeld (1. Wahl)',
        'areas',
        [
          'Segmentierung',
          'Ultraschall',
          'Registrierung',
          'Segmentierung',
          'Maschinelles Lernen',
          'Ultraschall'
        ]
      ],
      [
        'Forschungsfeld (2. Wahl)',
        'areas',
        ['Ultraschall', '', 'Segmentierung', 'Registrierung', '', 'Maschinelles Lernen']
      ],
      [
        'Was erhoffen Sie sich vom Mentoring?',
        'goals',
        [
          'Karriere an der Hochschule',
          'Karriere in der Industrie, Anträge schreiben',
          'Firmengründung',
          'Karriere an der Hochschule',
          'Anträge schreiben',
          'Karriere in der Industrie'
        ]
      ],
      [
        'In welche Branche möchten Sie?',
        'sectorSought',
        ['Hochschule', 'Industrie', 'Industrie', 'Klinik', 'Hochschule', 'Industrie']
      ],
      [
        'Wunschmentorin oder Wunschmentor',
        'people',
        ['Anja Vogel', '', 'Eva Lindner', '', '', 'Thomas Brückner']
      ],
      [
        'Möchten Sie jemanden mit ähnlichem Hintergrund?',
        'identityWish',
        ['Nein', 'Ja', 'Nein', 'Ja', 'Nein', 'Nein']
      ],
      [
        'Welcher Hintergrund soll das sein?',
        'identitySought',
        ['', 'Frau', '', 'Erste in der Familie an der Hochschule', '', '']
      ],
      [
        'Erzählen Sie kurz von sich',
        'statement',
        [
          'Ich bin im zweiten Jahr meiner Promotion und frage mich, ob ich in der Forschung bleibe.',
          'Meine Masterarbeit schreibe ich in einer Firma und möchte beide Welten vergleichen.',
          'Mein Traum ist ein eigenes Unternehmen für Geräte, die sich jede Klinik leisten kann.',
          'Nach vier Umzügen in sechs Jahren suche ich eine Stelle, an der ich bleiben kann.',
          'Ich mag Mathematik und suche Fragen, bei denen sie den Kranken nützt.',
          'Ich studiere noch und wüsste gern, woran man eine gute Arbeitsgruppe erkennt.'
        ]
      ],
      ['Einwilligung zur Datenverarbeitung', 'consent', agreed],
      ['Bemerkungen', 'comments', ['', '', 'Bitte nicht freitags.', '', '', '']]
    ]
  }
]
