import { expect, test } from 'vitest'
import type { SpreadsheetFailure } from '#shared/domain/spreadsheet-failure'
import { spreadsheetFailureSentence } from '#shared/messages/spreadsheet-failures'

const file = 'people.xlsx'

test.each<[SpreadsheetFailure, string]>([
  [{ kind: 'file-missing', file }, 'There is no file people.xlsx. Check its name and folder.'],
  [
    { kind: 'file-not-readable', file, reason: 'EACCES' },
    'people.xlsx could not be read: you may not open it. Ask for access, or copy it to a folder of yours.'
  ],
  [
    { kind: 'file-not-readable', file, reason: 'EIO' },
    'people.xlsx could not be read: the system says EIO. Copy it to another folder and try again.'
  ],
  [{ kind: 'not-a-file', file }, 'people.xlsx is not a file that can be read. Choose a spreadsheet.'],
  [
    { kind: 'file-is-link', file },
    'people.xlsx is a link to another file, which may change unseen. Choose that file itself.'
  ],
  [{ kind: 'file-empty', file }, 'people.xlsx is empty. Choose a file with registrations.'],
  [
    { kind: 'file-too-large', file, bytes: 20_971_521, limit: 20_971_520 },
    'people.xlsx has 21\u00A0MB; at most 20\u00A0MB can be read. Save the registrations alone, without pictures.'
  ],
  [
    { kind: 'other-kind', file, looksLike: 'encrypted-workbook' },
    'people.xlsx is a workbook with a password. Open it, take the password off (or, if it asks for none, the protection of the workbook), save it and choose it again.'
  ],
  [
    { kind: 'other-kind', file, looksLike: 'word-document' },
    'people.xlsx is a Word document. Choose a spreadsheet: .xlsx, .xls, .ods or .csv.'
  ],
  [
    { kind: 'damaged', file, detail: 'archive-incomplete' },
    'people.xlsx is damaged: its end or its list of parts is missing. Open it in a spreadsheet program, save it again as .xlsx and choose that.'
  ],
  [
    { kind: 'suspicious', file, detail: 'document-type' },
    'people.xlsx was refused: a part of it declares a document type. If you trust it, open it in a spreadsheet program, save it again as .xlsx and choose that.'
  ],
  [
    { kind: 'too-much-inside', file, what: 'rows', count: 20_001, limit: 20_000, sheet: 'Answers' },
    'The sheet “Answers” of people.xlsx has 20,001 rows or more; at most 20,000 can be read. Save the registrations alone and choose that.'
  ],
  [
    {
      kind: 'too-much-inside',
      file,
      what: 'unpacked-bytes',
      count: 68_000_000,
      limit: 67_108_864,
      sheet: null
    },
    'people.xlsx has 65\u00A0MB unpacked or more; at most 64\u00A0MB can be read. Save the registrations alone and choose that.'
  ],
  [
    { kind: 'not-utf8', file, line: 3 },
    'people.xlsx is not UTF-8 text: line 3 has bytes that are none. Save it as “CSV UTF-8” or as .xlsx; other encodings cannot be read here.'
  ],
  [
    { kind: 'too-many-sheets', file, count: 2000, limit: 2, first: ['A', 'B'] },
    'people.xlsx has 2,000 sheets; at most 2 can be read. The first are “A” and “B”. Save the sheet with the registrations alone and choose that.'
  ],
  [
    { kind: 'mixed-encodings', file, line: 3 },
    'people.xlsx mixes two encodings: line 3 is written in another one than the lines before it. Save the registrations again as “CSV UTF-8” or as .xlsx and choose that.'
  ],
  [
    { kind: 'nul-character', file, line: 3 },
    'people.xlsx has an unreadable character (NUL) in line 3, so it is no text or a damaged one. Save the registrations again as .xlsx or .csv and choose that.'
  ],
  [
    { kind: 'other-kind', file, looksLike: 'utf32-text' },
    'people.xlsx is a text in UTF-32. Save it as “CSV UTF-8” or as .xlsx and choose that.'
  ],
  [
    { kind: 'other-kind', file, looksLike: 'open-document' },
    'people.xlsx is an OpenDocument file other than a spreadsheet. Choose a spreadsheet: .xlsx, .xls, .ods or .csv.'
  ],
  [
    { kind: 'quote-not-closed', file, line: 12 },
    'In people.xlsx, the quotation mark opened in line 12 is never closed. Close it and choose the file again.'
  ],
  [
    { kind: 'took-too-long', file, seconds: 10 },
    'Reading people.xlsx took longer than 10 seconds and was stopped. Save the registrations alone as .xlsx or .csv and choose that.'
  ],
  [
    { kind: 'reader-stopped', file },
    'Reading people.xlsx stopped half-way, and nothing of it was taken. Save the registrations alone as .xlsx or .csv and choose that.'
  ]
])('%o is said in words', (failure, sentence) => {
  expect(spreadsheetFailureSentence(failure)).toBe(sentence)
})
