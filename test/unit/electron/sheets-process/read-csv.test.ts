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

test('a stray quote is kept and its row is named', () => {
  const read = readBytes('a,b\n"x"y",1\nz,2')
  expect(read.ok && read.value.sheets[0]?.rows[2]).toEqual(['z', '2'])
  expect(read.ok && read.value.remarks).toEqual([{ kind: 'quotes-inside-field', sheet: 'people', row: 2 }])
})

test.each([
  ['Windows-1252 in line 3', Buffer.from('a,b\nc,d\nJos\xe9,e\n', 'latin1'), 3],
  ['UTF-16', Buffer.from('\ufeffa,b\n', 'utf16le'), 1],
  ['a mix, broken in its last line', Buffer.concat([Buffer.from('é,b\n'), Buffer.from('é', 'latin1')]), 2]
])('%s is refused with the line', (_, bytes, line) => {
  expect(refusalOf(new Uint8Array(bytes))).toEqual({ kind: 'not-utf8', line })
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
