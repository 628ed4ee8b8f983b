import type { Role } from '#shared/domain/registration'
import { foldText } from '#shared/lib/fold-text'
import { hasWords } from '../has-words'
import { readNothing, readSurely, type Reading } from './reading'

/** Reads which role a person wants, or both, from an answer or from a list of either. */
export function readRoles(text: string): Reading<readonly Role[]> {
  const folded = foldRole(text)
  if (bothWords.some((words) => hasWords(folded, words)) && !saysNeither(folded)) return readSurely(both)
  const wantsMentor = menteePhrases.some((phrase) => phrase.test(folded))
  const words = folded.split(' ')
  const mentee = wantsMentor || words.some((word) => menteeWords.has(word))
  const mentor = !wantsMentor && words.some((word) => mentorWords.has(word))
  if (mentee && mentor) return readSurely(both)
  if (saysNeither(folded) || (!mentee && !mentor)) return readNothing('role', text)
  return readSurely<readonly Role[]>([mentee ? 'mentee' : 'mentor'])
}

/** The one role that the name of a file or sheet speaks of; null when it names none or both. */
export function roleInName(name: string): Role | null {
  const words = foldRole(name).split(' ')
  const mentor = words.some((word) => mentorWords.has(word))
  const mentee = words.some((word) => menteeWords.has(word))
  if (mentor === mentee) return null
  return mentor ? 'mentor' : 'mentee'
}

const both: readonly Role[] = ['mentor', 'mentee']
const bothWords = ['both', 'beides', 'les deux', 'ambos', 'os dois', 'either']

const mentorWords: ReadonlySet<string> = new Set(
  'mentor,mentors,mentoren,mentorin,mentorinnen,mentrice,mentrices,mentora,mentores,mentoras,mentorat,tutor,tutors'.split(
    ','
  )
)

const menteeWords: ReadonlySet<string> = new Set(
  'mentee,mentees,menti,mentis,mentorado,mentorada,mentorados,mentoradas,mentorizado,mentorizada,mentorizados,mentorizadas,mentore,mentoree,mentorees,mentoreee,mentoreees,aprendiz,aprendices,aprendizes,telemaco,telemacos,protege,protegee,proteges,mentored'.split(
    ','
  )
)

/** Ways to say "mentee" with the word "mentor" in it. */
const menteePhrases = [
  /\bbe(?:ing)? mentored\b/,
  /\b(?:want|need|find|get|have|seek|seeking|like|wish|looking for|searching for|receive|benefit from) (?:to (?:have|find|get|meet) )?(?:a |an |my )?(?:mentors?|mentoring|mentorship)\b/,
  /\b(?:suche|brauche|cherche|busco|procuro) (?:eine |einen |un |une |una |um |uma )?mentor/
]

function saysNeither(folded: string): boolean {
  return hasWords(folded, 'neither') || hasWords(folded, 'none')
}

/** French "mentorés" must not fold to "mentores", the mentors of Spain. */
function foldRole(text: string): string {
  const words = text.normalize('NFC').replace(/([a-z])([A-Z])/g, '$1 $2')
  return foldText(words.replace(/mentoré/gi, 'mentoree'))
}
