import { expect, test } from 'vitest'
import { dialectToFind } from '#shared/domain/sheet'
import type { ReadingStep } from '#shared/domain/sheets-messages'
import { readSpreadsheet } from '#electron/sheets-process/read-spreadsheet'
import { createOds, odsRow, odsTable, odsText } from '../../../support/create-ods'
import { createXls } from '../../../support/create-xls'
import { createXlsx, inline, rows } from '../../../support/create-xlsx'

const people = Array.from({ length: 1_200 }, (_none, at) => `Ana ${at}`)

test.each([
  ['xlsx', createXlsx({ sheets: [rows(...people.map((name, at) => inline(`A${at + 1}`, name)))] })],
  ['ods', createOds({ tables: odsTable(people.map((name) => odsRow(odsText(name))).join('')) })],
  ['xls', createXls([people.map((name) => [name, 1])])],
  ['csv', new TextEncoder().encode(people.map((name) => `${name},1`).join('\n'))]
])('how many rows of a long .%s are through is told as they go by', (format, bytes) => {
  const steps: ReadingStep[] = []
  const job = { kind: 'read', name: 'people', sha256: '', bytes, dialect: dialectToFind } as const
  const read = readSpreadsheet(job, (step) => steps.push(step))
  expect(read).toMatchObject({ ok: true, value: { format, sheets: [{ rows: { length: 1_200 } }] } })
  expect(steps).toEqual([
    { stage: 'checking', rows: null },
    { stage: 'reading', rows: null },
    { stage: 'reading', rows: { done: 500, of: 1_200 } },
    { stage: 'reading', rows: { done: 1_000, of: 1_200 } }
  ])
})
