import { expect, test } from 'vitest'
import { readBytes, refusalOf, rowsOf } from '../../../support/read-bytes'

test('a CSV is one sheet called after the file, with encoding and delimiter', () => {
  const read = readBytes('Name;Places\nAna;2\n', 'mentors.2026.csv')
  expect(read).toMatchObject({
    ok: true,
    value: {
      name: 'mentors.2026.csv',
      format: 'csv',
      encoding: 'UTF-8',
      delimiter: ';',
      sheets: [
        {
          name: 'mentors.2026',
          visibility: 'visible',
          rows: [
            ['Name', 'Places'],
            ['Ana', '2']
          ]
        }
      ],
      remarks: []
    }
  })
})

test('every value stays the text it is', () => {
  const values = [
    '00123',
    '1,5',
    '+44 20',
    '1E5',
    '1-2',
    'TRUE',
    '12345678901234567890',
    '=1+1',
    '#N/A',
    ' x ',
    '__proto__'
  ]
  expect(rowsOf(`a${';a'.repeat(10)}\n${values.join(';')}`)[1]).toEqual(values)
})

test.each([
  [
    'a byte order mark',
    '\ufeffName,Where\nJosé,北京',
    [
      ['Name', 'Where'],
      ['José', '北京']
    ]
  ],
  [
    'line breaks of three kinds',
    'a,b\r\nc,d\re,f\n',
    [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f']
    ]
  ],
  [
    'line breaks inside quotes',
    'a,b\r\n"c\r\nd",e',
    [
      ['a', 'b'],
      ['c\nd', 'e']
    ]
  ],
  [
    'doubled quotes',
    'a,b\n"say ""yes""",c',
    [
      ['a', 'b'],
      ['say "yes"', 'c']
    ]
  ],
  [
    'a delimiter named in the first line',
    'sep=;\na,b;c\nd;e',
    [
      ['a,b', 'c'],
      ['d', 'e']
    ]
  ],
  [
    'tabs',
    'a\tb\nc,1\td;1',
    [
      ['a', 'b'],
      ['c,1', 'd;1']
    ]
  ],
  [
    'a bar in a name',
    'a,b\n"x|y|z",1\nv|w,2',
    [
      ['a', 'b'],
      ['x|y|z', '1'],
      ['v|w', '2']
    ]
  ],
  [
    'commas in semicolon texts',
    'a;b\n1,5, x;2\n2,5, y;3',
    [
      ['a', 'b'],
      ['1,5, x', '2'],
      ['2,5, y', '3']
    ]
  ],
  ['rows of different lengths', 'a,b,c\nd\n\ne,f,g,h', [['a', 'b', 'c'], ['d'], [], ['e', 'f', 'g', 'h']]],
  [
    'delimiters at the ends of rows',
    'a,b,,\nc,d,,\n,,,\n',
    [
      ['a', 'b'],
      ['c', 'd']
    ]
  ],
  ['one column', 'Name\nAna\nDoe; John', [['Name'], ['Ana'], ['Doe; John']]],
  [
    'what another parser would take for its own',
    'ID;PWXL;N;E\nTABLE;x;y;z',
    [
      ['ID', 'PWXL', 'N', 'E'],
      ['TABLE', 'x', 'y', 'z']
    ]
  ]
])('%s: read as written', (_, text, rows) => {
  expect(rowsOf(text)).toEqual(rows)
})

test('quotes inside fields are named by their records, and those that belong there are not', () => {
  const read = readBytes('a,"b ""c"""\n5",x\n"y\nz",w\n"v" u",t\ns,r"\n')
  expect(read.ok && read.value.remarks).toEqual(
    [2, 4, 5].map((row) => ({ kind: 'quotes-inside-field', sheet: 'people', row }))
  )
})

test('a stray quote is kept and its row is named', () => {
  const read = readBytes('a,b\n"x"y",1\nz,2')
  expect(read.ok && read.value.sheets[0]?.rows[2]).toEqual(['z', '2'])
  expect(read.ok && read.value.remarks).toEqual([{ kind: 'quotes-inside-field', sheet: 'people', row: 2 }])
})

const people = 'Name;Town\nJosé;Zürich\n'
const swapped = Buffer.from(people, 'utf16le').swap16()
const windows = Buffer.from('Name;Town\nO\x92Brien \x80;M\xfcnchen\n', 'latin1')
const macintosh = Buffer.from('Name;Town\nJos\x8e;Z\x9frich\n', 'latin1')

test.each<[string, Buffer, { encoding: string; row: readonly string[]; assumed: boolean }]>([
  ['UTF-8', Buffer.from(people), { encoding: 'UTF-8', row: ['José', 'Zürich'], assumed: false }],
  [
    'UTF-8 with its mark',
    Buffer.from(`\ufeff${people}`),
    { encoding: 'UTF-8', row: ['José', 'Zürich'], assumed: false }
  ],
  [
    'UTF-16LE with its mark',
    Buffer.from(`\ufeff${people}`, 'utf16le'),
    { encoding: 'UTF-16LE', row: ['José', 'Zürich'], assumed: false }
  ],
  [
    'UTF-16BE with its mark',
    Buffer.concat([Buffer.from([0xfe, 0xff]), swapped]),
    { encoding: 'UTF-16BE', row: ['José', 'Zürich'], assumed: false }
  ],
  [
    'UTF-16LE without a mark',
    Buffer.from(people, 'utf16le'),
    { encoding: 'UTF-16LE', row: ['José', 'Zürich'], assumed: true }
  ],
  ['UTF-16BE without a mark', swapped, { encoding: 'UTF-16BE', row: ['José', 'Zürich'], assumed: true }],
  ['Windows-1252', windows, { encoding: 'Windows-1252', row: ['O’Brien €', 'München'], assumed: true }],
  ['Mac Roman', macintosh, { encoding: 'Mac Roman', row: ['José', 'Zürich'], assumed: true }]
])('%s is found, and said where it is assumed', (_, bytes, { encoding, row, assumed }) => {
  const read = readBytes(new Uint8Array(bytes))
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  const { sheets, remarks, ...file } = read.value
  expect(file).toMatchObject({ encoding, delimiter: ';' })
  expect(sheets[0]?.rows).toEqual([['Name', 'Town'], row])
  expect(remarks).toEqual(assumed ? [{ kind: 'encoding-assumed', encoding }] : [])
})

test.each([
  [
    'Windows-1252 after UTF-8',
    Buffer.concat([Buffer.from('a,b\nJosé,b\n'), Buffer.from('José', 'latin1')]),
    3
  ],
  ['UTF-8 after Windows-1252', Buffer.concat([Buffer.from('é\r', 'latin1'), Buffer.from('a\ré')]), 3],
  ['both in one line', Buffer.concat([Buffer.from('é,', 'latin1'), Buffer.from('é')]), 1]
])('%s is refused with the line', (_, bytes, line) => {
  expect(refusalOf(new Uint8Array(bytes))).toEqual({ kind: 'mixed-encodings', line })
})

test('a pair of letters that happens to be UTF-8 does not make a mix', () => {
  expect(rowsOf(new Uint8Array(Buffer.from('a\n«CAF\xc9\xbb\nJos\xe9', 'latin1')))).toEqual([
    ['a'],
    ['«CAFÉ»'],
    ['José']
  ])
})

test.each([
  ['UTF-8', Buffer.from('a,b\r\n\0,c'), 2],
  ['UTF-16', Buffer.from('\ufeffa,b\nc\nd\0', 'utf16le'), 3]
])('a NUL in %s is refused with its line', (_, bytes, line) => {
  expect(refusalOf(new Uint8Array(bytes))).toEqual({ kind: 'nul-character', line })
})

test.each([
  ['an answer beyond the headings', 'a,b\nc,d,e\nf,g\n', { row: 2, count: 1 }],
  ['missing fields', 'Title\na,b,c\nd\n\ne,f\ng,h,i', { row: 3, count: 2 }],
  ['empty fields at the end', 'a,b,c\nd,,,\n,e,\n', null]
])('%s: rows that do not fit the header are counted', (_, text, uneven) => {
  const read = readBytes(text)
  const remark = { kind: 'rows-uneven', sheet: 'people', ...uneven }
  expect(read.ok && read.value.remarks).toEqual(uneven ? [remark] : [])
})

test.each([
  ['a,b\n"c\nd,e\n', 2],
  ['sep=,\na,b\nc,d\n"e', 4],
  ['"'.repeat(100_001), 1]
])('a quote that is never closed is refused with the line where it opens', (text, line) => {
  expect(refusalOf(text)).toEqual({ kind: 'quote-not-closed', line })
})

test.each<[string, string, object]>([
  ['20,001 rows', 'a,b\n'.repeat(20_001), { what: 'rows', count: 20_001, limit: 20_000 }],
  ['301 columns', `${'a,'.repeat(300)}a\n`, { what: 'columns', count: 301, limit: 300 }],
  [
    'a million and more cells',
    `${'a,'.repeat(299)}a\n`.repeat(3334),
    { what: 'cells', count: 1_000_200, limit: 1_000_000 }
  ],
  [
    'a text of 32,768 characters',
    `a,b\n${'x'.repeat(32_768)},c`,
    { what: 'text-length', count: 32_768, limit: 32_767 }
  ]
])('%s are too much', (_, text, excess) => {
  expect(refusalOf(text)).toEqual({ kind: 'too-much-inside', sheet: null, ...excess })
})

test.each(['', ' \n\n', '\ufeff'])('a file of nothing but blanks is empty', (text) => {
  expect(refusalOf(text)).toEqual({ kind: 'file-empty' })
})
