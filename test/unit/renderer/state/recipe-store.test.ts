import { describe, expect, it } from 'vitest'
import { createFile, mentors, openSession, previewIn, toDropped } from '../../../support/open-session'

type Opened = Parameters<typeof previewIn>[0]

const columnsIn = (session: Opened) => previewIn(session).plan?.columns ?? []

function fileIn(session: Opened) {
  const { outline, headers } = previewIn(session)
  return { columns: columnsIn(session), role: 'mentor', outline, headers } as const
}

describe('a recipe', () => {
  it('is saved from the columns that were looked at, and offered for a file of the same shape', async () => {
    const { session } = openSession({})
    await session.imports.choose('mentor')
    const areas = columnsIn(session).find(({ heading }) => heading === 'Areas of expertise')
    if (areas === undefined) throw new Error('there is such a column')
    await session.imports.chooseColumn(areas, 'custom')
    session.recipes.save('June', fileIn(session))
    expect(session.recipes.findFor(fileIn(session))).toBeNull()
    session.imports.cancel()
    const rows = mentors.sheets[0]?.rows ?? []
    await session.imports.drop('mentor', toDropped({ ...createFile('next year.csv', rows), sha256: 'other' }))
    const found = session.recipes.findFor(fileIn(session))
    expect(found).toMatchObject({
      recipe: { name: 'June' },
      fit: { kind: 'same' },
      changes: [{ column: 'E', field: 'custom' }]
    })
    if (found?.kind !== 'columns') throw new Error('it fits by its columns')
    await session.imports.useColumns(found.changes)
    expect(columnsIn(session).find(({ column }) => column === 'E')?.field).toBe('custom')
    expect(session.recipes.findFor(fileIn(session))).toBeNull()
    await session.imports.apply()
    expect(session.edition.state.getState().pool.mentors[0]?.custom).toMatchObject([{ text: 'Registration' }])
  })

  it('keeps where the headings were pointed out, and finds them there in a file in which none is known', async () => {
    const { session } = openSession({})
    const rows = [
      ['Liste'],
      ['Jemand', 'Wohin', 'Was'],
      ['Ada Marin', 'ada@one.example', 'MRI'],
      ['Ben Sato', 'ben@two.example', 'Robotics']
    ]
    await session.imports.drop('mentor', toDropped(createFile('a.csv', rows)))
    await session.imports.setHeader(previewIn(session).outline[0]?.sheet ?? '', 2)
    session.recipes.save('By hand', fileIn(session))
    expect(session.recipes.state.getState().recipes).toMatchObject([
      { headerRows: [{ sheet: null, role: 'mentor', row: 2 }] }
    ])
    session.imports.cancel()
    const later = [rows[0] ?? [], rows[1] ?? [], ['Cai Berg', 'no address', 'CT']]
    await session.imports.drop('mentor', toDropped({ ...createFile('b.csv', later), sha256: 'later' }))
    expect(previewIn(session).failure).not.toBeNull()
    const found = session.recipes.findFor(fileIn(session))
    if (found?.kind !== 'headers') throw new Error('it fits by its headings')
    await session.imports.useHeaders(found.headers)
    expect(previewIn(session).outline[0]?.headerRow).toBe(2)
    expect(session.recipes.findFor(fileIn(session))?.kind).not.toBe('headers')
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
