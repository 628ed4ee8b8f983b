import type { ConfidentialAnswers } from '#shared/domain/registration'
import { foldText } from '#shared/lib/fold-text'
import { readYesNo } from './read-yes-no'
import { readNothing, readSurely, type Reading } from './reading'

type Wish = NonNullable<ConfidentialAnswers['identityWish']>

/** Reads whether a person asked for somebody who shares an identity. What was said stays out of the fact: it is confidential. */
export function readIdentityWish(text: string): Reading<Wish> {
  const folded = foldText(text)
  if (/\b(?:similar|same|shares?|shared)\b/.test(folded) && !/^no\b|\bnot\b/.test(folded))
    return readSurely<Wish>('similar')
  if (
    /\b(?:no preference|no wish|not important|does not matter|doesnt matter|indifferent\w*|indiferente|egal|nicht wichtig|unwichtig|keine praferenz|peu importe|sans preference|pas important|no importa|sin preferencia|me da igual|tanto faz|sem preferencia|nao importa|nao faco questao)\b/.test(
      folded
    )
  )
    return readSurely<Wish>('no-wish')
  const answer = readYesNo(text, 'identityWish')
  if (answer.value === null) return answer.sure ? readSurely<Wish>(null) : readNothing('identityWish', '')
  return readSurely<Wish>(answer.value ? 'similar' : 'no-wish')
}
