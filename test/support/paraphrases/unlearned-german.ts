import type { ParaphrasedForm } from './paraphrased-form'

/** Of the set from which nothing is learned: neither words nor weights. */
export const unlearnedGerman: readonly ParaphrasedForm[] = [
  {
    // A history association: mentees.
    language: 'German',
    role: 'mentee',
    columns: [
      [
        'Eingang',
        'timestamp',
        [
          '03.02.2025 08:17',
          '03.02.2025 22:40',
          '05.02.2025 11:02',
          '10.02.2025 15:36',
          '12.02.2025 09:09',
          '14.02.2025 23:55'
        ]
      ],
      ['Anrede', 'custom', ['Frau', 'Herr', 'Frau', 'keine', 'Herr', 'Frau']],
      ['Rufname', 'firstName', ['Friederike', 'Mehmet', 'Anna-Lena', 'Sascha', 'Tobias', 'Olena']],
      ['Zuname', 'lastName', ['Aßmann', 'Yıldız', 'Krüger', 'Wendt', 'von Harten', 'Kowalenko']],
      [
        'Unter welcher Adresse erreichen wir Sie elektronisch?',
        'email',
        [
          'f.assmann@uni-jena.example',
          'yildiz@rub.example',
          'anna-lena.krueger@hu.example',
          'sascha.wendt@gmx.example',
          't.vonharten@uzh.example',
          'kowalenko@ios.example'
        ]
      ],
      [
        'Universität, Archiv oder Museum, an dem Sie tätig sind',
        'institution',
        [
          'Universität Jena',
          'Ruhr-Universität Bochum',
          'HU Berlin',
          'Stadtarchiv Lübeck',
          'Universität Zürich',
          'IOS Regensburg'
        ]
      ],
      [
        'Archive, in denen Sie für Ihre Arbeit forschen',
        'custom',
        [
          'Bundesarchiv',
          'Osmanisches Archiv Istanbul',
          '',
          'Stadtarchiv Lübeck',
          'Staatsarchiv Basel',
          'DALO Lwiw'
        ]
      ],
      ['Wohnort', 'city', ['Jena', 'Essen', 'Potsdam', 'Lübeck', 'Winterthur', 'Regensburg']],
      [
        'Auf welcher Etappe Ihres Berufswegs stehen Sie?',
        'stage',
        ['Doktorandin', 'Postdoc', 'Masterstudium', 'Volontariat', 'Habilitation', 'Doktorandin im 2. Jahr']
      ],
      [
        'Epoche und Schwerpunkte Ihrer Forschung',
        'areas',
        [
          'Zeitgeschichte, DDR',
          'Osmanisches Reich, Neuzeit',
          'Mittelalter',
          'Hanse, Stadtgeschichte',
          'Wirtschaftsgeschichte',
          'Osteuropa, Erinnerungskultur'
        ]
      ],
      [
        'Arbeitstitel der Dissertation (falls vorhanden)',
        'custom',
        ['Kinderferienlager in Thüringen 1961–1989', '', '', '', '', 'Denkmäler in Galizien nach 1991']
      ],
      [
        'Wer betreut Ihre Qualifikationsarbeit?',
        'advisor',
        [
          'Prof. Dr. Jutta Rahn',
          'Prof. Dr. M. Schlegel',
          'PD Dr. Uwe Tietz',
          '',
          'Prof. Corinne Ammann',
          'Prof. Dr. Gerd Vogel'
        ]
      ],
      [
        'Wobei soll Ihnen die Mentorin oder der Mentor helfen?',
        'goals',
        [
          'Einstieg in die Museumsarbeit',
          'Drittmittel einwerben',
          'Entscheidung für oder gegen die Promotion',
          'Netzwerke knüpfen',
          'Vorbereitung auf Berufungsverfahren',
          'Stipendien, Auslandsaufenthalt'
        ]
      ],
      [
        'Aus welchem Berufsfeld soll die Mentorin oder der Mentor kommen? [Hochschule / Archiv / Museum / Verlag / egal]',
        'sectorSought',
        ['Museum', 'Hochschule', 'egal', 'Archiv', 'Hochschule', 'Verlag']
      ],
      [
        'Wunschpersonen (höchstens zwei)',
        'people',
        ['Dr. Karin Lobe', '', '', 'Dr. Jan Petersen, Heike Stolz', '', '']
      ],
      [
        'Personen, bei denen Befangenheit besteht',
        'avoided',
        ['', 'Prof. Schlegel', '', '', 'Corinne Ammann', '']
      ],
      [
        'Warum bewerben Sie sich? (halbe Seite)',
        'statement',
        [
          'Nach zwei Jahren Promotion frage ich mich, ob mein Platz eher im Museum ist.',
          'Als Erster meiner Familie an einer Universität fehlt mir der Blick hinter die Kulissen.',
          'Ich möchte wissen, was eine Promotion im Alltag bedeutet.',
          '',
          'In den nächsten Jahren entscheidet sich, ob ich in der Wissenschaft bleibe.',
          'Seit 2022 lebe ich in Deutschland und kenne hier noch kaum Kollegen.'
        ]
      ],
      [
        'Teilnahme am Auftakt in Münster [vor Ort / per Video]',
        'participation',
        ['vor Ort', 'vor Ort', 'per Video', 'vor Ort', 'per Video', 'vor Ort']
      ],
      [
        'Sprachkenntnisse für die Quellenarbeit',
        'custom',
        ['Russisch', 'Osmanisch, Französisch', 'Latein', 'Niederdeutsch', '', 'Polnisch, Jiddisch']
      ],
      [
        'In welcher Sprache möchten Sie die Gespräche führen?',
        'languages',
        [
          'Deutsch',
          'Deutsch, Türkisch',
          'Deutsch oder Englisch',
          'Deutsch',
          'Deutsch, Französisch',
          'Ukrainisch, Deutsch'
        ]
      ],
      [
        'Ich willige ein, dass meine Angaben an die Auswahlkommission weitergegeben werden',
        'consent',
        ['ja', 'ja', 'ja', 'ja', 'ja', 'ja']
      ],
      ['Vermerk Geschäftsstelle', 'custom', ['Beitrag offen', '', 'ok', 'ok', '', 'Nachfrage 17.2.']]
    ]
  }
]
