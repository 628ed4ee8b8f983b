import { foldText } from '#shared/lib/fold-text'

/** A name and the abbreviation that it has in brackets behind it; '' when it has none. Other brackets stay. */
type NameParts = { readonly full: string; readonly short: string }

export function partsOf(name: string): NameParts {
  const [, full = '', inBrackets = ''] = /^(.+?)\s*\(([\p{L}\p{N}]{2,8})\)$/u.exec(name.trim()) ?? []
  const short = foldText(inBrackets)
  const isShort = (inBrackets.match(/\p{Lu}/gu)?.length ?? 0) >= 2 && isMadeOf(short, foldText(full))
  return isShort ? { full, short } : { full: name, short: '' }
}

/** Whether letters stand in this order in a name, from its first on: EEG in electroencephalography, UK not in industry. */
function isMadeOf(letters: string, name: string): boolean {
  let at = 0
  for (const letter of name) if (letter === letters[at]) at += 1
  return name.startsWith(letters.charAt(0)) && at === letters.length
}

/** The initials of a name, with and without the small words between. */
export function initialsOf(name: string): readonly string[] {
  const words = foldText(name).split(' ')
  const initials = (some: readonly string[]) => some.map((word) => word.charAt(0)).join('')
  return [initials(words), initials(words.filter((word) => !smallWords.has(word)))]
}

const smallWords: ReadonlySet<string> = new Set(
  'a,an,and,at,by,for,from,in,of,on,or,the,to,with,de,des,du,et,la,le,les,der,die,das,und,y,e,da,do'.split(
    ','
  )
)
