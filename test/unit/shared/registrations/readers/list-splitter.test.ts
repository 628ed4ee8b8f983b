import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createListSplitter } from '#shared/registrations/readers/list-splitter'

describe('the splitter of lists', () => {
  it('splits at commas, but not inside brackets or numbers', () => {
    const cell = 'Segmentation, Registration (rigid, deformable), 1,000 genomes'
    expect(createListSplitter([cell])(cell)).toEqual([
      'Segmentation',
      'Registration (rigid, deformable)',
      '1,000 genomes'
    ])
  })

  it('splits at semicolons once a column has one, and leaves commas alone', () => {
    const split = createListSplitter(['Deep learning;Grants, fellowships;', 'Grants, fellowships'])
    expect(split('Deep learning;Grants, fellowships;')).toEqual(['Deep learning', 'Grants, fellowships'])
    expect(split('Grants, fellowships')).toEqual(['Grants, fellowships'])
  })

  it('splits at line breaks', () => {
    expect(createListSplitter(['MRI\nCT, PET'])('MRI\nCT, PET')).toEqual(['MRI', 'CT, PET'])
  })

  it('learns from the column that a comma stands inside an option', () => {
    const option = 'Motion, Deformation'
    const cells = [`${option}, MRI`, `CT, ${option}`, `MRI, ${option}`, option, 'MRI', 'CT, MRI']
    const split = createListSplitter(cells)
    expect(split(`${option}, MRI`)).toEqual([option, 'MRI'])
    expect(split('CT, MRI')).toEqual(['CT', 'MRI'])
  })

  it('joins what begins as no option does', () => {
    const cell = 'Registration, motion, and deformation, MRI'
    expect(createListSplitter([cell])(cell)).toEqual(['Registration', 'motion, and deformation', 'MRI'])
  })

  it('takes what follows "Other:", drops a bare "Other", blanks and doubles', () => {
    const split = createListSplitter(['x'])
    expect(split('MRI, Other: Photoacoustics, mri, Other, N/A, -')).toEqual(['MRI', 'Photoacoustics'])
  })

  it('keeps what a person wrote as sentences in one piece', () => {
    const text = 'I want to write a grant, find a group, and move. Later I want to teach.'
    expect(createListSplitter([text])(text)).toEqual([text])
  })

  it('tells C, C++ and C# apart', () => {
    expect(createListSplitter([''])('C, C++, C#, c++')).toEqual(['C', 'C++', 'C#'])
  })

  it('gives back every list that was joined', () => {
    const options = fc.uniqueArray(fc.constantFrom('MRI', 'CT', 'Ultrasound', 'Surgery', 'Robotics (all)'), {
      minLength: 1
    })
    fc.assert(
      fc.property(
        fc.array(options, { maxLength: 3, minLength: 1 }),
        fc.constantFrom(', ', ';', ';\n'),
        (lists, glue) => {
          const cells = lists.map((list) => list.join(glue))
          const split = createListSplitter(cells)
          expect(cells.map(split)).toEqual(lists)
        }
      ),
      { seed: 2021 }
    )
  })
})
