import { describe, expect, it } from 'vitest'
import type { DeskChannel } from '#shared/ipc/contract'
import { argumentSchemas } from '#shared/ipc/schemas'

const accepts = (channel: DeskChannel, argument: unknown): boolean =>
  argumentSchemas[channel].safeParse(argument).success

const bytes = new Uint8Array([80, 75])
const read = { call: 'c1', dialect: { encoding: null, delimiter: ';' } } as const
const workbook = {
  title: 'Assignments',
  sheets: [
    {
      name: 'Pairs',
      columns: [{ heading: 'Mentee', width: 24 }],
      rows: [
        [{ kind: 'text', text: '=HYPERLINK("x")' }],
        [{ kind: 'integer', value: 3 }],
        [{ kind: 'decimal', value: 0.5, digits: 3 }],
        [{ kind: 'empty' }]
      ]
    }
  ]
}
const withCell = (cell: unknown) => ({
  suggestedName: 'a.xlsx',
  workbook: {
    title: '',
    sheets: [{ name: 'Pairs', columns: [{ heading: 'Mentee', width: 24 }], rows: [[cell]] }]
  }
})

describe('what main accepts from the window', () => {
  it('has at most 20 requests', () => {
    expect(Object.keys(argumentSchemas).length).toBeLessThanOrEqual(20)
  })

  it('takes the arguments of the contract as they are', () => {
    expect(accepts('app:info', null)).toBe(true)
    expect(accepts('sample:read', null)).toBe(true)
    expect(accepts('registrations:choose', 'mentor')).toBe(true)
    expect(accepts('registrations:choose', 'mentee')).toBe(true)
    const dropped = { name: 'Mentoren 2026 (final).xlsx', bytes, ...read }
    expect(argumentSchemas['registrations:read'].parse(dropped)).toEqual(dropped)
    const request = { suggestedName: 'Matchdesk assignments 2026.xlsx', workbook }
    expect(argumentSchemas['workbook:export'].parse(request)).toEqual(request)
  })

  it.each([
    ['app:info', undefined],
    ['app:info', 'null'],
    ['sample:read', { path: '/etc/passwd' }],
    ['registrations:choose', 'admin'],
    ['registrations:choose', ['mentor']],
    ['registrations:choose', null],
    ['registrations:read', { name: 'a.xlsx', bytes: [80, 75], ...read }],
    ['registrations:read', { name: 'a.xlsx', bytes: 'PK', ...read }],
    ['registrations:read', { name: '', bytes, ...read }],
    ['registrations:read', { name: 'a'.repeat(1025), bytes, ...read }],
    ['registrations:read', { name: 'a.xlsx', bytes, ...read, path: '/etc/passwd' }],
    ['registrations:read', { bytes, ...read }],
    [
      'registrations:read',
      { name: 'a.csv', bytes, ...read, dialect: { encoding: 'EBCDIC', delimiter: null } }
    ],
    ['registrations:read', { name: 'a.csv', bytes, ...read, dialect: { encoding: null, delimiter: 'x' } }],
    ['registrations:read', { name: 'a.csv', bytes, ...read, call: '' }],
    ['registrations:cancel', null],
    ['workbook:export', { suggestedName: 'a.xlsx' }],
    ['workbook:export', { suggestedName: 'a.xlsx', workbook: { ...workbook, notes: [] } }],
    ['workbook:export', withCell({ kind: 'formula', text: '=1+1' })],
    ['workbook:export', withCell({ kind: 'text', text: 1 })],
    ['workbook:export', withCell({ kind: 'text', text: 'a', link: 'https://example.org' })],
    ['workbook:export', withCell({ kind: 'integer', value: 0.5 })],
    ['workbook:export', withCell({ kind: 'decimal', value: Number.NaN, digits: 2 })],
    ['workbook:export', withCell({ kind: 'decimal', value: 1, digits: 99 })],
    ['workbook:export', withCell(null)]
  ] as const)('refuses for %s: %j', (channel, argument) => {
    expect(accepts(channel, argument)).toBe(false)
  })

  it.each([
    '../a.xlsx',
    'a/b.xlsx',
    'a\\b.xlsx',
    '.xlsx',
    '.hidden.xlsx',
    'a.exe',
    'a.xlsx\n',
    'C:a.xlsx',
    ''
  ])('refuses to suggest the file name %j', (suggestedName) => {
    expect(accepts('workbook:export', { suggestedName, workbook })).toBe(false)
  })

  it('takes a sealed copy, and nothing in it that is not sealed', () => {
    const piece = {
      epoch: 1,
      journal: 'edition',
      position: 1,
      previousHash: '',
      nonce: 'AAAA',
      ciphertext: null
    }
    const copy = {
      kind: 'matchdesk-sealed-copy',
      version: 1,
      edition: '3d5f8e9a-4b7c-4d1e-8f2a-6b9c0d1e2f3a',
      header: { format: 1 },
      records: [piece],
      setAside: [],
      people: [{ person: 'p', state: 'key', nonce: null, ciphertext: 'AAAA' }]
    }
    const ask = (changed: object) => ({ suggestedName: 'copy.json', copy: { ...copy, ...changed } })
    expect(argumentSchemas['sealed-copy:export'].parse(ask({}))).toEqual(ask({}))
    expect(accepts('sealed-copy:export', ask({ records: [{ ...piece, ciphertext: 'a note, plain' }] }))).toBe(
      false
    )
    expect(accepts('sealed-copy:export', ask({ notes: [] }))).toBe(false)
  })

  it('leaves a text that is too long for a cell to the export, which says where it stands', () => {
    expect(accepts('workbook:export', withCell({ kind: 'text', text: 'x'.repeat(40_000) }))).toBe(true)
  })
})
