import type { Registration } from '#shared/domain/registration'
import { foldText } from '#shared/lib/fold-text'
import { proposal, readAs, readNothing, readSurely, type Reading } from './reading'
import { readYesNo } from './read-yes-no'

type Participation = NonNullable<Registration['participation']>

/**
 * Reads whether a person takes part on site, virtually, or either way. Yes or no answers a question, folded, that names one
 * way only; a way that is ruled out is read as the other, and listed.
 */
export function readParticipation(text: string, question = ''): Reading<Participation> {
  const folded = foldText(text)
  const said = eitherWords.test(folded) ? 'either' : wayIn(folded)
  if (said === 'either' || (said !== null && !isRuledOut(folded))) return readSurely<Participation>(said)
  if (said !== null) return readAs(otherWay[said], proposal('participation', text, otherWay[said]))
  const asked = wayIn(question)
  const answer = asked === 'on-site' || asked === 'virtual' ? readYesNo(text, 'participation').value : null
  if (asked === null || asked === 'either' || answer === null) return readNothing('participation', text)
  return readSurely<Participation>(answer ? asked : otherWay[asked])
}

/** The way of taking part that folded words name; null when they name none. */
function wayIn(folded: string): Participation | null {
  const virtual = virtualWords.test(folded)
  if (onSiteWords.test(folded)) return virtual ? 'either' : 'on-site'
  return virtual ? 'virtual' : null
}

const otherWay = { 'on-site': 'virtual', virtual: 'on-site' } as const

/** "I cannot come in person": the negation stands in the same sentence, a few words before. */
function isRuledOut(folded: string): boolean {
  return ruledOut.test(folded)
}

const eitherWords =
  /\b(?:both|either|hybrid\w*|no preference|beides|egal|les deux|hybride|indifferent|ambos|ambas|hibrido|hibrida|os dois|as duas|indiferente)\b/
const virtual =
  'virtual\\w*|virtuell\\w*|virtuel\\w*|online|on line|remote|remotely|zoom|video\\w*|digital\\w*|distance|distanciel|a distancia|en ligne|en linea|em linha|remoto|fern\\w*'
const onSite =
  'on site|onsite|in person|inperson|physical|physically|face to face|vor ort|presence|prasenz|presentiel|sur place|presencial\\w*|en persona|em pessoa|pessoalmente|en personne|personlich'
const virtualWords = new RegExp(`\\b(?:${virtual})\\b`)
const onSiteWords = new RegExp(`\\b(?:${onSite})\\b`)
const ruledOut = new RegExp(
  `\\b(?:not|cannot|cant|wont|unable|nicht|pas)(?! (?:sure|certain|decided|sicher|sur|encore)) (?:\\w+ ){0,4}?(?:${virtual}|${onSite})\\b`
)
