import { z } from 'zod'
import { foldText } from '#shared/lib/fold-text'
import { checkChoices } from './check-choices'
import { type GroupField, groupFields } from './mentee-group'
import { mostTiers, type Priority } from './priority'

/** What was told in confidence cannot decide here: who came first could be worked out from a report. */
const openFields = groupFields.filter((field): field is OpenField => field !== 'identities')
type OpenField = Exclude<GroupField, 'identities'>

const texts = z.array(z.string().min(1)).default([])

/** Who comes first, as a setup file says it. */
export const writtenPriorities = z
  .array(
    z
      .strictObject({
        tier: z
          .int()
          .min(1)
          .max(mostTiers)
          .describe('1 comes first; whoever is in no group comes after all.'),
        by: z
          .enum([...openFields, 'question', 'list'])
          .describe(
            'What mentees of the group answered, what they answered to "question", or those in "mentees".'
          ),
        question: z.string().default('').describe('The heading of a question of your own.'),
        answers: texts.describe('Whoever gave one of these belongs to the group.'),
        mentees: texts.describe('The ids of a list, such as those who were left out last year.')
      })
      .superRefine(checkChoices)
  )
  .default([])
  .describe('Groups of mentees who come before others; places filled never suffer by it.')

type WrittenPriority = z.infer<typeof writtenPriorities>[number]

/** A group that comes first, as the program keeps it. */
export function toPriority({ tier, by, question, answers, mentees }: WrittenPriority): Priority {
  if (by === 'list') return { tier, group: { kind: 'named', mentees } }
  const answer =
    by === 'question'
      ? ({ kind: 'question', question: foldText(question) } as const)
      : ({ kind: 'field', field: by } as const)
  return { tier, group: { kind: 'answered', by: answer, answers } }
}
