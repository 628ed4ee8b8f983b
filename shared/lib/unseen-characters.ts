/**
 * A character that cannot be seen and is no part of writing a language: what turns the direction of the text after it,
 * and spaces without width. The joiners of emoji and of many scripts are not among them, nor the mark that begins texts.
 */
export const unseenCharacter =
  /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\u00ad\u180e\ufff9-\ufffb]|(?<!^)\ufeff/u

const everyUnseen = new RegExp(unseenCharacter.source, 'gu')

/** The text with a name in place of each unseen character: `Ada⟨U+202E⟩`. */
export function showUnseen(text: string): string {
  return text.replace(everyUnseen, (character) => `⟨U+${codeOf(character)}⟩`)
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
}
