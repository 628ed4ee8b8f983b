import { expect, test } from 'vitest'
import type { ExportFailure } from '#shared/domain/export-failure'
import { exportFailureSentence } from '#shared/messages/export-failures'

const file = 'pairs.xlsx'

test.each<[ExportFailure, string]>([
  [
    { kind: 'disk-full', file },
    'pairs.xlsx was not written: the disk is full. Make room or choose another place; nothing was changed.'
  ],
  [
    { kind: 'not-writable', file, reason: 'EBUSY' },
    'pairs.xlsx was not written: another program holds it. Close it there and export again.'
  ],
  [
    { kind: 'not-writable', file, reason: 'ENOENT' },
    'pairs.xlsx was not written: its folder does not exist. Choose another one.'
  ],
  [
    { kind: 'not-writable', file, reason: 'EIO' },
    'pairs.xlsx was not written: the system says EIO. Choose another place.'
  ],
  [
    { kind: 'text-too-long', sheet: 'Assignments', row: 3, column: 'B', length: 40_000 },
    'The workbook was not written: the text in row 3, column B of the sheet Assignments has 40,000 characters, and a cell holds at most 32,767. Shorten it and export again.'
  ],
  [
    { kind: 'reads-back-differently', file, sheet: 'Assignments', row: 3, column: 'B' },
    'pairs.xlsx was not written: read back, the sheet Assignments differed in row 3, column B. Please report this; nothing was changed.'
  ],
  [
    { kind: 'writer-stopped' },
    'The workbook was not written: the program that makes it stopped half-way. Nothing was changed; export again.'
  ]
])('%o is said in words', (failure, sentence) => {
  expect(exportFailureSentence(failure)).toBe(sentence)
})
