import { expect, test } from 'vitest'
import { importLimits } from '#electron/sheets-process/limits'
import { unpackPart } from '#electron/sheets-process/unpack-part'
import { listZipEntries } from '#electron/sheets-process/zip-directory'
import { rawZip, type RawPart } from '../../../support/raw-zip'

const one = { name: 'one.txt', content: 'one' }
const two = { name: 'two.txt', content: 'two' }

function detailOf(bytes: Uint8Array): string {
  const listed = listZipEntries(bytes, importLimits)
  if (listed.ok) return 'accepted'
  return 'detail' in listed.error ? listed.error.detail : listed.error.kind
}

test('a proper archive is listed and each part unpacks to what went in', () => {
  const archive = rawZip([one, two])
  const listed = listZipEntries(archive, importLimits)
  if (!listed.ok) throw new Error('not listed')
  const texts = listed.value.map((entry) => {
    const part = unpackPart(archive, entry)
    return part.ok ? Buffer.from(part.value).toString() : 'refused'
  })
  expect(listed.value.map(({ name }) => name)).toEqual(['one.txt', 'two.txt'])
  expect(texts).toEqual(['one', 'two'])
})

test('names with backslashes are taken as folders', () => {
  const listed = listZipEntries(rawZip([{ name: 'xl\\workbook.xml', content: '' }]), importLimits)
  expect(listed.ok && listed.value.map(({ name }) => name)).toEqual(['xl/workbook.xml'])
})

test('an archive cut off anywhere is incomplete', () => {
  const archive = rawZip([one, two])
  const details = Array.from({ length: archive.length }, (_, length) => detailOf(archive.subarray(0, length)))
  expect(new Set(details)).toEqual(new Set(['archive-incomplete']))
})

test('only "PK" is incomplete', () => {
  expect(detailOf(new Uint8Array(Buffer.from('PK')))).toBe('archive-incomplete')
})

test('two end records are refused, also one hidden in the comment', () => {
  const whole = Buffer.from(rawZip([one]))
  expect(detailOf(rawZip([one], whole.toString('latin1')))).toBe('archive-twice')
})

test('bytes before the first part or after the end record are refused', () => {
  const archive = Buffer.from(rawZip([one]))
  expect(detailOf(Buffer.concat([Buffer.alloc(100), archive]))).toBe('archive-incomplete')
  expect(detailOf(Buffer.concat([archive, Buffer.alloc(100)]))).toBe('archive-incomplete')
})

test.each<[string, readonly RawPart[], string]>([
  ['two parts of one name', [one, one], 'part-twice'],
  ['two parts whose names differ in case only', [one, { ...two, name: 'ONE.TXT' }], 'part-twice'],
  ['a part above the folder', [{ ...one, name: 'xl/../../evil' }], 'part-outside'],
  ['a part above the folder with backslashes', [{ ...one, name: '..\\evil' }], 'part-outside'],
  ['an absolute part', [{ ...one, name: '/etc/passwd' }], 'part-outside'],
  ['a part on a drive', [{ ...one, name: 'C:/evil' }], 'part-outside'],
  ['a name with a NUL', [{ ...one, name: 'one\0.txt' }], 'part-outside'],
  ['different names in header and directory', [{ ...one, localName: 'two.txt' }], 'part-names-differ'],
  ['an encrypted part', [{ ...one, flags: 1 }], 'part-encrypted'],
  ['zip64 sizes', [{ ...one, declaredSize: 0xffffffff }], 'archive-very-large'],
  ['501 parts', Array.from({ length: 501 }, (_, n) => ({ name: `${n}`, content: '' })), 'too-much-inside'],
  ['2 MB of spaces', [{ ...one, content: ' '.repeat(2_000_000) }], 'unpacks-enormously'],
  [
    '65 MB declared',
    [{ name: 'a', content: randomText(1_000_000), declaredSize: 68_000_000 }],
    'too-much-inside'
  ]
])('%s: refused', (_, parts, expected) => {
  expect(detailOf(rawZip(parts))).toBe(expected)
})

test('parts that share bytes are refused', () => {
  const archive = Buffer.from(rawZip([one, two]))
  const header = archive.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
  archive.writeUInt32LE(archive.readUInt32LE(header + 20) + 1, header + 20)
  expect(detailOf(archive)).toBe('parts-overlap')
})

test.each<[string, RawPart]>([
  ['another checksum', { ...one, crc: 1 }],
  ['less than it unpacks to', { ...one, declaredSize: 2 }],
  ['nothing, though it unpacks to something', { ...one, declaredSize: 0 }],
  ['more than it unpacks to', { ...one, declaredSize: 4 }]
])('a part that declares %s is not unpacked', (_, part) => {
  const archive = rawZip([part])
  const listed = listZipEntries(archive, importLimits)
  const [entry] = listed.ok ? listed.value : []
  expect(entry && unpackPart(archive, entry)).toEqual({
    ok: false,
    error: { kind: 'damaged', detail: 'part-unreadable' }
  })
})

/** Text that does not compress below a third. */
function randomText(length: number): string {
  let state = 1
  return Array.from({ length }, () => {
    state = (state * 48_271) % 0x7fffffff
    return String.fromCharCode(32 + (state % 90))
  }).join('')
}
