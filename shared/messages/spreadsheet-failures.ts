import type {
  CountedPart,
  Damage,
  OtherKind,
  SpreadsheetFailure,
  Suspicion
} from '#shared/domain/spreadsheet-failure'
import { assertNever } from '#shared/lib/assert-never'
import { groupDigits } from '#shared/lib/group-digits'
import { listWords } from './list-words'
import { quoted } from './quoted'

/** Why a spreadsheet could not be read, in one or two sentences that name the file and say what to do next. */
export function spreadsheetFailureSentence(failure: SpreadsheetFailure): string {
  const { file } = failure
  switch (failure.kind) {
    case 'file-missing':
      return `There is no file ${file}. Check its name and folder.`
    case 'file-not-readable':
      return `${file} could not be read: ${readReason(failure.reason)}`
    case 'not-a-file':
      return `${file} is not a file that can be read. Choose a spreadsheet.`
    case 'file-is-link':
      return `${file} is a link to another file, which may change unseen. Choose that file itself.`
    case 'file-empty':
      return `${file} is empty. Choose a file with registrations.`
    case 'file-too-large':
      return `${file} has ${megabytes(failure.bytes)}; at most ${megabytes(failure.limit)} can be read. Save the registrations alone, without pictures.`
    case 'other-kind':
      return `${file} is ${kinds[failure.looksLike]} ${kindAdvice(failure.looksLike)}`
    case 'damaged':
      return `${file} is damaged: ${damages[failure.detail]} Open it in a spreadsheet program, save it again as .xlsx and choose that.`
    case 'suspicious':
      return `${file} was refused: ${suspicions[failure.detail]} If you trust it, open it in a spreadsheet program, save it again as .xlsx and choose that.`
    case 'too-much-inside':
      return tooMuchSentence(failure)
    case 'too-many-sheets':
      return `${file} has ${groupDigits(failure.count)} sheets; at most ${failure.limit} can be read. The first are ${listWords(failure.first.map(quoted))}. Save the sheet with the registrations alone and choose that.`
    case 'not-utf8':
      return `${file} is not UTF-8 text: line ${failure.line} has bytes that are none. Save it as “CSV UTF-8” or as .xlsx; other encodings cannot be read here.`
    case 'other-encoding':
      return `${file} is not written in ${failure.encoding}: some of its bytes mean nothing in it. Choose another encoding.`
    case 'mixed-encodings':
      return `${file} mixes two encodings: line ${failure.line} is written in another one than the lines before it. Save the registrations again as “CSV UTF-8” or as .xlsx and choose that.`
    case 'nul-character':
      return `${file} has an unreadable character (NUL) in line ${failure.line}, so it is no text or a damaged one. Save the registrations again as .xlsx or .csv and choose that.`
    case 'quote-not-closed':
      return `In ${file}, the quotation mark opened in line ${failure.line} is never closed. Close it and choose the file again.`
    case 'took-too-long':
      return `Reading ${file} took longer than ${failure.seconds} seconds and was stopped. Save the registrations alone as .xlsx or .csv and choose that.`
    case 'reader-stopped':
      return `Reading ${file} stopped half-way, and nothing of it was taken. Save the registrations alone as .xlsx or .csv and choose that.`
    default:
      return assertNever(failure)
  }
}

const kinds: Readonly<Record<OtherKind, string>> = {
  'encrypted-workbook': 'a workbook with a password.',
  'old-excel': 'a workbook of Excel 4 or older.',
  'binary-excel': 'a binary workbook (.xlsb).',
  'open-document': 'an OpenDocument file other than a spreadsheet.',
  'word-document': 'a Word document.',
  powerpoint: 'a PowerPoint presentation.',
  numbers: 'a Numbers document.',
  pdf: 'a PDF.',
  'xml-spreadsheet': 'a spreadsheet kept as plain XML (.fods, or XML of Excel 2003).',
  'web-page': 'a web page or XML file, whatever its name says.',
  zip: 'an archive without a workbook in it.',
  gzip: 'a gzip archive.',
  'rich-text': 'a rich text document.',
  'utf32-text': 'a text in UTF-32.',
  'excel-lock-file': 'the note that Excel leaves beside a workbook that is open.',
  unknown: 'no spreadsheet.'
}

function kindAdvice(kind: OtherKind): string {
  switch (kind) {
    case 'encrypted-workbook':
      return 'Open it, take the password off (or, if it asks for none, the protection of the workbook), save it and choose it again.'
    case 'old-excel':
    case 'binary-excel':
    case 'numbers':
    case 'xml-spreadsheet':
      return 'Save it as .xlsx or .csv and choose that.'
    case 'utf32-text':
      return 'Save it as “CSV UTF-8” or as .xlsx and choose that.'
    case 'zip':
    case 'gzip':
      return 'Unpack it and choose the spreadsheet inside.'
    case 'excel-lock-file':
      return 'Choose the workbook itself.'
    case 'open-document':
    case 'word-document':
    case 'powerpoint':
    case 'pdf':
    case 'web-page':
    case 'rich-text':
    case 'unknown':
      return 'Choose a spreadsheet: .xlsx, .xls, .ods or .csv.'
    default:
      return assertNever(kind)
  }
}

const damages: Readonly<Record<Damage, string>> = {
  'archive-incomplete': 'its end or its list of parts is missing.',
  'part-unreadable': 'a part of it cannot be unpacked.',
  'part-missing': 'a sheet that it names is not in it.',
  'xml-broken': 'the text of one of its parts breaks off or is malformed.',
  'reference-broken': 'a cell names a place or a text that does not exist.',
  'parser-refused': 'its parts do not fit together.'
}

const suspicions: Readonly<Record<Suspicion, string>> = {
  'archive-twice': 'it holds two lists of parts.',
  'archive-very-large': 'it uses the format of archives above 4 GB.',
  'part-encrypted': 'a part of it is encrypted.',
  'part-outside': 'a part of it names a place outside the file.',
  'part-twice': 'it holds two parts of one name.',
  'parts-overlap': 'its parts overlap.',
  'part-names-differ': 'a part has two names.',
  'unpacks-enormously': 'a part of it unpacks to far more than a spreadsheet holds.',
  'document-type': 'a part of it declares a document type.',
  'not-utf8': 'a part of it is not UTF-8.',
  'too-deep': 'a part of it is nested too deeply.'
}

const counted: Readonly<Record<CountedPart, string>> = {
  rows: 'rows',
  columns: 'columns',
  cells: 'filled cells',
  'zip-entries': 'parts',
  'unpacked-bytes': 'unpacked',
  'text-length': 'characters in one cell'
}

type TooMuch = Extract<SpreadsheetFailure, { readonly kind: 'too-much-inside' }>

/** The count is where reading stopped, so there may be more. */
function tooMuchSentence({ file, what, count, limit, sheet }: TooMuch): string {
  const where = sheet === null ? file : `The sheet ${quoted(sheet)} of ${file}`
  const amount = what === 'unpacked-bytes' ? megabytes : groupDigits
  return `${where} has ${amount(count)} ${counted[what]} or more; at most ${amount(limit)} can be read. Save the registrations alone and choose that.`
}

function readReason(code: string): string {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'you may not open it. Ask for access, or copy it to a folder of yours.'
    case 'EBUSY':
      return 'another program holds it. Close it there and try again.'
    case 'changed':
      return 'it changed while it was read. Wait until it is saved or synchronised and try again.'
    default:
      return `the system says ${code}. Copy it to another folder and try again.`
  }
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1_048_576)}\u00A0MB`
}
