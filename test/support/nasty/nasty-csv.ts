import { accepted, bytesOf, type NastyInput, otherKind, refused, tooMuch, warned } from './nasty-input'

const people = 'Name,Town\nJosé,Zürich\n'
const read = [
  ['Name', 'Town'],
  ['José', 'Zürich']
]
const wide = Buffer.from(people, 'utf16le')

/** Texts in every encoding and dialect, and some in none. */
export const nastyCsv: readonly NastyInput[] = [
  ...accepted(
    read,
    [81, 'UTF-8 with its mark', () => bytesOf(`\ufeff${people}`)],
    [82, 'UTF-8 without a mark', () => bytesOf(people)],
    [84, 'UTF-16 with its mark', () => [bytesOf(`\ufeff${people}`, 'utf16le'), swapped(`\ufeff${people}`)]],
    [89, 'commas, semicolons, tabs and a named delimiter', () => [',', ';', '\t', 'sep=;'].map(delimited)],
    [
      91,
      'every kind of line break',
      () => ['\r', '\r\n', '\n'].map((end) => bytesOf(people.replaceAll('\n', end)))
    ],
    [91, 'line breaks mixed', () => bytesOf(people.replace('\n', '\r\n'))],
    [100, 'a delimiter at the end of each row', () => bytesOf(people.replaceAll('\n', ',\n'))]
  ),
  ...accepted([['Name', '北京 é']], [82, 'letters of many scripts', () => bytesOf('Name,北京 é\n')]),
  ...warned(
    { rows: read, remarks: ['encoding-assumed'] },
    [83, 'Windows-1252', () => bytesOf(people, 'latin1')],
    [85, 'UTF-16 without a mark', () => [new Uint8Array(wide), swapped(people)]],
    [87, 'Mac Roman', () => bytesOf('Name,Town\nJos\x8e,Z\x9frich\n', 'latin1')]
  ),
  ...refused(otherKind('utf32-text'), [86, 'UTF-32', () => utf32(`\ufeff${people}`)]),
  ...refused({ kind: 'mixed-encodings', line: 3 }, [
    88,
    'two encodings in one file',
    () => new Uint8Array(Buffer.concat([Buffer.from(people), Buffer.from('José,Graz\n', 'latin1')]))
  ]),
  ...accepted(
    [
      ['Name', 'Hours'],
      ['Ada', '1,5']
    ],
    [90, 'decimal commas between semicolons', () => bytesOf('Name;Hours\nAda;1,5\n')]
  ),
  ...accepted(
    [['a\nb', 'c']],
    [91, 'a line break in quotes', () => ['\r', '\r\n', '\n'].map((end) => bytesOf(`"a${end}b",c`))]
  ),
  ...refused({ kind: 'quote-not-closed', line: 2 }, [
    92,
    'a quote that is never closed',
    () => bytesOf('a,b\n"c,d\ne,f')
  ]),
  ...refused({ kind: 'quote-not-closed', line: 1 }, [
    93,
    '5 MB and one of quotes',
    () => bytesOf('"'.repeat(5_000_001))
  ]),
  ...refused(
    tooMuch('text-length'),
    [93, '5 MB of quotes', () => bytesOf('"'.repeat(5_000_000))],
    [94, 'a line of 15 MB', () => bytesOf('x'.repeat(15_000_000))]
  ),
  ...refused({ kind: 'file-too-large' }, [94, 'a line of 50 MB', () => new Uint8Array(50_000_000).fill(120)]),
  ...refused(tooMuch('rows'), [95, '1,000,000 rows', () => bytesOf('a,b\n'.repeat(1_000_000))]),
  ...warned({ rows: [['a', 'b'], ['c'], ['d', 'e', 'f']], remarks: ['rows-uneven'] }, [
    96,
    'ragged rows',
    () => bytesOf('a,b\nc\nd,e,f\n')
  ]),
  ...refused({ kind: 'nul-character', line: 2 }, [97, 'a NUL', () => bytesOf('a,b\n\0,c\n')]),
  ...accepted(
    [
      ['ID', 'PWXL'],
      ['a', 'b']
    ],
    [98, 'the beginning of SYLK', () => bytesOf('ID;PWXL\na;b')]
  ),
  ...accepted([['TABLE', 'b']], [98, 'the beginning of DIF', () => bytesOf('TABLE,b\n')]),
  ...accepted([['<Ada>', 'b']], [98, 'an angle', () => bytesOf('<Ada>,b\n')]),
  ...accepted([['PK', 'b']], [98, 'the letters of an archive', () => bytesOf('PK,b\n')]),
  ...refused(otherKind('rich-text'), [98, 'the beginning of rich text', () => bytesOf('{\\rtf1,b\n')]),
  ...accepted(
    [
      ['Name', 'x|y|z'],
      ['v|w', '2']
    ],
    [99, 'bars in names', () => bytesOf('Name,x|y|z\nv|w,2\n')]
  ),
  ...warned(
    {
      rows: [
        ['a', 'b'],
        ['say "yes" now', '1']
      ],
      remarks: ['quotes-inside-field']
    },
    [101, 'quotes inside a field', () => bytesOf('a,b\nsay "yes" now,1\n')]
  ),
  ...warned(
    {
      rows: [
        ['a', 'b'],
        ['x"y', '1']
      ],
      remarks: ['quotes-inside-field']
    },
    [101, 'a quote inside a quoted field', () => bytesOf('a,b\n"x"y",1\n')]
  )
]

function delimited(delimiter: string): Uint8Array<ArrayBuffer> {
  const named = delimiter.startsWith('sep=')
  return bytesOf(`${named ? `${delimiter}\n` : ''}${people.replaceAll(',', delimiter.slice(-1))}`)
}

function swapped(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text, 'utf16le').swap16())
}

function utf32(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Uint32Array.from(Array.from(text, (letter) => letter.codePointAt(0) ?? 0)).buffer)
}
