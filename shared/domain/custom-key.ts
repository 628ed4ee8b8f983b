import { foldText } from '#shared/lib/fold-text'

/**
 * What names a question that has no standard meaning, in setups and from one import to the next: its heading folded.
 * A heading without a letter or digit is named by the column it stands over.
 */
export function customKey({
  heading,
  column
}: {
  readonly heading: string
  readonly column: string
}): string {
  return foldText(heading) || `column ${column.toLowerCase()}`
}
