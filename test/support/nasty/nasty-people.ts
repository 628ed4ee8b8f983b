import { escapeXml } from '#electron/sheets-process/escape-xml'
import { createOds, odsRow, odsTable, odsText } from '../create-ods'
import { createXlsx, inline, rows } from '../create-xlsx'
import { accepted, bytesOf, type NastyInput, warned } from './nasty-input'

const zalgo = `Zoe${'\u0351\u036b\u0350\u036a'.repeat(250)}`

/** What people are called, and what some type where a name is asked for. Each comes as text and as a workbook. */
export const nastyPeople: readonly NastyInput[] = [
  taken(117, 'names from right to left', ['שלום כהן', 'مرحبا بك', 'Ada שלום Lovelace']),
  odd(118, 'a turn of direction', 'Ada \u202eecalevoL'),
  odd(118, 'a space without width', 'Ada\u200bLovelace'),
  odd(118, 'an isolate that is never closed', '\u2066Ada'),
  taken(119, 'pictograms of several characters', ['👩🏽‍🔬', '🇫🇷', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'می‌خواهم']),
  odd(120, 'a thousand marks on one letter', zalgo),
  ...accepted([['José', 'José']], [121, 'one name composed in two ways', () => bytesOf('José,Jose\u0301\n')]),
  taken(122, 'dotless letters and letters of two scripts in addresses', [
    'ıpek@x.example',
    'İpek@x.example',
    'аda@x.example'
  ]),
  taken(123, 'formulas as names', [
    '=HYPERLINK("http://evil.example","click")',
    '@SUM(A1)',
    '+1',
    '-2+3',
    '\t=1',
    '＝1'
  ]),
  taken(124, 'code as names', [
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '[click](http://evil.example) **bold**',
    '{{constructor.constructor("alert(1)")()}}'
  ]),
  taken(125, 'names of one word, of 300 characters, and of programs', [
    'Madonna',
    'x'.repeat(300),
    'null',
    'undefined',
    'NaN',
    '0'
  ]),
  ...warned({ rows: [['Ada \ud800'], ['Ada\uffff']], remarks: ['text-odd', 'text-odd'] }, [
    126,
    'half a letter, and a place without one',
    () => xlsxOf([['Ada _xD800_'], ['Ada_xFFFF_']])
  ]),
  odd(126, 'the sign of a lost letter', 'Ad\ufffd')
]

function odd(number: number, what: string, name: string): NastyInput {
  const table = [['Name'], [name]]
  return { number, what, make: () => filesOf(table), outcome: 'W', rows: table, remarks: ['text-odd'] }
}

function taken(number: number, what: string, names: readonly string[]): NastyInput {
  const table = [['Name', 'E-mail'], ...names.map((name) => [name, 'x'])]
  return { number, what, make: () => filesOf(table), outcome: 'A', rows: table }
}

function filesOf(table: readonly (readonly string[])[]): readonly Uint8Array<ArrayBuffer>[] {
  return [
    xlsxOf(table),
    createOds({ tables: odsTable(table.map((row) => odsRow(row.map(toOds).join(''))).join('')) }),
    bytesOf(table.map((row) => row.map(toCsv).join(',')).join('\n'))
  ]
}

function xlsxOf(table: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
  const cells = table.map((row, at) =>
    row.map((text, column) => inline(`${'AB'.charAt(column)}${at + 1}`, escapeXml(text))).join('')
  )
  return createXlsx({ sheets: [rows(...cells)] })
}

/** OpenDocument writes a tab as an element. */
function toOds(text: string): string {
  return odsText(escapeXml(text).replaceAll('\t', '<text:tab/>'))
}

function toCsv(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}
