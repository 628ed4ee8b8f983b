import { foldText } from '#shared/lib/fold-text'

/** What two spellings of an institution are compared by. */
export function institutionKey(institution: string): string {
  return foldText(institution)
    .replace(/^the /, '')
    .replace(/\buniv\b/g, 'university')
}
