import { createXlsx, inline, rows } from '../create-xlsx'
import { accepted, bytesOf, type NastyInput, warned } from './nasty-input'

const date = 'dd/mm/yyyy hh:mm'
const properties = '<workbookPr date1904="1"/>'
const texts = ['00123', '12345678901234567890', '+441632960000', '1E5', '1-2', 'TRUE', '1,5']

/** Values that spreadsheet programs change, count wrongly, or leave behind. */
export const nastyValues: readonly NastyInput[] = [
  ...accepted(
    [['2023-03-15', '1904-01-01']],
    [103, 'days that count from 1904', () => dated(['43538', '0'], properties)]
  ),
  ...warned({ rows: [['1900-02-28', '1900-02-29', '1900-03-01']], remarks: ['text-odd'] }, [
    104,
    'the day that never was',
    () => dated(['59', '60', '61'])
  ]),
  ...accepted(
    [['03/04/2026', '2026-04-03', '99999-99-99']],
    [105, 'dates as texts', () => bytesOf('03/04/2026,2026-04-03,99999-99-99\n')]
  ),
  ...warned({ rows: [['1e+308', '', '', '2']], remarks: ['faulty-value', 'faulty-value'] }, [
    106,
    'a number at the end of all numbers, and what is none',
    () => sheetOf(['1e308', 'NaN', '1e999', '2'].map((value, at) => number(at, value)))
  ]),
  ...accepted(
    [['2026-04-03T10:00:00+02:00', '2026-04-03T10:00:00Z']],
    [107, 'dates with a time zone', () => bytesOf('2026-04-03T10:00:00+02:00,2026-04-03T10:00:00Z\n')]
  ),
  ...accepted(
    [['3', '3', '3.5']],
    [
      108,
      'numbers stored as texts, and the other way',
      () => sheetOf([inline('A1', '3'), number(1, '3'), number(2, '3.50')])
    ]
  ),
  ...accepted(
    [texts],
    [
      109,
      'texts that look like numbers',
      () => [
        sheetOf(texts.map((text, at) => inline(`${letter(at)}1`, text))),
        bytesOf(texts.map((text) => `"${text}"`).join(',')),
        bytesOf(texts.join(';'))
      ]
    ]
  ),
  ...warned({ rows: [['', '', '', 'x']], remarks: ['faulty-value', 'faulty-value', 'faulty-value'] }, [
    110,
    'what failed formulas left',
    () =>
      sheetOf([
        ...['#REF!', '#N/A', '#DIV/0!'].map((fault, at) => typed(at, 'e', `<v>${fault}</v>`)),
        inline('D1', 'x')
      ])
  ]),
  ...warned({ rows: [['2', '', 'x']], remarks: ['formula-without-value'] }, [
    111,
    'formulas with a stored value and without',
    () =>
      sheetOf([
        '<c r="A1"><f>1+1</f><v>2</v></c>',
        '<c r="B1"><f>A1+1</f></c>',
        '<c r="C1" t="str"><f>"x"</f><v>x</v></c>'
      ])
  ]),
  ...accepted(
    [['0.5', '12.5']],
    [
      112,
      'shares and amounts of money',
      () =>
        createXlsx({
          sheets: [rows('<c r="A1" s="1"><v>0.5</v></c><c r="B1" s="2"><v>12.5</v></c>')],
          formats: ['0%', '[$€-407] #,##0.00']
        })
    ]
  ),
  ...accepted(
    [['TRUE', 'FALSE']],
    [113, 'truth values', () => sheetOf(['1', '0'].map((value, at) => typed(at, 'b', `<v>${value}</v>`)))]
  ),
  ...accepted(
    [['Ada Lovelace', '東京']],
    [
      114,
      'texts in runs, and how they are read aloud',
      () =>
        createXlsx({
          sheets: [rows(typed(0, 's', '<v>0</v>') + typed(1, 's', '<v>1</v>'))],
          strings:
            '<si><r><t xml:space="preserve">Ada </t></r><r><rPr><b/></rPr><t>Lovelace</t></r></si>' +
            '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>'
        })
    ]
  )
]

function dated(serials: readonly string[], properties = ''): Uint8Array<ArrayBuffer> {
  const cells = serials.map((serial, at) => `<c r="${letter(at)}1" s="1"><v>${serial}</v></c>`)
  return createXlsx({ sheets: [rows(cells.join(''))], formats: [date], properties })
}

function sheetOf(cells: readonly string[]): Uint8Array<ArrayBuffer> {
  return createXlsx({ sheets: [rows(cells.join(''))] })
}

function number(at: number, value: string): string {
  return `<c r="${letter(at)}1"><v>${value}</v></c>`
}

function typed(at: number, type: string, inside: string): string {
  return `<c r="${letter(at)}1" t="${type}">${inside}</c>`
}

function letter(at: number): string {
  return 'ABCDEFGHIJ'.charAt(at)
}
