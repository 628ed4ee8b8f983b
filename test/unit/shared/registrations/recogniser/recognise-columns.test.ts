import { describe, expect, it } from 'vitest'
import type { Field } from '#shared/domain/field'
import { recogniseColumns } from '#shared/registrations/recogniser/recognise-columns'
import {
  googleForm,
  microsoftForm,
  serviceMentees,
  serviceMentors,
  societyMentees,
  societyMentors
} from '../../../../support/form-shapes'

type Rows = readonly (readonly string[])[]

function recognise(rows: Rows, choices: ReadonlyMap<string, Field> = new Map()) {
  const [headings = [], ...answers] = rows
  return recogniseColumns(headings, answers, { choices })
}

function fieldsOf(rows: Rows): readonly Field[] {
  return recognise(rows).map(({ field }) => field)
}

describe('the recogniser of columns', () => {
  it("knows a society's mentees", () => {
    expect(fieldsOf(societyMentees)).toEqual([
      'role',
      'name',
      'email',
      'institution',
      'ignored',
      'stage',
      'areas',
      'areas',
      'goals',
      'goals',
      'goals',
      'goals',
      'goals',
      'goals',
      'goals',
      'participation',
      'timeZone',
      'comments'
    ])
  })

  it("knows a society's mentors, and takes nobody they name for themselves", () => {
    expect(fieldsOf(societyMentors)).toEqual([
      'role',
      'name',
      'email',
      'institution',
      'custom',
      'stage',
      'custom',
      'areas',
      'topics',
      'languages',
      'custom',
      'topics',
      'topics',
      'topics',
      'participation'
    ])
  })

  it('tells repeated follow-up questions apart by the main question they belong to', () => {
    const followUps = recognise(societyMentees).flatMap(({ column, reason }) =>
      reason.kind === 'branch' ? [[column, reason.heading.slice(0, 20), reason.position]] : []
    )
    expect(followUps).toEqual([
      ['J', 'what_is_the_main_top', 1],
      ['K', 'what_is_the_main_top', 2],
      ['L', 'what_is_the_main_top', 3],
      ['N', 'are_there_any_other_', 1],
      ['O', 'are_there_any_other_', 2]
    ])
  })

  it("knows a public service's columns, and offers what only it uses as custom", () => {
    const common = ['firstName', 'lastName', 'email', 'role', 'custom', 'custom', 'institution', 'custom']
    expect(fieldsOf(serviceMentees)).toEqual([...common, 'identityWish', 'identitySought', 'statement'])
    expect(fieldsOf(serviceMentors)).toEqual([...common, 'identities', 'statement'])
  })

  it('knows a Google form for both roles, every column surely', () => {
    const columns = recognise(googleForm)
    expect(columns.map(({ field }) => field)).toEqual([
      'timestamp',
      'email',
      'name',
      'role',
      'institution',
      'country',
      'timeZone',
      'stage',
      'sector',
      'areas',
      'goals',
      'topics',
      'languages',
      'capacity',
      'people',
      'avoided',
      'statement',
      'comments',
      'consent'
    ])
    expect(columns.filter(({ sure }) => !sure)).toEqual([])
  })

  it('sets aside what Microsoft Forms adds by itself', () => {
    const columns = recognise(microsoftForm)
    expect(columns.map(({ field }) => field)).toEqual([
      'ignored',
      'ignored',
      'timestamp',
      'ignored',
      'ignored',
      'email',
      'name',
      'institution',
      'areas',
      'goals',
      'languages'
    ])
    expect(columns[0]?.reason).toEqual({ kind: 'form-metadata', tool: 'Microsoft Forms' })
  })

  it.each<[string, Field]>([
    ['E-Mail-Adresse', 'email'],
    ['Forschungsgebiete', 'areas'],
    ["Domaines d'expertise", 'areas'],
    ['Fuseau horaire', 'timeZone'],
    ['Intereses conflictivos / Conflicto de interés', 'avoided'],
    ['Universidade', 'institution'],
    ['País', 'country'],
    ['Wie viele Mentees können Sie betreuen?', 'capacity'],
    ['Name / Nom / Nombre', 'name'],
    ['<b>Your full name</b> *', 'name'],
    ['3. Career stage (required)', 'stage'],
    ['Name of your institution', 'institution'],
    ['In which sector would you like your mentor to work?', 'sectorSought'],
    ['What do you hope to gain from the programme?', 'goals'],
    ['On which topics are you able to mentor?', 'topics'],
    ['People you should not be paired with', 'avoided'],
    ['Name of your PhD advisor', 'custom'],
    ['Programming languages', 'custom'],
    ['Pronouns', 'identities'],
    ['__proto__', 'custom'],
    ['constructor', 'custom'],
    ['hasOwnProperty', 'custom']
  ])('reads the heading %j as %s', (heading, field) => {
    expect(
      fieldsOf([
        ['Ref', heading],
        ['x', 'zxyqw']
      ])[1]
    ).toBe(field)
  })

  it('takes many ticked options in one cell for no prose', () => {
    const [, areas] = recognise([
      ['Name', 'Areas of expertise (choose up to five)'],
      [
        'Ada',
        'Deep learning for medical image analysis, Neuroimaging, brain mapping and connectomics, Digital pathology'
      ],
      [
        'Ben',
        'Computer-assisted interventions, surgical planning and navigation, Magnetic resonance imaging (MRI)'
      ],
      [
        'Cleo',
        'Computational biomechanics and physiological modelling, Computed tomography (CT), Image segmentation'
      ]
    ])
    expect(areas).toMatchObject({ field: 'areas', sure: true })
  })

  it('takes first and last name for halves only when both are asked', () => {
    expect(
      fieldsOf([
        ['Nombre', 'Apellidos'],
        ['Ana', 'Sample']
      ])
    ).toEqual(['firstName', 'lastName'])
    expect(
      fieldsOf([
        ['Nome', 'Sobrenome'],
        ['Ana', 'da Silva']
      ])
    ).toEqual(['firstName', 'lastName'])
    expect(
      fieldsOf([
        ['Nombre', 'Correo'],
        ['Ana Sample', 'ana@one.example']
      ])
    ).toEqual(['name', 'email'])
  })

  it('recognises a column by its values when the heading says nothing', () => {
    const rows = [
      ['Zu 1', 'Wo'],
      ['a@one.example', 'Germany'],
      ['b@two.example', 'France'],
      ['c@three.example', 'Brazil']
    ]
    expect(recognise(rows).map(({ field, sure, reason }) => [field, sure, reason])).toEqual([
      ['email', true, { kind: 'values', share: 1, example: 'a@one.example' }],
      ['country', false, { kind: 'values', share: 1, example: 'Germany' }]
    ])
  })

  it('uses repeated headings together when branches of a form fill them, else only one and says so', () => {
    const branches = [
      ['Affiliation', 'Affiliation'],
      ['One', ''],
      ['', 'Two']
    ]
    expect(fieldsOf(branches)).toEqual(['institution', 'institution'])
    const rivals = recognise([
      ['Affiliation', 'Affiliation'],
      ['One', 'Uno'],
      ['', 'Two']
    ])
    expect(rivals.map(({ field }) => field)).toEqual(['institution', 'custom'])
    expect(rivals[1]?.doubt).toEqual({
      kind: 'column-twice',
      heading: 'Affiliation',
      field: 'institution',
      usedColumn: 'A'
    })
  })

  it('does what a person chose, and gives the field to nobody else', () => {
    const rows = [
      ['Name', 'Nickname'],
      ['Ada Example', 'Ad']
    ]
    const columns = recognise(rows, new Map<string, Field>([['B', 'name']]))
    expect(columns.map(({ field, sure }) => [field, sure])).toEqual([
      ['custom', false],
      ['name', true]
    ])
    expect(columns[1]?.reason).toEqual({ kind: 'chosen-by-hand' })
  })

  it('keeps answers without a heading', () => {
    expect(recognise([['Name'], ['Ada', 'a remark']])[1]).toMatchObject({
      column: 'B',
      heading: '',
      field: 'custom'
    })
  })
})
