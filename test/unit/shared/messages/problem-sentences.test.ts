import { describe, expect, it } from 'vitest'
import type { ProblemFact } from '#shared/domain/problem'
import { problemSentence } from '#shared/messages/problem-sentences'
import { createRegistration } from '../../../support/create-registration'

const place = { keptRow: 7, keptSheet: 'Form Responses 1', keptFile: 'late.xlsx' }
const other = { otherRow: 7, otherSheet: 'Form Responses 1', otherFile: 'late.xlsx' }

const sentences: readonly (readonly [ProblemFact, string])[] = [
  [{ kind: 'sheet-hidden' }, 'The sheet is hidden in its workbook, and is included.'],
  [
    { kind: 'merged-cells', count: 2 },
    '2 ranges of merged cells were parted; each value stands in its first cell only.'
  ],
  [{ kind: 'cell-twice' }, 'The file holds this cell more than once; the last one was read.'],
  [
    { kind: 'rows-uneven', count: 1 },
    '1 row is narrower or wider than the headings, beginning with this one. Check that the columns were parted rightly.'
  ],
  [
    { kind: 'links-not-followed', count: 3 },
    'The workbook names 3 parts outside itself; nothing was fetched.'
  ],
  [
    { kind: 'part-names-unusual' },
    'The parts of the workbook are named in an unusual way; it was read all the same.'
  ],
  [
    { kind: 'encoding-assumed', encoding: 'Windows-1252' },
    'The text does not say how its letters are written; it was read as Windows-1252. Check that names with accents look right.'
  ],
  [{ kind: 'no-name' }, 'The name is missing; the person is known by the e-mail only.'],
  [
    { kind: 'no-email', name: 'Ada' },
    'Ada left no e-mail, so no letter can reach this person. Ask for an address.'
  ],
  [
    { kind: 'nobody-named' },
    'The row has neither a name nor a readable e-mail, so it stays out until you add one.'
  ],
  [
    { kind: 'registered-twice', name: 'Ada', ...place, earlier: createRegistration() },
    'Ada registered again; the newer registration in late.xlsx, sheet “Form Responses 1”, row 7 is used instead of this one.'
  ],
  [
    { kind: 'email-mistyped', email: 'ada@gmial.com', proposed: 'ada@gmail.com' },
    'ada@gmial.com looks mistyped: ada@gmail.com may be meant. It is kept as it is until you decide.'
  ],
  [
    { kind: 'own-answer-overtaken', name: 'Ada', heading: 'Lunch' },
    'The answer of Ada to “Lunch” was corrected by hand, but the file has changed since; what it says now is used.'
  ],
  [
    { kind: 'repair-overtaken', name: 'Ada', field: 'stage' },
    'The career stage of Ada was corrected by hand, but the file has changed since; what it says now is used.'
  ],
  [
    { kind: 'email-shared', email: 'a@one.example', names: ['', 'Ada', 'Ben'] },
    'a@one.example stands beside different names (no name, Ada and Ben); each is kept as a person. Check whose address it is.'
  ],
  [
    { kind: 'maybe-same-person', name: 'Ada', ...other },
    'Ada has the same name and institution as the person in late.xlsx, sheet “Form Responses 1”, row 7, but another e-mail. Both are kept; check whether they are one person.'
  ],
  [{ kind: 'both-roles', name: 'Ada' }, 'Ada registered as mentor and as mentee, and takes part as both.'],
  [
    { kind: 'role-unknown', text: '' },
    'Nothing says whether this is a mentor or a mentee, so the row was left out. Fill in the role.'
  ],
  [
    { kind: 'role-unknown', text: 'Organiser' },
    '“Organiser” does not say whether this is a mentor or a mentee, so the row was left out. Correct the role.'
  ],
  [
    { kind: 'role-proposed', role: 'mentor' },
    'Nothing says whether this sheet lists mentors or mentees; by its questions they seem to be mentors. Confirm it.'
  ],
  [
    { kind: 'role-overruled', text: 'Mentee', role: 'mentor' },
    'The row says “Mentee”, but its file was given as the mentors, so the person is used as a mentor.'
  ],
  [
    { kind: 'both-overruled', heading: 'both?', rows: 1, role: 'mentee' },
    '1 row says “both” in “both?”; the file was given as the mentees, so each is used as a mentee only.'
  ],
  [
    { kind: 'capacity-unreadable', text: 'No preference', used: 1 },
    '“No preference” gives no number of mentees; 1 place is used.'
  ],
  [
    { kind: 'capacity-soft', text: '2, one more if needed', used: 2, more: 1 },
    '“2, one more if needed” was read as 2 places; 1 more is offered if you are short of mentors. Check that this is meant.'
  ],
  [
    { kind: 'capacity-proposed', text: '2-3', used: 2 },
    '“2-3” was read as 2 places. Check that this is meant.'
  ],
  [{ kind: 'capacity-missing', used: 1 }, 'The number of mentees was left blank; 1 place is used.'],
  [{ kind: 'minimum-unreadable', text: 'some' }, '“some” is no number of mentees; no minimum is used.'],
  [
    { kind: 'value-unknown', field: 'stage', text: 'Wizard' },
    'Career stage: “Wizard” is not known, so it counts as unanswered.'
  ],
  [
    { kind: 'value-unknown', field: 'identityWish', text: '' },
    'The answer for wish for a similar identity (confidential) could not be read, so it counts as unanswered.'
  ],
  [
    { kind: 'value-proposed', field: 'stage', text: 'PhD', used: 'phd-student' },
    '“PhD” was read as career stage “PhD student”. Check that this is meant.'
  ],
  [
    { kind: 'date-order-assumed', heading: 'Date', order: 'month-first' },
    'The dates in “Date” do not tell day from month; they were read with the month first.'
  ],
  [{ kind: 'no-consent', name: 'Ada' }, 'Ada did not give consent, and is therefore not matched.'],
  [
    { kind: 'row-empty-of-answers' },
    'Beside name and e-mail every question was left blank, so little can be compared.'
  ],
  [
    { kind: 'total-row-left-out', text: 'Total 3' },
    '“Total 3” is a total and no registration; it was left out.'
  ],
  [
    { kind: 'preview-rows-left-out', count: 2 },
    '2 rows are trials of the form and no registrations; they were left out.'
  ],
  [{ kind: 'headings-repeated' }, 'The row repeats the headings and is no registration; it was left out.'],
  [
    { kind: 'table-apart' },
    'A further table of its sheet begins here. It is read like a sheet of its own; leave it out if it lists nobody who registered.'
  ],
  [
    { kind: 'column-not-sure', heading: 'Wo', field: 'country' },
    'The column “Wo” was read as country. Check that this is meant.'
  ],
  [
    { kind: 'column-twice', heading: 'E-mail', field: 'email', usedColumn: 'B' },
    'The column “E-mail” could be e-mail too, but column B is used for that; its answers are kept beside the person.'
  ],
  [
    { kind: 'sheet-left-out', reason: { kind: 'no-rows', headerRow: 3 } },
    'The sheet was left out because there is no registration below its headings in row 3.'
  ],
  [
    { kind: 'email-unreadable', text: 'ada at one' },
    '“ada at one” is not an e-mail address; the person is kept without one. Correct it.'
  ],
  [
    { kind: 'email-unusual', email: 'аda@one.example' },
    'аda@one.example has letters that e-mail addresses rarely have. Check that it was typed in one script.'
  ],
  [{ kind: 'hidden-rows', count: 12 }, '12 hidden rows are included.'],
  [{ kind: 'hidden-columns', count: 1 }, '1 hidden column is included.'],
  [
    { kind: 'faulty-value', text: '#REF!' },
    'The cell holds “#REF!”, which a formula left behind; it counts as blank.'
  ],
  [
    { kind: 'formula-without-value' },
    'The cell holds a formula whose result was not saved; it counts as blank. Open the file in Excel, save it and import it again.'
  ],
  [
    { kind: 'quotes-inside-field' },
    'A quotation mark stands inside a value; check that the columns of this row were parted rightly.'
  ],
  [
    { kind: 'text-odd', oddity: 'characters-unseen', text: 'Ada \u202eecalevoL' },
    '“Ada ⟨U+202E⟩ecalevoL” has characters that cannot be seen and may change how it reads; it was taken as it stands. Type it again if it should not have them.'
  ],
  [
    { kind: 'text-odd', oddity: 'characters-broken', text: 'Ad\ufffd' },
    '“Ad\ufffd” has characters that are broken or control a machine; it was taken as it stands. Type it again if a letter is missing.'
  ],
  [
    { kind: 'text-odd', oddity: 'marks-piled', text: 'Zoe' },
    '“Zoe” piles marks on a letter; it was taken as it stands and is cut where it is shown.'
  ],
  [
    { kind: 'text-odd', oddity: 'day-unknown', text: '1900-02-29' },
    'The date is 29 February 1900, which never was: spreadsheet programs count it by mistake. Check what was meant.'
  ],
  [{ kind: 'macros-ignored' }, 'The workbook has macros; they were not run.']
]

describe('problems in words', () => {
  it.each(sentences)('%j reads: %s', (fact, sentence) => {
    expect(problemSentence(fact)).toBe(sentence)
  })

  it('cuts a long answer to one line, never through a letter', () => {
    const text = `${'x'.repeat(59)}😀${'z\n'.repeat(900)}`
    expect(problemSentence({ kind: 'value-unknown', field: 'country', text })).toBe(
      `Country: “${'x'.repeat(59)}…” is not known, so it counts as unanswered.`
    )
  })
})
