/** Words that many institutions have in their names. */
const commonWords: ReadonlySet<string> = new Set(
  'university,universite,universitat,universidad,universidade,universita,institute,institut,institution,of,the,and,for,de,la,du,des,der,fur,und,di,da,do,college,school,department,faculty,center,centre,hospital,clinic,research,national,technology,science,sciences,technical,medical,medicine,health,state,laboratory,lab'.split(
    ','
  )
)

/** Whether two folded names may be one institution: the telling words of one stand in the other, or one is its acronym. */
export function areLikeInstitutions(a: string, b: string): boolean {
  const [first, second] = [a.split(' '), b.split(' ')]
  if (isAcronym(a, second) || isAcronym(b, first)) return true
  const [short, long] = [first.filter(isTelling), second.filter(isTelling)].sort(
    (x, y) => x.length - y.length
  )
  return short !== undefined && short.length > 0 && short.every((word) => long?.includes(word))
}

function isTelling(word: string): boolean {
  return word.length > 1 && !commonWords.has(word)
}

const smallWords: ReadonlySet<string> = new Set('of,the,and,for,de,la,du,des,der,fur,und,di,da,do'.split(','))

function isAcronym(text: string, words: readonly string[]): boolean {
  const initials = words.filter((word) => !smallWords.has(word)).map((word) => word.charAt(0))
  return text.length >= 3 && text === initials.join('')
}
