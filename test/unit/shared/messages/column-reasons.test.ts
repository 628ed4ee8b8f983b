import { describe, expect, it } from 'vitest'
import type { ColumnReason } from '#shared/domain/column'
import { columnReasonSentence } from '#shared/messages/column-reasons'

const sentences: readonly (readonly [ColumnReason, string])[] = [
  [{ kind: 'heading', words: ['time zone'] }, 'The heading says “time zone”.'],
  [
    { kind: 'values', share: 0.956, example: 'ada@one.example' },
    '96\u00A0% of the answers read like it, for example “ada@one.example”.'
  ],
  [
    { kind: 'heading-and-values', words: ['country'], share: 1 },
    'The heading says “country”, and 100\u00A0% of the answers fit.'
  ],
  [
    { kind: 'branch', heading: 'Which topics?', position: 2 },
    'Part 2 of what is asked under “Which topics?”.'
  ],
  [
    { kind: 'option', options: ['Grants', 'Jobs'] },
    'Each answer repeats the heading: one of the options “Grants” and “Jobs”.'
  ],
  [
    { kind: 'grid', question: 'How much does it matter?', row: 'Grants' },
    'The row “Grants” of the question “How much does it matter?”.'
  ],
  [{ kind: 'follow-up', heading: 'Similar identity?' }, 'It goes on from “Similar identity?”.'],
  [
    { kind: 'in-address', share: 0.5 },
    '50\u00A0% of the people have what they answer in their e-mail address.'
  ],
  [{ kind: 'form-metadata', tool: 'Qualtrics' }, 'Qualtrics adds this column to every form.'],
  [
    { kind: 'field-taken', field: 'email', usedColumn: 'C' },
    'It could be E-mail too, but column C is used for that.'
  ],
  [
    { kind: 'nothing-fits' },
    'Nothing in the heading or the answers is known; the answers are kept beside the person.'
  ],
  [{ kind: 'empty' }, 'The column has no answers.'],
  [{ kind: 'chosen-by-hand' }, 'Chosen by hand.']
]

describe('reasons for the meaning of a column, in words', () => {
  it.each(sentences)('%j reads: %s', (reason, sentence) => {
    expect(columnReasonSentence(reason)).toBe(sentence)
  })
})
