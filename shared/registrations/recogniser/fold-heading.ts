import { foldText } from '#shared/lib/fold-text'

/** Letters of a heading that are looked at: what it asks stands at its beginning, whatever is explained behind. */
const letters = 500

/** A heading folded, without markup and the number of its question; French elisions become words of their own. */
export function foldHeading(heading: string): string {
  const words = withoutQualtrics(heading.slice(0, letters))
    .replace(/<[^>]*>/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/\b([cdjlmnstCDJLMNST]|[Qq]u)['’](?=\p{L})/gu, '$1 ')
  return foldText(words).replace(/^q?\d+ (?=\D)/, '')
}

/** A folded heading without the number that tells it from others alike. */
export function stemOf(folded: string): string {
  return folded.replace(/ \d+$/, '')
}

/**
 * The pieces of a heading that may each say its meaning: what stands outside brackets, parted at slashes, bars and line
 * breaks, as forms in several languages do. Folded; empty pieces left out.
 */
export function piecesOf(heading: string): readonly string[] {
  const outside = withoutQualtrics(heading.slice(0, letters))
    .replace(/<[^>]*>/g, ' ')
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
  return outside
    .split(/\s[/|]\s|\n\s*\n|\s[–—-]\s/)
    .map(foldHeading)
    .filter((piece) => piece !== '')
}

/** What a heading asks, folded: the sentence with the question, without brackets and what is explained before and behind it. */
export function askedBy(heading: string): string {
  const outside = heading.slice(0, letters).replace(/<[^>]*>|\([^)]*\)|\[[^\]]*\]/g, ' ')
  const sentences = outside.split(/(?<=\p{L}{3}[.!?…]|\?)\s+(?=[\p{Lu}¿¡])/u)
  const asking = sentences.find((sentence) => sentence.includes('?')) ?? sentences[0] ?? ''
  return foldHeading(asking)
}

/** Qualtrics says behind a question whether a column holds the option chosen, or what was written beside "Other". */
function withoutQualtrics(heading: string): string {
  return heading.replace(/ - (?:Selected Choice|.* - Text)\s*$/i, '')
}
