import type { FormLanguage } from './form-language'

export const german: FormLanguage = {
  name: 'German',
  headings: {
    timestamp: 'Zeitstempel',
    role: 'Ich möchte teilnehmen als',
    email: 'E-Mail-Adresse',
    name: 'Vor- und Nachname',
    firstName: 'Vorname',
    lastName: 'Nachname',
    institution: 'Einrichtung / Universität',
    department: 'Abteilung',
    country: 'Land',
    timeZone: 'Zeitzone',
    stage: 'Karrierestufe',
    sector: 'In welchem Sektor arbeiten Sie?',
    sectorSought: 'Gewünschter Sektor der Mentorin oder des Mentors',
    areas: 'Forschungsgebiete (bis zu drei)',
    goals: 'Welche Ziele haben Sie für das Mentoring?',
    topics: 'Zu welchen Themen können Sie beraten?',
    languages: 'Welche Sprachen sprechen Sie?',
    capacity: 'Wie viele Mentees können Sie betreuen?',
    participation: 'Nehmen Sie vor Ort oder virtuell teil?',
    people: 'Wunschmentor oder Wunschmentorin',
    avoided: 'Interessenkonflikte',
    identities: 'Geschlecht (freiwillig)',
    identityWish: 'Wünschen Sie sich jemanden mit ähnlicher Identität?',
    identitySought: 'Welche Identität wünschen Sie sich?',
    statement: 'Erzählen Sie etwas über sich',
    homePage: 'Webseite oder LinkedIn',
    before: 'Haben Sie schon einmal teilgenommen?',
    consent: 'Einwilligung in die Verarbeitung meiner Daten',
    comments: 'Weitere Anmerkungen'
  },
  fileNames: { mentor: 'Mentoren 2021', mentee: 'Mentees 2021', both: 'Anmeldungen Mentoring' },
  roles: { mentor: 'Mentorin/Mentor', mentee: 'Mentee', both: 'beides' },
  yes: 'Ja',
  no: 'Nein',
  other: 'Sonstiges',
  people: [
    ['Änne', 'Beispiel'],
    ['Björn', 'Muster'],
    ['Çiğdem', 'Probe'],
    ['Dörte', 'von der Aue'],
    ['Emil', 'Groß'],
    ['Frauke', 'Meier-Schmidt'],
    ['Gülay', 'Erfunden'],
    ['Hans', 'Mustermann']
  ],
  institutions: [
    'Universität Musterstadt',
    'Klinikum Musterstadt',
    'Bildwerk GmbH',
    'TU Beispielhausen',
    'Hochschule Probe',
    'Institut für Erfundenes'
  ],
  departments: ['Informatik', 'Radiologie', 'Medizintechnik', 'Physik'],
  countries: [
    ['Deutschland', 'DE'],
    ['Österreich', 'AT'],
    ['Schweiz', 'CH'],
    ['Vereinigte Staaten', 'US'],
    ['Niederlande', 'NL'],
    ['Südkorea', 'KR']
  ],
  zones: [
    ['MEZ', 'Europe/Berlin'],
    ['UTC+2', 'UTC+02:00'],
    ['Mitteleuropäische Zeit', 'Europe/Berlin'],
    ['UTC-05:00', 'UTC-05:00'],
    ['Berlin', 'Europe/Berlin'],
    ['GMT+1', 'UTC+01:00']
  ],
  stages: [
    ['Doktorandin', 'phd-student'],
    ['Postdoc', 'postdoc'],
    ['Juniorprofessor', 'assistant-professor'],
    ['Professorin', 'professor'],
    ['Masterstudent', 'master-student'],
    ['Gruppenleiter', 'senior-researcher']
  ],
  sectors: [
    ['Hochschule', 'academia'],
    ['Industrie', 'industry'],
    ['Start-up', 'start-up'],
    ['Klinik', 'clinical'],
    ['Öffentlicher Dienst', 'government']
  ],
  languages: [
    ['Deutsch, Englisch', ['German', 'English']],
    ['Deutsch (Muttersprache), etwas Französisch', ['German', 'French']],
    ['Englisch', ['English']],
    ['Türkisch, Deutsch', ['Turkish', 'German']],
    ['Deutsch und Spanisch', ['German', 'Spanish']]
  ],
  participation: [
    ['Vor Ort', 'on-site'],
    ['Virtuell', 'virtual'],
    ['Beides möglich', 'either']
  ],
  capacities: [
    ['2', 2],
    ['zwei bis drei', 2],
    ['1', 1],
    ['Nur eine Person bitte', 1],
    ['3', 3],
    ['bis zu 4', 4]
  ],
  areas: [
    'Segmentierung',
    'Registrierung, starr und elastisch',
    'Maschinelles Lernen',
    'Ultraschall',
    'Robotik'
  ],
  goals: [
    'Karriere an der Hochschule',
    'Anträge, Stipendien und Aufsätze schreiben',
    'Eine Firma gründen',
    'Vereinbarkeit von Beruf und Familie'
  ],
  identities: ['Frau', 'Mann', 'Divers', 'Keine Angabe'],
  statements: [
    'Ich arbeite an Bildern des Herzens. In der Freizeit klettere ich und suche Menschen, die beides tun.',
    'Meine Dissertation handelt vom Lernen aus wenigen Beispielen, was schwerer ist als es klingt.',
    'Nach zehn Jahren in einer Firma bin ich an die Hochschule zurückgekehrt und lehre gern.',
    'Ich baue kleine Geräte für große Kliniken und große Modelle für kleine.'
  ],
  comments: ['', 'Im August bin ich nicht da.', '', 'Danke für die Organisation!', '', '']
}
