/** The text on one line without space at its ends. */
export function tidyText(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
