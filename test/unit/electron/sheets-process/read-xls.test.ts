import { expect, test } from 'vitest'
import { biffRecord, createBiff, createCompound, createXls } from '../../../support/create-xls'
import { readBytes, refusalOf, rowsOf } from '../../../support/read-bytes'

test.each(['biff8', 'biff5'] as const)(
  'a workbook that SheetJS wrote as %s is read with all its sheets',
  (version) => {
    const first = [
      ['Name', 'Places', 'Consent', 'Score'],
      ['Jose', 2, true, 1.25],
      ['00123', -7, false, 1e20]
    ]
    const bytes = createXls([first, [['Zoe']]], { version, names: ['Answers', "Bob's"] })
    const read = readBytes(bytes, 'people.csv')
    expect(read).toMatchObject({ ok: true, value: { format: 'xls', encoding: null, delimiter: null } })
    expect(read.ok && read.value.sheets).toEqual([
      {
        name: 'Answers',
        visibility: 'visible',
        rows: [
          ['Name', 'Places', 'Consent', 'Score'],
          ['Jose', '2', 'TRUE', '1.25'],
          ['00123', '-7', 'FALSE', '100000000000000000000']
        ]
      },
      { name: "Bob's", visibility: 'visible', rows: [['Zoe']] }
    ])
  }
)

test('thousands of shared strings that go on in further records are read exactly', () => {
  const rows = Array.from({ length: 2000 }, (_, row) => [`née ${row}`, `北京 ${'x'.repeat(row % 90)}`, row])
  expect(rowsOf(createXls([rows]))).toEqual(rows.map((row) => row.map(String)))
})

test('a shared string cut between two records goes on in the letters of the second', () => {
  const head = Buffer.from([1, 0, 0, 0, 1, 0, 0, 0, 0x40, 0x1f, 0])
  const globals = [
    biffRecord(0x00fc, Buffer.concat([head, Buffer.alloc(7000, 'é', 'latin1')])),
    biffRecord(0x003c, Buffer.concat([Buffer.from([1]), Buffer.from('北'.repeat(1000), 'utf16le')]))
  ]
  const sheet = [biffRecord(0x00fd, [0, 0, 0, 0, 0])]
  expect(rowsOf(createBiff({ globals, sheet }))).toEqual([['é'.repeat(7000) + '北'.repeat(1000)]])
})

test('a formula with a text of many records is read whole', () => {
  const first = Buffer.concat([Buffer.from([0x10, 0x27, 1]), Buffer.from('北'.repeat(4000), 'utf16le')])
  const more = Buffer.concat([Buffer.from([1]), Buffer.from('京'.repeat(6000), 'utf16le')])
  const sheet = [formula(0, 0, [0, 0]), biffRecord(0x0207, first), biffRecord(0x003c, more)]
  expect(rowsOf(createBiff({ sheet }))).toEqual([['北'.repeat(4000) + '京'.repeat(6000)]])
})

test('dates are told by their format, in both systems', () => {
  const styled = [
    biffRecord(0x00e0, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
    biffRecord(0x00e0, [0, 14, 0, 0, 0, 0, 0, 0, 0, 0])
  ]
  const sheet = [number(0, 0, 45_000), number(0, 1, 45_000, 1), number(1, 0, 43_538, 1)]
  expect(rowsOf(createBiff({ globals: styled, sheet }))).toEqual([['45000', '2023-03-15'], ['2019-03-14']])
  const epoch = [biffRecord(0x0022, [1]), ...styled]
  expect(rowsOf(createBiff({ globals: epoch, sheet }))).toEqual([['45000', '2027-03-16'], ['2023-03-15']])
})

test('formulas give the values stored with them; faults and missing texts are said', () => {
  const text = (content: string) =>
    biffRecord(0x0207, Buffer.concat([Buffer.from([content.length, 0, 1]), Buffer.from(content, 'utf16le')]))
  const sheet = [
    formula(0, 0, 2.5),
    formula(0, 1, [0, 0]),
    text('Añ'),
    formula(0, 2, [1, 1]),
    formula(0, 3, [2, 42]),
    formula(0, 4, [3, 0]),
    formula(0, 5, [0, 0]),
    formula(0, 6, 1)
  ]
  const read = readBytes(createBiff({ sheet }))
  expect(read.ok && read.value.sheets[0]?.rows).toEqual([['2.5', 'Añ', 'TRUE', '', '', '', '1']])
  expect(read.ok && read.value.remarks).toEqual([
    { kind: 'faulty-value', sheet: 'S1', row: 1, column: 'D', text: '#N/A' },
    { kind: 'formula-without-value', sheet: 'S1', row: 1, column: 'F' }
  ])
})

test('packed numbers are unpacked, and hidden rows, columns, sheets and merged ranges are said', () => {
  const sheet = [
    biffRecord(0x007d, [1, 1, 0, 0, 1, 0]),
    biffRecord(0x0208, [1, 0, 0, 0, 0, 0, 0x20, 0]),
    biffRecord(0x00bd, [0, 0, 0, 6, 0, 0, 10, 0, 1]),
    number(1, 0, 7),
    number(1, 0, 8),
    biffRecord(0x00e5, [2, 0, 1, 0, 0, 90, 91, 0, 0])
  ]
  const read = readBytes(createBiff({ sheet, hidden: 2 }))
  expect(read.ok && read.value.sheets).toEqual([
    { name: 'S1', visibility: 'very-hidden', rows: [['1', '2'], ['8']] }
  ])
  expect(read.ok && read.value.remarks).toEqual([
    { kind: 'sheet-hidden', sheet: 'S1' },
    { kind: 'hidden-rows', sheet: 'S1', count: 1 },
    { kind: 'hidden-columns', sheet: 'S1', count: 1 },
    { kind: 'merged-cells', sheet: 'S1', count: 1 },
    { kind: 'cell-twice', sheet: 'S1', row: 2, column: 'A' }
  ])
})

test.each([
  [1252, [0x4a, 0xe9, 0x80], 'Jé€'],
  [1250, [0xe8, 0xf8], 'čř'],
  [10_000, [0x8e], 'é']
])('before BIFF8 texts are in the code page %i', (page, letters, text) => {
  const label = Buffer.from([0, 0, 0, 0, 0, 0, letters.length, 0, ...letters])
  const sheet = [biffRecord(0x0204, label)]
  expect(rowsOf(createBiff({ unicode: false, globals: [biffRecord(0x0042, [page])], sheet }))).toEqual([
    [text]
  ])
})

test.each<[string, Uint8Array<ArrayBuffer>, object]>([
  ['a password', createBiff({ globals: [biffRecord(0x002f, [1])], sheet: [] }), other('encrypted-workbook')],
  [
    'an encrypted .xlsx',
    createCompound({ EncryptedPackage: Buffer.alloc(5000) }),
    other('encrypted-workbook')
  ],
  ['a row beyond the limit', createBiff({ sheet: [number(20_000, 0, 1)] }), excess('rows', 20_001, 20_000)],
  ['a column beyond the limit', createBiff({ sheet: [number(0, 300, 1)] }), excess('columns', 301, 300)],
  [
    'a sheet that is not there',
    createBiff({ place: 3, sheet: [] }),
    { kind: 'damaged', detail: 'part-missing' }
  ],
  [
    'a cut record',
    createBiff({ sheet: [biffRecord(0x0203, [0, 0])] }),
    { kind: 'damaged', detail: 'part-unreadable' }
  ],
  [
    'a string that is not there',
    createBiff({ sheet: [biffRecord(0x00fd, [0, 0, 0, 9, 0])] }),
    { kind: 'damaged', detail: 'parser-refused' }
  ],
  ['no value', createBiff({ sheet: [] }), { kind: 'file-empty' }]
])('%s is refused', (_, bytes, refusal) => {
  expect(refusalOf(bytes)).toEqual(refusal)
})

test('a compound file cut anywhere is refused, and a chain of sectors that is a circle ends', () => {
  const whole = createXls([Array.from({ length: 300 }, (_, row) => [`name ${row}`, row])])
  for (let length = 512; length < whole.length - 1024; length += 1024) {
    expect(refusalOf(whole.slice(0, length)), `cut at ${length}`).not.toBeNull()
  }
  const view = new DataView(whole.buffer)
  const table = (view.getUint32(76, true) + 1) * 512
  for (let entry = 0; entry < 128; entry++) view.setUint32(table + entry * 4, entry, true)
  expect(refusalOf(whole)).toMatchObject({ kind: 'damaged' })
})

function number(...[row, column, value, style = 0]: readonly [number, number, number, number?]): Buffer {
  const result = Buffer.alloc(8)
  result.writeDoubleLE(value)
  return biffRecord(0x0203, Buffer.concat([Buffer.from(Uint16Array.of(row, column, style).buffer), result]))
}

/** A formula with a number, or with the kind of its result and what it is. */
function formula(row: number, column: number, value: number | readonly [number, number]): Buffer {
  const result = Buffer.alloc(8)
  if (typeof value === 'number') result.writeDoubleLE(value)
  else Buffer.from([value[0], 0, value[1], 0, 0, 0, 0xff, 0xff]).copy(result)
  const place = Buffer.from(Uint16Array.of(row, column, 0).buffer)
  return biffRecord(0x0006, Buffer.concat([place, result, Buffer.alloc(8)]))
}

function other(looksLike: string): object {
  return { kind: 'other-kind', looksLike }
}

function excess(what: string, count: number, limit: number): object {
  return { kind: 'too-much-inside', what, count, limit, sheet: 'S1' }
}
