import { describe, expect, it } from 'vitest'
import { createFile, rowsOf } from '../../../../support/create-file'
import { factsOf, readFiles } from '../../../../support/read-files'

const mri = 'Magnetic resonance imaging (MRI)'

const mentors = createFile(
  rowsOf(`
    Full name | Email            | Areas of research           | How many mentees can you take?
    Ada Marin | ada@one.example  | ${mri}; Tumour segmentation | 1
    Ben Sample| ben@two.example  | MRI; Photoacoustics         | 2
    Cai Berg  | cai@two.example  | ${mri}; MRI                 | 2`),
  { name: 'mentors.xlsx' }
)

const mentees = createFile(
  rowsOf(`
    Full name | Email            | Areas of research                | Goals for the mentorship
    Dee Novak | dee@one.example  | ${mri}; Tumour segmentation      | Grant writing; Teaching
    Eve Novak | eve@one.example  | ${mri}; Tumour segmentation      | Grant writing
    Finn Novak| finn@one.example | Tumor segmentation               | Grant writing
    Gus Novak | gus@one.example  | Graphs; Tumour segmentaton       | Grant writting; Own words`),
  { name: 'mentees.xlsx' }
)

const read = readFiles([
  [mentors, 'mentor'],
  [mentees, 'mentee']
])

describe('areas and goals of an import', () => {
  it('are read by what several people of both files chose, each doubt with its row and column', () => {
    const areasOf = (name: string) => read.registrations.find((one) => one.name === name)?.areas
    expect(areasOf('Ben Sample')).toEqual([mri, 'Photoacoustics'])
    expect(areasOf('Cai Berg')).toEqual([mri])
    expect(areasOf('Finn Novak')).toEqual(['Tumour segmentation'])
    expect(areasOf('Gus Novak')).toEqual(['Graphs', 'Tumour segmentation'])
    const proposed = (field: string, text: string, used: string) => ({
      kind: 'value-proposed',
      ...{ field, text, used }
    })
    expect(factsOf(read.problems)).toEqual([
      ['info', 3, 'C', proposed('areas', 'MRI', mri)],
      ['info', 4, 'C', proposed('areas', 'MRI', mri)],
      ['info', 4, 'C', proposed('areas', 'Tumor segmentation', 'Tumour segmentation')],
      ['info', 5, 'C', proposed('areas', 'Tumour segmentaton', 'Tumour segmentation')],
      ['info', 5, 'D', proposed('goals', 'Grant writting', 'Grant writing')]
    ])
  })

  it('are kept as they stood where they were read as something else', () => {
    const gus = read.registrations.find(({ name }) => name === 'Gus Novak')
    expect(gus?.goals).toEqual(['Grant writing', 'Own words'])
    expect(gus?.originals).toEqual([
      { field: 'areas', text: 'Graphs; Tumour segmentaton' },
      { field: 'goals', text: 'Grant writting; Own words' }
    ])
  })

  it('are the same whichever file comes first', () => {
    const turned = readFiles([
      [mentees, 'mentee'],
      [mentors, 'mentor']
    ])
    expect(new Set(turned.registrations)).toEqual(new Set(read.registrations))
    expect(new Set(turned.problems)).toEqual(new Set(read.problems))
  })

  it('stand as they are where too few people chose what they may mean', () => {
    const alone = readFiles([[mentors, 'mentor']])
    expect(alone.registrations.map(({ areas }) => areas)).toEqual([
      [mri, 'Tumour segmentation'],
      ['MRI', 'Photoacoustics'],
      [mri, 'MRI']
    ])
    expect(alone.problems).toEqual([])
  })
})
