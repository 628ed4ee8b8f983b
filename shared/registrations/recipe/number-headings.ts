import { foldText } from '#shared/lib/fold-text'
import { tidyText } from '../tidy-text'

/** A heading and which one it is, from 1, of those of its sheet that read the same. */
export type NumberedHeading = { readonly heading: string; readonly occurrence: number }

/** Tells columns of one sheet with the same heading apart by their order; a column without a heading gives null. */
export function numberHeadings(headings: readonly string[]): readonly (NumberedHeading | null)[] {
  const seen = new Map<string, number>()
  return headings.map((text) => {
    const heading = tidyText(text)
    if (heading === '') return null
    const key = headingKey(heading)
    const occurrence = (seen.get(key) ?? 0) + 1
    seen.set(key, occurrence)
    return { heading, occurrence }
  })
}

/** What two spellings of one heading have in common; case, accents and punctuation do not count. */
export function headingKey(heading: string): string {
  return foldText(heading) || tidyText(heading)
}
