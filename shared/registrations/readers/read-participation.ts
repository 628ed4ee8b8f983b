import type { Registration } from '#shared/domain/registration'
import { foldText } from '#shared/lib/fold-text'
import { readNothing, readSurely, type Reading } from './reading'

type Participation = NonNullable<Registration['participation']>

/** Reads whether a person takes part on site, virtually, or either way. */
export function readParticipation(text: string): Reading<Participation> {
  const folded = foldText(text)
  const virtual = virtualWords.test(folded)
  const onSite = onSiteWords.test(folded)
  if (eitherWords.test(folded) || (virtual && onSite)) return readSurely<Participation>('either')
  if (virtual) return readSurely<Participation>('virtual')
  return onSite ? readSurely<Participation>('on-site') : readNothing('participation', text)
}

const eitherWords = /\b(?:both|either|hybrid|no preference|beides|hybride|ambos|hibrido)\b/
const virtualWords =
  /\b(?:virtual|virtually|online|on line|remote|remotely|zoom|videoconference|digital|distance|distanciel|en ligne|en linea|remoto)\b/
const onSiteWords =
  /\b(?:on site|onsite|in person|inperson|physical|physically|face to face|vor ort|presence|prasenz|presentiel|sur place|presencial|en persona)\b/
