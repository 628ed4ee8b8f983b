import { describe, expect, it } from 'vitest'
import { readRegistrations } from '#shared/registrations/read-registrations'
import { createFile } from '../../../../support/create-file'
import { countVerdicts, recognitionLine, recognitionTable } from '../../../../support/forms/recognition-table'
import { englishParaphrases } from '../../../../support/paraphrases/english-paraphrases'
import { fifthParaphrasesInEnglish } from '../../../../support/paraphrases/fifth-paraphrases'
import { fifthParaphrasesInGerman } from '../../../../support/paraphrases/fifth-paraphrases-german'
import { fifthParaphrasesRomance } from '../../../../support/paraphrases/fifth-paraphrases-romance'
import { fourthParaphrasesInEnglish } from '../../../../support/paraphrases/fourth-paraphrases'
import { fourthParaphrasesElsewhere } from '../../../../support/paraphrases/fourth-paraphrases-elsewhere'
import { fourthParaphrasesIberian } from '../../../../support/paraphrases/fourth-paraphrases-iberian'
import { frenchParaphrases } from '../../../../support/paraphrases/french-paraphrases'
import { germanParaphrases } from '../../../../support/paraphrases/german-paraphrases'
import { thirdParaphrases } from '../../../../support/paraphrases/third-paraphrases'
import { secondParaphrases } from '../../../../support/paraphrases/second-paraphrases'
import type { ParaphrasedForm } from '../../../../support/paraphrases/paraphrased-form'
import { portugueseParaphrases } from '../../../../support/paraphrases/portuguese-paraphrases'
import { seventhParaphrases } from '../../../../support/paraphrases/seventh-paraphrases'
import { seventhParaphrasesFrench } from '../../../../support/paraphrases/seventh-paraphrases-french'
import { seventhParaphrasesGerman } from '../../../../support/paraphrases/seventh-paraphrases-german'
import { seventhParaphrasesMore } from '../../../../support/paraphrases/seventh-paraphrases-more'
import { seventhParaphrasesOthers } from '../../../../support/paraphrases/seventh-paraphrases-others'
import { seventhParaphrasesPortuguese } from '../../../../support/paraphrases/seventh-paraphrases-portuguese'
import { seventhParaphrasesSpanish } from '../../../../support/paraphrases/seventh-paraphrases-spanish'
import { sixthParaphrasesInEnglish } from '../../../../support/paraphrases/sixth-paraphrases'
import { sixthParaphrasesElsewhere } from '../../../../support/paraphrases/sixth-paraphrases-elsewhere'
import { sixthParaphrasesIberian } from '../../../../support/paraphrases/sixth-paraphrases-iberian'
import { spanishParaphrases } from '../../../../support/paraphrases/spanish-paraphrases'
import { unlearnedEnglish } from '../../../../support/paraphrases/unlearned-english'
import { unlearnedEnglishTwo } from '../../../../support/paraphrases/unlearned-english-two'
import { unlearnedEnglishFour } from '../../../../support/paraphrases/unlearned-english-four'
import { unlearnedEnglishThree } from '../../../../support/paraphrases/unlearned-english-three'
import { unlearnedFrench } from '../../../../support/paraphrases/unlearned-french'
import { unlearnedGerman } from '../../../../support/paraphrases/unlearned-german'
import { unlearnedGermanTwo } from '../../../../support/paraphrases/unlearned-german-two'
import { unlearnedPortuguese } from '../../../../support/paraphrases/unlearned-portuguese'
import { unlearnedSpanish } from '../../../../support/paraphrases/unlearned-spanish'
import { readUnlearnedForms } from '../../../../support/unlearned-forms/read-unlearned-forms'

const sets: readonly (readonly [name: string, least: number, forms: readonly ParaphrasedForm[]])[] = [
  [
    'the first set',
    85,
    [
      ...englishParaphrases,
      ...frenchParaphrases,
      ...germanParaphrases,
      ...spanishParaphrases,
      ...portugueseParaphrases
    ]
  ],
  ['the second set', 85, secondParaphrases],
  ['the third set', 85, thirdParaphrases],
  [
    'the fourth set',
    85,
    [...fourthParaphrasesInEnglish, ...fourthParaphrasesElsewhere, ...fourthParaphrasesIberian]
  ],
  [
    'the fifth set',
    85,
    [...fifthParaphrasesInEnglish, ...fifthParaphrasesInGerman, ...fifthParaphrasesRomance]
  ],
  [
    'the sixth set',
    95,
    [...sixthParaphrasesInEnglish, ...sixthParaphrasesElsewhere, ...sixthParaphrasesIberian]
  ],
  [
    'the seventh set',
    90,
    [
      ...seventhParaphrases,
      ...seventhParaphrasesMore,
      ...seventhParaphrasesOthers,
      ...seventhParaphrasesFrench,
      ...seventhParaphrasesGerman,
      ...seventhParaphrasesPortuguese,
      ...seventhParaphrasesSpanish
    ]
  ]
]

/** Kept out of the tables and of what is learned, so that what the recogniser does with it, it does with an unknown form. */
const unlearned = [
  ...unlearnedEnglish,
  ...unlearnedEnglishTwo,
  ...unlearnedEnglishThree,
  ...unlearnedEnglishFour,
  ...unlearnedFrench,
  ...unlearnedGerman,
  ...unlearnedGermanTwo,
  ...unlearnedPortuguese,
  ...unlearnedSpanish
]

describe('headings in other words than the tables know', () => {
  it.each(sets)(
    '%s is recognised to %d of 100 columns, and none wrongly without a doubt',
    (name, least, forms) => {
      const verdicts = forms.map((form) => ({ tool: name, ...recognise(form) }))
      const [row] = recognitionTable(verdicts)
      if (row === undefined) throw new Error('no forms')
      console.info(recognitionLine(row))
      expect(verdicts.flatMap(({ wrong }) => wrong)).toEqual([])
      expect((100 * row.right) / row.columns).toBeGreaterThanOrEqual(least)
    }
  )
})

describe('of a set from which nothing was learned', () => {
  it.each([
    { name: 'tenth', columns: 289, wrong: 2, read: () => unlearned },
    { name: 'eleventh', columns: 328, wrong: 0, read: () => readUnlearnedForms('eleventh') },
    { name: 'twelfth', columns: 316, wrong: 1, read: () => readUnlearnedForms('twelfth') },
    { name: 'thirteenth', columns: 327, wrong: 0, read: () => readUnlearnedForms('thirteenth') }
  ])(
    '85 of 100 columns are recognised, $wrong of $columns wrongly: the $name',
    async ({ name, columns, wrong, read }) => {
      const verdicts = (await read()).map((form) => ({ tool: `the ${name} set`, ...recognise(form) }))
      const [row] = recognitionTable(verdicts)
      if (row === undefined) throw new Error('no forms')
      console.info(recognitionLine(row))
      expect(row.columns).toBe(columns)
      expect((100 * row.right) / row.columns).toBeGreaterThanOrEqual(85)
      expect(row.wrong).toBeLessThanOrEqual(wrong)
    }
  )
})

function recognise({ role, columns }: ParaphrasedForm) {
  const answers = Array.from({ length: 6 }, (_, at) => columns.map(([, , texts]) => texts[at] ?? ''))
  const file = createFile([columns.map(([heading]) => heading), ...answers])
  const read = readRegistrations([{ file, role }])
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return countVerdicts({ Sheet1: columns.map(([, field]) => field) }, read.value.columns)
}
