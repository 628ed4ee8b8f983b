import type { CallFailure } from '#shared/domain/call-failure'
import { assertNever } from '#shared/lib/assert-never'
import { recipeFaultSentence } from './recipe-faults'

/** One sentence for a call of the command line that cannot be used: what is wrong and what to write instead. */
export function callFailureSentence(failure: CallFailure): string {
  switch (failure.kind) {
    case 'command-missing':
      return 'Say what to do: import, match, solve, verify or schema. `--help` shows how.'
    case 'command-unknown':
      return `There is no command "${failure.command}": use import, match, solve, verify or schema. \`--help\` shows how.`
    case 'option-unknown':
      return `This call cannot be read: ${failure.detail}. \`--help\` shows how.`
    case 'option-missing':
      return `The command ${failure.command} also needs ${failure.option}. \`--help\` shows how.`
    case 'options-clash':
      return `${failure.options.join(' and ')} cannot stand in one call: give either.`
    case 'option-value':
      return `${failure.option} cannot be "${failure.value}": it may be ${failure.allowed.join(', ')}.`
    case 'json-unreadable':
      return `${failure.file} is not readable JSON: ${failure.detail}.`
    case 'recipe-unusable':
      return recipeFaultSentence(failure.file, failure.fault)
    case 'setup-unusable':
      return `${failure.file} is not a setup that can be used: ${failure.detail}.`
    case 'report-unusable':
      return `${failure.file} is not a report that can be verified: ${failure.detail}.`
    case 'report-not-written':
      return `${failure.file} could not be written (${failure.reason}). Nothing was changed there.`
    default:
      return assertNever(failure)
  }
}
