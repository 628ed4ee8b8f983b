import type { Participant } from '#shared/domain/participant'
import { foldText } from '#shared/lib/fold-text'

const advisorWord = /\b(?:(?:advisor|adviser|supervisor)s?|betreuer|betreuerin|directeur de these)\b/

/** Whom a person named as an advisor, as it was written; null when not asked or not answered. */
export function advisorOf({ advisor, custom }: Participant): string | null {
  if (advisor !== null && advisor.trim() !== '') return advisor.trim()
  const answer = custom.find(({ heading, text }) => text.trim() !== '' && asksForAdvisor(heading))
  return answer?.text.trim() ?? null
}

function asksForAdvisor(heading: string): boolean {
  return advisorWord.test(foldText(heading))
}
