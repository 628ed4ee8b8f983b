import { describe, expect, it } from 'vitest'
import { customKey } from '#shared/domain/custom-key'
import type { Recipe } from '#shared/domain/recipe'
import { parseRecipe } from '#shared/domain/recipe-schema'
import {
  type ReadOptions,
  type ReadRegistrations,
  readRegistrations
} from '#shared/registrations/read-registrations'
import { applyRecipe } from '#shared/registrations/recipe/apply-recipe'
import { createRecipe } from '#shared/registrations/recipe/create-recipe'
import { findRecipe, fitRecipe } from '#shared/registrations/recipe/fit-recipe'
import { createFile, rowsOf } from '../../../../support/create-file'

const form = rowsOf(`
Registered on | Who | E-mail | Field of work | Topic | Topic | Shirt
01/02/2021 | Ada | ada@one.example | MRI | Grants | Careers | M
03/02/2021 | Ben | ben@two.example | Ultrasond | Grants | | L
`)
const headings = form[0] ?? []
const rest = { name: 'Mentees 2021', headerRows: [], dateOrder: null, repairs: [] } as const

function read(rows = form, options: ReadOptions = {}): ReadRegistrations {
  const result = readRegistrations([{ file: createFile(rows), role: 'mentee' }], options)
  if (!result.ok) throw new Error(result.error.kind)
  return result.value
}

/** What a person makes of the form: everything confirmed, three columns changed. */
function confirmed(overrides: Partial<Recipe> = {}): Recipe {
  const columns = read(form, {
    columns: [
      { file: 'people.xlsx', sheet: 'Sheet1', column: 'B', field: 'name' },
      { file: 'people.xlsx', sheet: 'Sheet1', column: 'D', field: 'areas' },
      { file: 'people.xlsx', sheet: 'Sheet1', column: 'F', field: 'statement' }
    ]
  }).columns
  return { ...createRecipe([{ role: 'mentee', columns }], rest), ...overrides }
}

describe('a recipe', () => {
  it('gives a later file of the same shape the meanings that were confirmed, wherever its columns stand', () => {
    const recipe = confirmed()
    const moved = form.map(([registered = '', who = '', contact = '', ...others]) => [
      contact,
      who.toUpperCase(),
      registered,
      ...others
    ])
    const choices = applyRecipe(recipe, read(moved).columns, 'mentee')
    const { columns } = read(moved, { columns: choices })
    expect(columns.map(({ heading, field }) => [heading, field])).toEqual([
      ['E-mail', 'email'],
      ['WHO', 'name'],
      ['Registered on', 'timestamp'],
      ['Field of work', 'areas'],
      ['Topic', 'goals'],
      ['Topic', 'statement'],
      ['Shirt', 'custom']
    ])
    expect(columns.every(({ sure }) => sure)).toBe(true)
  })

  it('survives being written as JSON and read again', () => {
    const recipe = confirmed({ repairs: [{ field: 'areas', from: 'Ultrasond', to: 'Ultrasound' }] })
    expect(parseRecipe(JSON.parse(JSON.stringify(recipe)))).toEqual({ ok: true, value: recipe })
  })

  it('may be written by hand with headings and fields alone, which hold for every column of that heading', () => {
    const parsed = parseRecipe({ columns: [{ heading: 'Topic', field: 'comments' }] })
    if (!parsed.ok) throw new Error(parsed.error.where)
    const { columns } = read(form, { columns: applyRecipe(parsed.value, read().columns, null) })
    expect(columns.filter(({ heading }) => heading === 'Topic').map(({ field }) => field)).toEqual([
      'comments',
      'comments'
    ])
  })

  it('that is no recipe is refused with the place where it goes wrong', () => {
    expect(parseRecipe({ columns: [{ heading: 'Topic', field: 'hobby' }] })).toMatchObject({
      ok: false,
      error: { where: 'columns.0.field' }
    })
    expect(parseRecipe({ columns: [], colour: 'red' }).ok).toBe(false)
    expect(parseRecipe(null).ok).toBe(false)
  })

  it('fits a form with exactly its headings, nearly one with a question more or less, and no other', () => {
    const recipe = confirmed()
    expect(fitRecipe(recipe, [...headings].reverse(), 'mentee')).toEqual({
      kind: 'same',
      missing: [],
      added: []
    })
    expect(fitRecipe(recipe, [...headings.slice(0, 6), 'Diet'], 'mentee')).toEqual({
      kind: 'near',
      missing: ['Shirt'],
      added: ['Diet']
    })
    expect(fitRecipe(recipe, ['Name', 'E-mail'], 'mentee').kind).toBe('other')
    expect(fitRecipe(recipe, headings, 'mentor').kind).toBe('other')
    expect(fitRecipe(recipe, [], 'mentee').kind).toBe('other')
  })

  it('is offered before those that fit less, and not at all when none fits', () => {
    const recipe = confirmed()
    const nearly = confirmed({ name: 'Mentees 2020', columns: confirmed().columns.slice(1) })
    expect(findRecipe([nearly, recipe], headings, 'mentee')?.recipe.name).toBe('Mentees 2021')
    expect(findRecipe([nearly], headings, 'mentee')?.fit.added).toEqual(['Registered on'])
    expect(findRecipe([recipe], ['Something', 'else'], 'mentee')).toBeNull()
  })

  it('clears up answers and dates without a question', () => {
    const repairs = [{ field: 'areas', from: 'Ultrasond', to: 'Ultrasound' }] as const
    const areas = applyRecipe(confirmed(), read().columns, 'mentee')
    const { registrations, problems } = read(form, { columns: areas, repairs, dateOrder: 'day-first' })
    expect(registrations.map(({ areas: [area], registeredAt }) => [area, registeredAt])).toEqual([
      ['MRI', '2021-02-01'],
      ['Ultrasound', '2021-02-03']
    ])
    expect(problems.filter(({ fact }) => fact.kind === 'date-order-assumed')).toEqual([])
  })
})

describe('the key of an own question', () => {
  it('is its heading without case, accents and signs, and the column where there is no heading', () => {
    expect(customKey({ heading: 'Größe des  T-Shirts?', column: 'B' })).toBe('grosse des t shirts')
    expect(customKey({ heading: ' – ', column: 'AB' })).toBe('column ab')
  })
})
