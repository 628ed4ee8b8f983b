import { z } from 'zod'
import { foldText } from '#shared/lib/fold-text'
import { checkChoices } from './check-choices'
import { type GroupForbid, sideFields, type SideGroup } from './group-forbid'
import { penalty, million } from './setup-file-parts'

const sideGroup = z
  .strictObject({
    by: z
      .enum([...sideFields, 'question', 'person'])
      .describe(
        'What people of the group answered, what they answered to "question", or that they are named by id.'
      ),
    question: z.string().default('').describe('The heading of a question of your own.'),
    answers: z
      .array(z.string().min(1))
      .min(1)
      .describe('Whoever gave one of these belongs to the group; or ids.')
  })
  .superRefine(checkChoices)

/** Forbids between groups, as a setup file says them. */
export const writtenForbids = z
  .array(
    z.strictObject({
      mentees: sideGroup,
      mentors: sideGroup,
      soft: penalty
        .optional()
        .describe('Only this is taken off the scores; left out: the pairs are forbidden.'),
      reason: z.string().default('')
    })
  )
  .default([])
  .describe(
    'Pairs between a group of mentees and a group of mentors that must not be chosen, or cost something.'
  )

type WrittenForbid = z.infer<typeof writtenForbids>[number]

/** A forbid between groups as the program keeps it; its place in the file names it. */
export function toGroupForbid({ mentees, mentors, soft, reason }: WrittenForbid, index: number): GroupForbid {
  const state =
    soft === undefined
      ? ({ kind: 'hard' } as const)
      : ({ kind: 'soft', penalty: Math.round(soft * million) } as const)
  return { key: `${index + 1}`, mentees: toGroup(mentees), mentors: toGroup(mentors), state, reason }
}

function toGroup({ by, question, answers }: WrittenForbid['mentees']): SideGroup {
  if (by === 'person') return { by: { kind: 'person' }, answers }
  if (by === 'question') return { by: { kind: 'question', question: foldText(question) }, answers }
  return { by: { kind: 'field', field: by }, answers }
}
