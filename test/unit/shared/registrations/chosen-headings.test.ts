import { describe, expect, it } from 'vitest'
import type { HeaderChoice } from '#shared/domain/header-choice'
import { outlineSheets } from '#shared/registrations/outline-sheets'
import { readRemembering } from '#shared/registrations/read-remembering'
import type { GivenFile } from '#shared/registrations/read-registrations'
import { createFile, createSheet, rowsOf } from '../../../support/create-file'

const junk = rowsOf(`Elenco
  Giugno
  Chi sei|Casa|Quanti
  Ada Marin|ETH Zurich|2
  Ben Sato|KAIST|1
  Cai Berg|Inria|3`)

describe('headings that a person points out', () => {
  it('are read from the row that was named, though nothing in it is known', () => {
    expect(sheetOf(junk)).toMatchObject({ why: { kind: 'no-header' }, headerRow: null, columns: [] })
    const [found] = outlineSheets(give(junk, [{ sheet: 'Sheet1', row: 3 }]), [])
    expect(found?.columns.map(({ heading, answers }) => [heading, answers[0]])).toEqual([
      ['Chi sei', 'Ada Marin'],
      ['Casa', 'ETH Zurich'],
      ['Quanti', '2']
    ])
  })

  it('let the columns below them be given a meaning by hand', () => {
    const given = give(junk, [{ sheet: 'Sheet1', row: 3 }])
    expect(namesIn(given, [['B', 'Casa', 'institution']])).toEqual([
      ['Ada Marin', 'ETH Zurich'],
      ['Ben Sato', 'KAIST'],
      ['Cai Berg', 'Inria']
    ])
  })

  it('may be missing altogether: people then begin in the first row', () => {
    const given = give(junk.slice(3), [{ sheet: 'Sheet1', row: 0 }])
    expect(outlineSheets(given, [])[0]).toMatchObject({ headerRow: 0, why: null })
    expect(namesIn(given, [['B', '', 'institution']])[0]).toEqual(['Ada Marin', 'ETH Zurich'])
  })

  it('are named by their row when nobody can be read below them', () => {
    const [found] = outlineSheets(
      give(rowsOf('Casa|Quanti\nETH Zurich|2'), [{ sheet: 'Sheet1', row: 1 }]),
      []
    )
    expect(found?.why).toEqual({ kind: 'nobody-named', headerRow: 1, headings: ['Casa', 'Quanti'] })
    expect(found?.columns).toHaveLength(2)
  })

  it('make a sheet used that was left out, and a sheet can be left out that was used', () => {
    const people = rowsOf('Name|E-mail\nAda|ada@one.example')
    const sheets = [createSheet(people), createSheet(people, { name: 'Old', visibility: 'hidden' })]
    const whyOf = (headers: readonly HeaderChoice[]) =>
      outlineSheets({ file: createFile([], { sheets }), role: 'mentor', headers }, []).map(({ why }) => why)
    expect(whyOf([])).toEqual([null, { kind: 'hidden' }])
    expect(whyOf([{ sheet: 'Old', row: 1 }])).toEqual([null, null])
    expect(whyOf([{ sheet: 'Sheet1', row: null }])).toEqual([{ kind: 'chosen-by-hand' }, null])
  })
})

describe('a meaning chosen for a column', () => {
  it('makes a file readable in which nobody was named', () => {
    const rows = rowsOf('Quanti|Studio\n2|Ada\n1|Ben')
    const given = give(rows, [{ sheet: 'Sheet1', row: 1 }])
    expect(readRemembering([given], []).ok).toBe(false)
    expect(namesIn(given, [['B', 'Studio', 'name']])).toEqual([
      ['Ada', null],
      ['Ben', null]
    ])
  })
})

function sheetOf(rows: readonly (readonly string[])[]) {
  return outlineSheets(give(rows, []), [])[0]
}

function give(rows: readonly (readonly string[])[], headers: readonly HeaderChoice[]): GivenFile {
  return { file: createFile(rows), role: 'mentor', headers }
}

function namesIn(given: GivenFile, chosen: readonly (readonly [string, string, 'institution' | 'name'])[]) {
  const columns = chosen.map(([column, heading, field]) => ({
    role: 'mentor' as const,
    sheet: 'Sheet1',
    column,
    heading,
    field
  }))
  const read = readRemembering([given], columns)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value.registrations.map(({ name, institution }) => [name, institution])
}
