import type { SetupFault } from '#shared/domain/setup-schema'
import { assertNever } from '#shared/lib/assert-never'
import { listWords } from './list-words'

/** What is wrong with a setup file, as the end of a sentence that names the file: no capital, no full stop. */
export function setupFaultDetail(fault: SetupFault): string {
  const place = fault.where === '' ? 'the file' : `"${fault.where}"`
  switch (fault.kind) {
    case 'unknown-key':
      return `${place} holds the key "${fault.key}", which is not known; correct its spelling or remove it`
    case 'wrong-type':
      return `${place} must be ${typeWords(fault.expected)}`
    case 'out-of-range':
      return `${place} must be at ${fault.bound === 'minimum' ? 'least' : 'most'} ${fault.limit}`
    case 'empty-text':
      return `${place} may not be empty`
    case 'not-a-choice':
      return `${place} must be one of ${listWords(fault.choices)}`
    case 'too-many-decimals':
      return `${place} may have at most six decimals`
    case 'listed-twice':
      return `${place} stands in the list before; keep one of the two`
    default:
      return assertNever(fault)
  }
}

/** A type as JSON knows it, in words. */
function typeWords(expected: string): string {
  const words: Readonly<Record<string, string>> = {
    array: 'a list',
    boolean: 'true or false',
    day: 'a day such as 2021-09-27',
    int: 'a whole number',
    number: 'a number',
    object: 'an object with named settings',
    'rule-state': '"off", "soft", "hard", { "soft": 0.1 }, true or false',
    string: 'a text'
  }
  return words[expected] ?? expected
}
