import { fifthAnswers as of } from './fifth-answers'
import type { ParaphrasedForm } from './paraphrased-form'

const yes = ['Ja', 'Ja', 'Ja', 'Ja', 'Ja', 'Ja']

const germanMentees: ParaphrasedForm = {
  language: 'German',
  role: 'mentee',
  columns: [
    ['Zeitpunkt der Anmeldung', 'timestamp', of.stamps],
    ['Vor- und Zuname', 'name', of.names],
    ['Unter welcher Mailadresse erreichen wir dich?', 'email', of.mails],
    ['Uni, Klinik oder Firma', 'institution', of.homes],
    [
      'In welchem Land arbeitest du?',
      'country',
      ['Norwegen', 'Ghana', 'Spanien', 'Frankreich', 'Indien', 'Tschechien']
    ],
    [
      'Dein aktueller Stand',
      'stage',
      ['Doktorandin', 'Masterstudent', 'Postdoc', 'Doktorand', 'Wissenschaftlicher Mitarbeiter', 'Postdoc']
    ],
    [
      'Dein wichtigstes Thema',
      'areas',
      [
        'Bildrekonstruktion',
        'Maschinelles Lernen',
        'Robotik',
        'Maschinelles Lernen',
        'Bildrekonstruktion',
        'Robotik'
      ]
    ],
    ['Falls Bildrekonstruktion: genauer?', 'areas', ['MRT', '', '', '', 'CT', '']],
    ['Falls Robotik: genauer?', 'areas', ['', '', 'Navigation', '', '', 'Telemanipulation']],
    [
      'Was willst du mit dem Mentoring erreichen?',
      'goals',
      [
        'Antrag schreiben, Netzwerk aufbauen',
        'Einstieg in die Industrie',
        'Netzwerk aufbauen',
        'Antrag schreiben',
        'Firma gründen',
        'Netzwerk aufbauen'
      ]
    ],
    [
      'Sprachen, in denen du dich unterhalten magst',
      'languages',
      [
        'Englisch, Norwegisch',
        'Englisch',
        'Spanisch, Englisch',
        'Französisch',
        'Englisch',
        'Tschechisch, Englisch'
      ]
    ],
    [
      'Soll deine Mentorin oder dein Mentor eher aus der Wissenschaft oder aus der Wirtschaft kommen?',
      'sectorSought',
      ['Wissenschaft', 'Wirtschaft', 'Wirtschaft', 'Egal', 'Wirtschaft', 'Wissenschaft']
    ],
    ['Wen hättest du am liebsten als Mentor:in?', 'people', of.wished],
    ['Mit wem möchtest du auf keinen Fall zusammenkommen?', 'avoided', of.shunned],
    ['Wer betreut deine Arbeit?', 'advisor', of.supervisors],
    [
      'Kommst du vor Ort oder nimmst du online teil?',
      'participation',
      ['Vor Ort', 'Online', 'Vor Ort', 'Vor Ort', 'Online', 'Online']
    ],
    ['Ich bin mit der Verarbeitung meiner Angaben einverstanden', 'consent', yes],
    ['Sonst noch etwas?', 'comments', ['', 'Im August bin ich im Urlaub.', '', '', '', '']]
  ]
}

const germanMentors: ParaphrasedForm = {
  language: 'German',
  role: 'mentor',
  columns: [
    ['Rufname', 'firstName', of.firstNames],
    ['Familienname', 'lastName', of.lastNames],
    ['Dienstliche E-Mail', 'email', of.mails],
    ['Arbeitgeber', 'institution', of.homes],
    ['Arbeitsort', 'city', of.cities],
    [
      'Ihre Funktion',
      'stage',
      ['Professorin', 'Oberarzt', 'Gruppenleiterin', 'Professor', 'Juniorprofessor', 'Postdoc']
    ],
    [
      'Ihre Fachgebiete (Mehrfachauswahl)',
      'areas',
      ['MRT;Segmentierung;', 'Robotik;', 'MRT;', 'Ultraschall;', 'Segmentierung;', 'Robotik;MRT;']
    ],
    ['Anzahl der Personen, die Sie begleiten möchten', 'capacity', of.counts],
    [
      'Dürfen wir Ihnen zur Not eine Person mehr zuteilen?',
      'extra',
      ['Ja', 'Nein', 'Ja', 'Nein', 'Nein', 'Ja']
    ],
    [
      'Ein paar Sätze zu Ihrer Person',
      'statement',
      [
        'Seit neun Jahren leite ich eine kleine Gruppe zur Magnetresonanz, überwiegend mit Ingenieurinnen und Ingenieuren.',
        'Als Oberarzt stehe ich zwischen Klinik und Forschung und rede gern über beides, auch über das, was nicht klappt.',
        'Ich habe die Universität 2015 verlassen und stelle heute selbst Leute ein, kenne also beide Seiten des Tisches.',
        'Ultraschall beschäftigt mich seit der Promotion, dazu viele Jahre in Gremien, die über Anträge entscheiden.',
        'Vor der Professur war ich in einem jungen Unternehmen, das es heute nicht mehr gibt, und habe viel daraus gelernt.',
        'Mit zwei kleinen Kindern und einer halben Stelle weiß ich, was Vereinbarkeit im Alltag wirklich heißen kann.'
      ]
    ],
    ['Anmerkungen', 'comments', ['', '', 'Gerne wieder!', '', '', '']]
  ]
}

export const fifthParaphrasesInGerman: readonly ParaphrasedForm[] = [germanMentees, germanMentors]
