import type { Participant } from '#shared/domain/participant'
import { foldText } from '#shared/lib/fold-text'

/** What a person answered to a question of the committee's own; '' when not asked or not answered. */
export function customAnswer({ custom }: Participant, question: string): string {
  const key = foldText(question)
  return custom
    .filter(({ heading }) => foldText(heading) === key)
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    .join('; ')
}
