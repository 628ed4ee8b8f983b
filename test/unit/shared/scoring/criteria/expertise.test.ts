import { describe, expect, it } from 'vitest'
import { createMentee, createMentor, createPool } from '../../../../support/create-participant'
import { pairValue, scoreCriterion } from '../../../../support/score-criterion'

describe('expertise', () => {
  it.each([
    [['MRI'], ['Magnetic resonance imaging (MRI)'], 1],
    [['Tumour segmentation'], ['segmentation of tumors', 'CT'], 0],
    [['Tumour segmentation'], ['Tumor Segmentations'], 1],
    [['Modelling of the heart'], ['heart modeling'], 0],
    [['Deep learning', 'Ultrasound'], ['DL', 'US'], 1],
    [['Surgical data science'], ['Robotics'], 0],
    [['Other: Robotics'], ['robotics'], 1],
    [['Optimisation'], ['optimization'], 1],
    [['AI'], ['retail'], 0],
    [[], ['Robotics'], null],
    [['Robotics'], [], null],
    [['—'], ['Robotics'], null]
  ])('of %j wanted and %j known is worth %j', (wanted, known, value) => {
    expect(pairValue('expertise', createMentee({ areas: wanted }), createMentor({ areas: known }))).toBe(
      value
    )
  })

  it('counts a rare area more than one that many listed', () => {
    const mentee = createMentee({ areas: ['Common', 'Rare'] })
    const crowd = Array.from({ length: 6 }, (_, i) =>
      createMentor({ email: `m${i}@x.example`, areas: ['common'] })
    )
    const valueWith = (area: string): number | null | undefined =>
      scoreCriterion(
        'expertise',
        createPool({ mentees: [mentee], mentors: [createMentor({ areas: [area] }), ...crowd] })
      )?.value
    expect(valueWith('rare')).toBeGreaterThan(valueWith('common') ?? 1)
  })

  it('weighs an area 1 + log₂(people / people who listed it)', () => {
    // Four people: CT was listed by all (weight 1), MRI by two (weight 2); the first mentor has CT alone.
    const mentors = [['CT'], ['CT', 'MRI'], ['CT']].map((areas, i) =>
      createMentor({ email: `m${i}@x.example`, areas })
    )
    const mentee = createMentee({ areas: ['CT', 'MRI'] })
    const score = scoreCriterion('expertise', createPool({ mentees: [mentee], mentors }))
    expect(score?.value).toBe(0.333333)
  })

  it('shows the areas in the words of the mentee', () => {
    const mentee = createMentee({ areas: ['Tumour segmentation', 'CT'] })
    const pool = createPool({ mentees: [mentee], mentors: [createMentor({ areas: ['tumor segmentation'] })] })
    expect(scoreCriterion('expertise', pool)?.fact).toEqual({
      kind: 'areas',
      common: ['Tumour segmentation'],
      wanted: ['Tumour segmentation', 'CT']
    })
  })

  it.each([
    [[], ['CT'], 'mentee'],
    [['CT'], [], 'mentor'],
    [[], [], 'both']
  ] as const)('says who listed nothing: %j and %j', (wanted, known, missing) => {
    const pool = createPool({
      mentees: [createMentee({ areas: wanted })],
      mentors: [createMentor({ areas: known })]
    })
    expect(scoreCriterion('expertise', pool)).toEqual({
      criterion: 'expertise',
      weight: 1,
      value: null,
      fact: { kind: 'unknown', missing }
    })
  })
})
