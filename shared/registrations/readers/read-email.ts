import { findMistyped } from './find-mistyped'
import { proposal, readAs, readSurely, type Reading } from './reading'

/** Reads an address as it was typed; finds the one inside "Jane Doe <jane@example.org>". */
export function readEmail(text: string): Reading<string> {
  const trimmed = text.trim()
  if (isAddress(trimmed)) return asTyped(trimmed)
  const [first] = trimmed
    .replace(/^mailto:/i, '')
    .split(/[\s<>()[\],;:"|]+|(?:\/)/)
    .map(withoutEnd)
    .filter(isAddress)
  if (first === undefined) return { value: null, sure: false, fact: { kind: 'email-unreadable', text } }
  return readAs(first, proposal('email', text, first))
}

/** Whether a text is an address and nothing else. */
export function isAddress(text: string): boolean {
  const at = text.indexOf('@')
  return at > 0 && text.length <= 254 && addressShape.test(text) && !text.includes('..', at)
}

/** What two spellings of one address have in common. */
export function emailKey(email: string): string {
  return email.normalize('NFKC').toLowerCase()
}

const addressShape =
  /^[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\_.-][^\s@<>()[\],;:"\\_]*\.[^\s@<>()[\],;:"\\_.\d-]{2,}$/

const plainAddress = /^[\x21-\x7e]+$/

function asTyped(email: string): Reading<string> {
  const proposed = findMistyped(email)
  if (proposed !== null) return readAs(email, { kind: 'email-mistyped', email, proposed })
  return plainAddress.test(email) ? readSurely(email) : readAs(email, { kind: 'email-unusual', email })
}

function withoutEnd(text: string): string {
  return text.replace(/[.'’]+$/, '')
}
