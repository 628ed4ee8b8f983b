import { describe, expect, it } from 'vitest'
import { createFile, mentors, openSession, previewIn, toDropped } from '../../../support/open-session'

const columnsIn = (session: Parameters<typeof previewIn>[0]) => previewIn(session).plan?.columns ?? []

describe('a recipe', () => {
  it('is saved from the columns that were looked at, and offered for a file of the same shape', async () => {
    const { session } = openSession({})
    await session.imports.choose('mentor')
    const areas = columnsIn(session).find(({ heading }) => heading === 'Areas of expertise')
    if (areas === undefined) throw new Error('there is such a column')
    await session.imports.chooseColumn(areas, 'custom')
    session.recipes.save('June', columnsIn(session), 'mentor')
    expect(session.recipes.findFor(columnsIn(session), 'mentor')).toBeNull()
    session.imports.cancel()
    const rows = mentors.sheets[0]?.rows ?? []
    await session.imports.drop('mentor', toDropped({ ...createFile('next year.csv', rows), sha256: 'other' }))
    const found = session.recipes.findFor(columnsIn(session), 'mentor')
    expect(found).toMatchObject({
      recipe: { name: 'June' },
      fit: { kind: 'same' },
      changes: [{ column: 'E', field: 'custom' }]
    })
    await session.imports.useColumns(found?.changes ?? [])
    expect(columnsIn(session).find(({ column }) => column === 'E')?.field).toBe('custom')
    expect(session.recipes.findFor(columnsIn(session), 'mentor')).toBeNull()
    await session.imports.apply()
    expect(session.edition.state.getState().pool.mentors[0]?.custom).toMatchObject([{ text: 'Registration' }])
  })

  it('is taken from a file, under the name of the file if it has none, and refused when it is none', () => {
    const { session } = openSession({})
    const text = JSON.stringify({ columns: [{ heading: 'Field of work', field: 'areas' }] })
    expect(session.recipes.add('society.json', text)).toMatchObject({ ok: true, value: { name: 'society' } })
    expect(session.recipes.add('broken.json', '{')).toMatchObject({ ok: false })
    expect(session.recipes.add('other.json', '{ "columns": [{}] }')).toMatchObject({
      ok: false,
      error: { where: 'columns.0.heading' }
    })
    expect(session.recipes.state.getState().recipes.map(({ name }) => name)).toEqual(['society'])
    session.recipes.remove('society')
    expect(session.recipes.state.getState().recipes).toEqual([])
  })
})

describe('rows that were left out', () => {
  it('are written as they stand in their file, each with its reason', async () => {
    const { session, exported } = openSession({})
    const rows = [...(mentors.sheets[0]?.rows ?? []), ['', '', 'Nowhere', '', '=1+1', '2']]
    await session.imports.drop('mentor', toDropped({ ...createFile('late.csv', rows), sha256: 'late' }))
    const { plan } = previewIn(session)
    const problems = plan?.differences.flatMap((side) => side.problems.map(({ problem }) => problem)) ?? []
    await session.rejected.write({ files: plan?.files.mentor ?? [], columns: plan?.columns ?? [], problems })
    expect(exported).toHaveLength(1)
    const [sheet] = exported[0]?.workbook.sheets ?? []
    expect(sheet?.columns.map(({ heading }) => heading)).toEqual([
      ...(rows[0] ?? []),
      'Row in the file',
      'Why it was left out'
    ])
    expect(sheet?.rows).toEqual([
      [
        { kind: 'empty' },
        { kind: 'empty' },
        { kind: 'text', text: 'Nowhere' },
        { kind: 'empty' },
        { kind: 'text', text: '=1+1' },
        { kind: 'text', text: '2' },
        { kind: 'integer', value: 4 },
        { kind: 'text', text: expect.stringContaining('neither a name nor a readable e-mail') as string }
      ]
    ])
  })
})
