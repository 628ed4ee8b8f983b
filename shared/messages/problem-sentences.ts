import type { Field } from '#shared/domain/field'
import type { ProblemFact } from '#shared/domain/problem'
import { assertNever } from '#shared/lib/assert-never'
import { groupDigits } from '#shared/lib/group-digits'
import { showUnseen } from '#shared/lib/unseen-characters'
import { answerShown } from './answer-shown'
import { fieldInside, fieldName } from './field-names'
import { listWords } from './list-words'
import { countText } from './number-words'
import { quoted } from './quoted'
import { sheetReasonWords } from './sheet-reasons'

/** What is wrong with a row or a value, what was done about it, and what a person may do. */
export function problemSentence(fact: ProblemFact): string {
  return isAboutPeople(fact)
    ? personSentence(fact)
    : isAboutValues(fact)
      ? valueSentence(fact)
      : sheetSentence(fact)
}

type FactOf<K extends ProblemFact['kind']> = Extract<ProblemFact, { readonly kind: K }>

const peopleKinds = [
  'no-name',
  'no-email',
  'nobody-named',
  'registered-twice',
  'email-shared',
  'maybe-same-person',
  'both-roles',
  'role-unknown',
  'role-overruled',
  'no-consent',
  'repair-overtaken',
  'own-answer-overtaken',
  'row-empty-of-answers'
] as const
type PeopleFact = FactOf<(typeof peopleKinds)[number]>

const valueKinds = [
  'email-unreadable',
  'email-unusual',
  'email-mistyped',
  'capacity-unreadable',
  'capacity-proposed',
  'capacity-soft',
  'capacity-missing',
  'minimum-unreadable',
  'value-unknown',
  'value-proposed',
  'faulty-value',
  'formula-without-value',
  'quotes-inside-field',
  'cell-twice',
  'text-odd'
] as const
type ValueFact = FactOf<(typeof valueKinds)[number]>

function isAboutPeople(fact: ProblemFact): fact is PeopleFact {
  return peopleKinds.some((kind) => kind === fact.kind)
}

function isAboutValues(fact: ProblemFact): fact is ValueFact {
  return valueKinds.some((kind) => kind === fact.kind)
}

function personSentence(fact: PeopleFact): string {
  switch (fact.kind) {
    case 'no-name':
      return 'The name is missing; the person is known by the e-mail only.'
    case 'no-email':
      return `${fact.name} left no e-mail, so no letter can reach this person. Ask for an address.`
    case 'nobody-named':
      return 'The row has neither a name nor a readable e-mail, so it stays out until you add one.'
    case 'registered-twice':
      return `${fact.name} registered again; the newer registration in ${placeOf(fact.keptFile, fact.keptSheet, fact.keptRow)} is used instead of this one.`
    case 'email-shared':
      return `${fact.email} stands beside different names (${listWords(fact.names.map((name) => name || 'no name'))}); each is kept as a person. Check whose address it is.`
    case 'maybe-same-person':
      return `${fact.name} has the same name and institution as the person in ${placeOf(fact.otherFile, fact.otherSheet, fact.otherRow)}, but another e-mail. Both are kept; check whether they are one person.`
    case 'both-roles':
      return `${fact.name} registered as mentor and as mentee, and takes part as both.`
    case 'role-unknown':
      return fact.text === ''
        ? 'Nothing says whether this is a mentor or a mentee, so the row was left out. Fill in the role.'
        : `${quoted(fact.text)} does not say whether this is a mentor or a mentee, so the row was left out. Correct the role.`
    case 'role-overruled':
      return `The row says ${quoted(fact.text)}, but its file was given as the ${fact.role}s, so the person is used as a ${fact.role}.`
    case 'no-consent':
      return `${fact.name} did not give consent, and is therefore not matched.`
    case 'repair-overtaken':
      return `The ${fieldInside(fact.field)} of ${fact.name} was corrected by hand, but the file has changed since; what it says now is used.`
    case 'own-answer-overtaken':
      return `The answer of ${fact.name} to ${quoted(fact.heading)} was corrected by hand, but the file has changed since; what it says now is used.`
    case 'row-empty-of-answers':
      return 'Beside name and e-mail every question was left blank, so little can be compared.'
    default:
      return assertNever(fact)
  }
}

function valueSentence(fact: ValueFact): string {
  switch (fact.kind) {
    case 'email-unreadable':
      return `${quoted(fact.text)} is not an e-mail address; the person is kept without one. Correct it.`
    case 'email-unusual':
      return `${fact.email} has letters that e-mail addresses rarely have. Check that it was typed in one script.`
    case 'email-mistyped':
      return `${fact.email} looks mistyped: ${fact.proposed} may be meant. It is kept as it is until you decide.`
    case 'capacity-unreadable':
      return `${quoted(fact.text)} gives no number of mentees; ${placesWords(fact.used)} used.`
    case 'capacity-proposed':
      return `${quoted(fact.text)} was read as ${placesWords(fact.used, '')}. Check that this is meant.`
    case 'capacity-soft':
      return `${quoted(fact.text)} was read as ${placesWords(fact.used, '')}; ${fact.more} more ${fact.more === 1 ? 'is' : 'are'} offered if you are short of mentors. Check that this is meant.`
    case 'capacity-missing':
      return `The number of mentees was left blank; ${placesWords(fact.used)} used.`
    case 'minimum-unreadable':
      return `${quoted(fact.text)} is no number of mentees; no minimum is used.`
    case 'value-unknown':
      return unknownSentence(fact.field, fact.text)
    case 'value-proposed':
      return `${quoted(fact.text)} was read as ${fieldInside(fact.field)} ${quoted(answerShown(fact.used))}. Check that this is meant.`
    case 'faulty-value':
      return `The cell holds ${quoted(fact.text)}, which a formula left behind; it counts as blank.`
    case 'formula-without-value':
      return 'The cell holds a formula whose result was not saved; it counts as blank. Open the file in Excel, save it and import it again.'
    case 'quotes-inside-field':
      return 'A quotation mark stands inside a value; check that the columns of this row were parted rightly.'
    case 'cell-twice':
      return 'The file holds this cell more than once; the last one was read.'
    case 'text-odd':
      return oddSentence(fact)
    default:
      return assertNever(fact)
  }
}

function oddSentence({ oddity, text }: FactOf<'text-odd'>): string {
  switch (oddity) {
    case 'characters-unseen':
      return `${quoted(showUnseen(text))} has characters that cannot be seen and may change how it reads; it was taken as it stands. Type it again if it should not have them.`
    case 'characters-broken':
      return `${quoted(text)} has characters that are broken or control a machine; it was taken as it stands. Type it again if a letter is missing.`
    case 'marks-piled':
      return `${quoted(text)} piles marks on a letter; it was taken as it stands and is cut where it is shown.`
    case 'day-unknown':
      return 'The date is 29 February 1900, which never was: spreadsheet programs count it by mistake. Check what was meant.'
    default:
      return assertNever(oddity)
  }
}

function sheetSentence(fact: Exclude<ProblemFact, PeopleFact | ValueFact>): string {
  switch (fact.kind) {
    case 'role-proposed':
      return `Nothing says whether this sheet lists mentors or mentees; by its questions they seem to be ${fact.role}s. Confirm it.`
    case 'both-overruled':
      return `${fact.rows === 1 ? '1 row says' : `${groupDigits(fact.rows)} rows say`} “both” in ${quoted(fact.heading)}; the file was given as the ${fact.role}s, so each is used as a ${fact.role} only.`
    case 'date-order-assumed':
      return `The dates in ${quoted(fact.heading)} do not tell day from month; they were read with the ${fact.order === 'month-first' ? 'month' : 'day'} first.`
    case 'total-row-left-out':
      return `${quoted(fact.text)} is a total and no registration; it was left out.`
    case 'preview-rows-left-out':
      return fact.count === 1
        ? '1 row is a trial of the form and no registration; it was left out.'
        : `${groupDigits(fact.count)} rows are trials of the form and no registrations; they were left out.`
    case 'headings-repeated':
      return 'The row repeats the headings and is no registration; it was left out.'
    case 'table-apart':
      return 'A further table of its sheet begins here. It is read like a sheet of its own; leave it out if it lists nobody who registered.'
    case 'column-not-sure':
      return `The column ${quoted(fact.heading)} was read as ${fieldInside(fact.field)}. Check that this is meant.`
    case 'column-twice':
      return `The column ${quoted(fact.heading)} could be ${fieldInside(fact.field)} too, but column ${fact.usedColumn} is used for that; its answers are kept beside the person.`
    case 'sheet-left-out':
      return `The sheet was left out because ${sheetReasonWords(fact.reason)}.`
    case 'hidden-rows':
      return fact.count === 1
        ? '1 hidden row is included.'
        : `${groupDigits(fact.count)} hidden rows are included.`
    case 'hidden-columns':
      return fact.count === 1
        ? '1 hidden column is included.'
        : `${groupDigits(fact.count)} hidden columns are included.`
    case 'macros-ignored':
      return 'The workbook has macros; they were not run.'
    case 'sheet-hidden':
      return 'The sheet is hidden in its workbook, and is included.'
    case 'merged-cells':
    case 'rows-uneven':
      return shapeSentence(fact)
    case 'links-not-followed':
    case 'part-names-unusual':
    case 'encoding-assumed':
      return fileSentence(fact)
    default:
      return assertNever(fact)
  }
}

function shapeSentence({ kind, count }: FactOf<'merged-cells' | 'rows-uneven'>): string {
  if (kind === 'merged-cells')
    return `${count === 1 ? '1 range of merged cells was' : `${groupDigits(count)} ranges of merged cells were`} parted; each value stands in its first cell only.`
  return `${count === 1 ? '1 row is' : `${groupDigits(count)} rows are`} narrower or wider than the headings, beginning with this one. Check that the columns were parted rightly.`
}

function fileSentence(
  fact: FactOf<'links-not-followed' | 'part-names-unusual' | 'encoding-assumed'>
): string {
  switch (fact.kind) {
    case 'links-not-followed':
      return `The workbook names ${fact.count === 1 ? '1 part' : `${groupDigits(fact.count)} parts`} outside itself; nothing was fetched.`
    case 'part-names-unusual':
      return 'The parts of the workbook are named in an unusual way; it was read all the same.'
    case 'encoding-assumed':
      return `The text does not say how its letters are written; it was read as ${fact.encoding}. Check that names with accents look right.`
    default:
      return assertNever(fact)
  }
}

function placeOf(file: string, sheet: string, row: number): string {
  return `${file}, sheet ${quoted(sheet)}, row ${row}`
}

/** What was told in confidence is not quoted. */
function unknownSentence(field: Field, text: string): string {
  if (text === '')
    return `The answer for ${fieldInside(field)} could not be read, so it counts as unanswered.`
  return `${fieldName(field)}: ${quoted(text)} is not known, so it counts as unanswered.`
}

function placesWords(count: number, verb = count === 1 ? ' is' : ' are'): string {
  return `${countText(count, 'place')}${verb}`
}
