import type { CallFailure } from '#shared/domain/call-failure'
import type { ExportFailure } from '#shared/domain/export-failure'
import type { MatchingFailure } from '#shared/domain/matching-failure'
import type { RegistrationsFailure } from '#shared/domain/registrations-failure'
import type { ScoresFailure } from '#shared/domain/scores-failure'
import type { SpreadsheetFailure } from '#shared/domain/spreadsheet-failure'
import { assertNever } from '#shared/lib/assert-never'
import { callFailureSentence } from '#shared/messages/call-failures'
import { exportFailureSentence } from '#shared/messages/export-failures'
import { matchingFailureSentence, type SetupPlace, setupPlaceWords } from '#shared/messages/matching-failures'
import { registrationsFailureSentence } from '#shared/messages/registrations-failures'
import { scoresFailureSentence } from '#shared/messages/scores-failures'
import { spreadsheetFailureSentence } from '#shared/messages/spreadsheet-failures'

/** Why a command ends with exit code 2. */
export type Failure =
  | { readonly of: 'call'; readonly fact: CallFailure }
  | { readonly of: 'spreadsheet'; readonly fact: SpreadsheetFailure }
  | { readonly of: 'registrations'; readonly fact: RegistrationsFailure }
  | { readonly of: 'scores'; readonly fact: ScoresFailure }
  | { readonly of: 'matching'; readonly fact: MatchingFailure; readonly place: SetupPlace | null }
  | { readonly of: 'export'; readonly fact: ExportFailure }

export function failureSentence(failure: Failure): string {
  switch (failure.of) {
    case 'call':
      return callFailureSentence(failure.fact)
    case 'spreadsheet':
      return spreadsheetFailureSentence(failure.fact)
    case 'registrations':
      return registrationsFailureSentence(failure.fact)
    case 'scores':
      return scoresFailureSentence(failure.fact)
    case 'matching':
      return `${failure.place === null ? '' : setupPlaceWords(failure.place)}${matchingFailureSentence(failure.fact)}`
    case 'export':
      return exportFailureSentence(failure.fact)
    default:
      return assertNever(failure)
  }
}
