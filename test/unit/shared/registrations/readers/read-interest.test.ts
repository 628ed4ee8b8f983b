import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { learnOffered, nothingOffered } from '#shared/registrations/readers/offered'
import { readInterest } from '#shared/registrations/readers/read-interest'

const options = [
  'Magnetic resonance imaging (MRI)',
  'Electroencephalography (EEG)',
  'Academic careers (UK)',
  'Natural language processing',
  'Statistics for the life sciences',
  'Tumour segmentation',
  'Signal & image processing',
  'Behavioural modelling',
  'Data analysis',
  'Hematology',
  'Macroeconomics',
  'Typical development',
  'Morality',
  'Mortality statistics',
  'Type 2 diabetes',
  'New media',
  'Ethics',
  'C++'
]
const offered = learnOffered([], options)
const read = (text: string) => readInterest(text, 'areas', offered)

describe('the reader of areas and goals', () => {
  it.each([...options, 'tumour segmentation', 'DATA ANALYSIS'])('keeps %j, which is offered', (text) => {
    expect(read(text)).toEqual({ value: text, sure: true, fact: null })
  })

  it.each([
    ['MRI', 'Magnetic resonance imaging (MRI)'],
    ['mri', 'Magnetic resonance imaging (MRI)'],
    ['Magnetic resonance imaging', 'Magnetic resonance imaging (MRI)'],
    ['Magnetic resonnance imaging', 'Magnetic resonance imaging (MRI)'],
    ['EEG', 'Electroencephalography (EEG)'],
    ['NLP', 'Natural language processing'],
    ['SLS', 'Statistics for the life sciences'],
    ['SFTLS', 'Statistics for the life sciences'],
    ['Tumor segmentation', 'Tumour segmentation'],
    ['tumors segmentation', 'Tumour segmentation'],
    ['Tumuor segmentation', 'Tumour segmentation'],
    ['Tumour segmentaton', 'Tumour segmentation'],
    ['Signal and image processing', 'Signal & image processing'],
    ['Behavioral modeling', 'Behavioural modelling'],
    ['Dataanalysis', 'Data analysis'],
    ['Haematology', 'Hematology'],
    ['Macroecononmics', 'Macroeconomics']
  ])('proposes for %j the option %j', (text, used) => {
    const fact = { kind: 'value-proposed', field: 'areas', text, used }
    expect(read(text)).toEqual({ value: used, sure: false, fact })
    expect(read(used)).toEqual({ value: used, sure: true, fact: null })
  })

  it.each([
    ['another word by one letter', 'Hepatology'],
    ['another word by one letter', 'Microeconomics'],
    ['another word by one letter in front', 'Atypical development'],
    ['a word that is offered elsewhere', 'Mortality'],
    ['another number', 'Type 1 diabetes'],
    ['another word without its s', 'News media'],
    ['two slips', 'Tumour segmnetaton'],
    ['a slip in a short word', 'Ethcs'],
    ['two initials', 'DA'],
    ['initials in small letters', 'nlp'],
    ['the initials of some words', 'NL'],
    ['brackets that are no abbreviation of what they follow', 'UK'],
    ['a part of an option', 'image processing'],
    ['another sign', 'C#'],
    ['nothing to compare', '???']
  ])('keeps own words: %s, %j', (_why, text) => {
    expect(read(text)).toEqual({ value: text, sure: true, fact: null })
  })

  it('keeps own words that two options may mean', () => {
    const two = learnOffered([], ['Tumour imaging', 'Tumor imaging', 'Medical resource index', 'Data (MRI)'])
    expect(readInterest('Tumors imaging', 'areas', two).fact).toBeNull()
    const three = learnOffered([], ['Medical resource index', 'Magnetic resonance imaging (MRI)'])
    expect(readInterest('MRI', 'areas', three).fact).toBeNull()
    expect(readInterest('MRI', 'areas', nothingOffered).fact).toBeNull()
  })

  it('takes for offered what several people chose, in the spelling that most of them saw', () => {
    const learnt = learnOffered(['Deep learning', 'deep Learning', 'Deep learning', 'Graphs', 'Graphs'], [])
    expect(learnt.options.map(({ text }) => text)).toEqual(['Deep learning'])
  })

  it('reads what it has read as what it is, whatever the text and the order of the options', () => {
    const slips = fc.tuple(fc.constantFrom(...options), fc.nat(40)).map(([option, at]) => {
      return option.slice(0, at) + option.slice(at + 1)
    })
    const text = fc.oneof(slips, fc.string())
    const shuffled = fc.shuffledSubarray(options, { minLength: options.length })
    fc.assert(
      fc.property(text, shuffled, (written, order) => {
        const first = readInterest(written, 'goals', learnOffered(order, order))
        expect(first).toEqual(readInterest(written, 'goals', offered))
        expect(readInterest(first.value ?? '', 'goals', offered)).toMatchObject({
          value: first.value,
          sure: true
        })
      }),
      { seed: 4, numRuns: 300 }
    )
  })
})
