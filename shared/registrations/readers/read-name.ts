import { foldText } from '#shared/lib/fold-text'
import { tidyText } from '../tidy-text'
import { proposal, readAs, readSurely, type Reading } from './reading'

/** Reads a whole name; "Doe, Jane" becomes "Jane Doe". What has other signs than names have stays as it stands. */
export function readName(text: string): Reading<string> {
  const tidy = tidyText(text)
  const [last, first, ...more] = tidy.split(',').map((part) => part.trim())
  const isTurned =
    !!last &&
    !!first &&
    more.length === 0 &&
    isName(last) &&
    isName(first) &&
    !standsBehindNames.has(foldText(first))
  if (!isTurned) return readSurely(tidy || null)
  const name = `${first} ${last}`
  return readAs(name, proposal('name', text, name))
}

/** Letters, with what stands between and behind those of names. */
function isName(part: string): boolean {
  return /^[\p{L}\p{M}\s.'’()-]+$/u.test(part)
}

/** Joins the parts of a name that stood in columns of their own; null when both are blank. */
export function joinNames(first: string, last: string): string | null {
  return tidyText(`${first} ${last}`) || null
}

const standsBehindNames: ReadonlySet<string> = new Set(
  'jr,sr,ii,iii,iv,phd,ph d,md,m d,msc,m sc,bsc,ma,mba,dr,prof,esq,dds,pe,frcr,meng'.split(',')
)
