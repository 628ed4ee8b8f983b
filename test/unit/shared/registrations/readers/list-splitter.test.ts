import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  createListSplitter,
  learnCommaOptions,
  type SplitList
} from '#shared/registrations/readers/list-splitter'

/** A splitter that learnt from one column alone. */
function learn(cells: readonly string[]): SplitList {
  return createListSplitter(cells, learnCommaOptions([cells]))
}

describe('the splitter of lists', () => {
  it('splits at commas, but not inside brackets or numbers', () => {
    const cell = 'Segmentation, Registration (rigid, deformable), 1,000 genomes'
    expect(learn([cell])(cell)).toEqual(['Segmentation', 'Registration (rigid, deformable)', '1,000 genomes'])
  })

  it('splits at semicolons once a column has one, and leaves commas alone', () => {
    const split = learn(['Deep learning;Grants, fellowships;', 'Grants, fellowships'])
    expect(split('Deep learning;Grants, fellowships;')).toEqual(['Deep learning', 'Grants, fellowships'])
    expect(split('Grants, fellowships')).toEqual(['Grants, fellowships'])
  })

  it('splits at line breaks', () => {
    expect(learn(['MRI\nCT, PET'])('MRI\nCT, PET')).toEqual(['MRI', 'CT, PET'])
  })

  it('learns from the column that a comma stands inside an option', () => {
    const option = 'Motion, Deformation'
    const cells = [`${option}, MRI`, `CT, ${option}`, `MRI, ${option}`, option, 'MRI', 'CT, MRI']
    const split = learn(cells)
    expect(split(`${option}, MRI`)).toEqual([option, 'MRI'])
    expect(split('CT, MRI')).toEqual(['CT', 'MRI'])
  })

  it('needs fewer cells to learn from where an option goes on in lower case', () => {
    const option = 'Fairness, bias and ethics'
    expect(learn([`${option}, MRI`, `CT, ${option}`])(option)).toEqual([option])
    expect(learn([`${option}, MRI`])(option)).toEqual(['Fairness', 'bias and ethics'])
  })

  it('learns from several columns, and of a list that recurs only once', () => {
    const option = 'Motion, Deformation'
    const options = learnCommaOptions([
      [`${option}, MRI`, `CT, ${option}`],
      [option, `${option}, CT`]
    ])
    expect([...options]).toEqual([['deformation', 'motion']])
    expect([...learnCommaOptions([[option, option, option, option, option]])]).toEqual([])
  })

  it('joins what begins as no option does', () => {
    const cell = 'Registration, motion, and deformation, MRI'
    expect(learn([cell])(cell)).toEqual(['Registration', 'motion, and deformation', 'MRI'])
  })

  it('takes what follows "Other:", drops a bare "Other", blanks and doubles', () => {
    const split = learn(['x'])
    expect(split('MRI, Other: Photoacoustics, mri, Other, N/A, -')).toEqual(['MRI', 'Photoacoustics'])
  })

  it('keeps what a person wrote as sentences in one piece', () => {
    const text = 'I want to write a grant, find a group, and move. Later I want to teach.'
    expect(learn([text])(text)).toEqual([text])
  })

  it('tells C, C++ and C# apart', () => {
    expect(learn([''])('C, C++, C#, c++')).toEqual(['C', 'C++', 'C#'])
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
          const split = learn(cells)
          expect(cells.map(split)).toEqual(lists)
        }
      ),
      { seed: 2021 }
    )
  })
})
