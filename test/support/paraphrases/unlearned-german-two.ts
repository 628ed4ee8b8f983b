import type { ParaphrasedForm } from './paraphrased-form'

/** Of the set from which nothing is learned: neither words nor weights. */
export const unlearnedGermanTwo: readonly ParaphrasedForm[] = [
  {
    // The young section of polymer chemists: mentors.
    language: 'German',
    role: 'mentor',
    columns: [
      ['lfd. Nr.', 'custom', ['1', '2', '3', '4', '5', '6']],
      [
        'Vor- und Nachname (mit Titel)',
        'name',
        [
          'Dr. Bernd Achterberg',
          'Prof. Dr. Susanne Thoma',
          'Dr. Ravi Menon',
          'Dipl.-Chem. Petra Lohse',
          'Dr. Lukas Egger',
          'Dr. Ewa Zielińska'
        ]
      ],
      [
        'Mailadresse (dienstlich)',
        'email',
        [
          'bernd.achterberg@basfen.example',
          'thoma@mpip.example',
          'r.menon@covestra.example',
          'lohse@evonis.example',
          'lukas.egger@jku.example',
          'ewa.zielinska@ipf.example'
        ]
      ],
      [
        'Mailadresse des Sekretariats',
        'custom',
        ['', 'sekretariat.thoma@mpip.example', '', '', 'sek-ipc@jku.example', '']
      ],
      [
        'Arbeitgeber',
        'institution',
        ['BASFEN SE', 'MPI für Polymerforschung', 'Covestra AG', 'Evonis', 'JKU Linz', 'IPF Dresden']
      ],
      [
        'Bereich: Industrie, Hochschule, außeruniversitäre Forschung, Behörde',
        'sector',
        [
          'Industrie',
          'außeruniversitäre Forschung',
          'Industrie',
          'Industrie',
          'Hochschule',
          'außeruniversitäre Forschung'
        ]
      ],
      [
        'Derzeitige Position',
        'stage',
        [
          'Laborleiter',
          'Direktorin',
          'Senior Scientist',
          'Abteilungsleiterin',
          'Assistenzprofessor',
          'Gruppenleiterin'
        ]
      ],
      [
        'Frühere Positionen in der Industrie',
        'custom',
        ['Clariant, 2004–2011', '', 'Dow', 'Bayer, Lanxess', '', '']
      ],
      [
        'Land des Dienstsitzes',
        'country',
        ['Deutschland', 'Deutschland', 'Deutschland', 'Deutschland', 'Österreich', 'Deutschland']
      ],
      [
        'Womit beschäftigen Sie sich fachlich? (Stichworte)',
        'areas',
        [
          'Lacke, Dispersionen',
          'Kolloide, Grenzflächen',
          'Polyurethane',
          'Hochleistungspolymere',
          'Rheologie, Recycling',
          'Elektrospinnen, Biomaterialien'
        ]
      ],
      [
        'Zu welchen Fragen können Sie Rat geben?',
        'topics',
        [
          'Bewerbung in der Industrie, Gehaltsverhandlung',
          'Gruppenleitung, ERC-Anträge',
          'Leben als Zugezogener, Patente',
          'Führung, Vereinbarkeit mit Familie',
          'Juniorprofessur',
          'Anträge, Publizieren'
        ]
      ],
      [
        'Welche Fragen haben Sie selbst an uns?',
        'comments',
        ['', 'Wann beginnt der Durchgang?', '', 'Gibt es ein Treffen im Herbst?', '', '']
      ],
      ['Wie viele Tandems trauen Sie sich zu?', 'capacity', ['2', '1', '1', '2–3', '1', '2']],
      ['Ab wie vielen Mentees lohnt es sich für Sie?', 'minimum', ['1', '1', '', '2', '1', '1']],
      ['Notfalls auch ein Mentee mehr?', 'extra', ['ja', 'nein', 'ja', 'ja', 'nein', 'zur Not']],
      ['Wie oft im Monat hätten Sie Zeit?', 'custom', ['1×', 'alle zwei Monate', '2×', '1×', '1×', '']],
      [
        'Gesprächssprachen',
        'languages',
        [
          'Deutsch, Englisch',
          'Deutsch, Englisch, Italienisch',
          'Englisch, Hindi, etwas Deutsch',
          'Deutsch',
          'Deutsch, Englisch',
          'Polnisch, Deutsch, Englisch'
        ]
      ],
      [
        'Geschlecht (freiwillig)',
        'identities',
        ['männlich', 'weiblich', '', 'weiblich', 'divers', 'weiblich']
      ],
      [
        'Möchten Sie lieber jemanden Ihres eigenen Geschlechts begleiten?',
        'identityWish',
        ['nein', 'nein', 'egal', 'ja', 'nein', 'nein']
      ],
      [
        'Haben Sie schon jemanden, den Sie begleiten möchten? Wen?',
        'people',
        ['', '', 'Jana Feldmann', '', '', 'Tim Bosse']
      ],
      ['Dürfen wir Ihr Foto auf der Tagung zeigen?', 'custom', ['ja', 'ja', 'nein', 'ja', 'ja', 'nein']],
      ['Datenschutzhinweise gelesen und akzeptiert', 'consent', ['x', 'x', 'x', 'x', 'x', 'x']]
    ]
  }
]
