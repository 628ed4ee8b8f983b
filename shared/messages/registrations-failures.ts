import type { RegistrationsFailure } from '#shared/domain/registrations-failure'
import type { Role } from '#shared/domain/registration'
import { groupDigits } from '#shared/lib/group-digits'
import { assertNever } from '#shared/lib/assert-never'
import { problemSentence } from './problem-sentences'
import { quoted } from './quoted'
import { sheetReasonWords } from './sheet-reasons'

/** Why registrations cannot be used at all, and what to do next. */
export function registrationsFailureSentence(failure: RegistrationsFailure): string {
  switch (failure.kind) {
    case 'no-registrations-sheet':
      return noSheet(failure)
    case 'side-empty':
      return `There are no ${sideOf(failure.role)} in ${failure.file}: it has headings, but no registration below them. Choose the file with the answers.`
    case 'all-rows-rejected':
      return allRejected(failure)
    case 'swapped':
      return `The files look swapped: ${failure.file} was given as the ${failure.given}s, but ${quoted(failure.evidence)} speaks of ${failure.given === 'mentor' ? 'mentees' : 'mentors'}. Give each file as what it holds.`
    case 'role-unknown':
      return `Nothing in ${failure.file}, sheet ${quoted(failure.sheet)}, says whether it lists mentors or mentees. Import it as one or the other, leave the sheet out, or add a column that says so.`
    default:
      return assertNever(failure)
  }
}

type FailureOf<K extends RegistrationsFailure['kind']> = Extract<RegistrationsFailure, { readonly kind: K }>

function noSheet({ file, sheets }: FailureOf<'no-registrations-sheet'>): string {
  const whys = sheets.map(({ sheet, reason }) => `sheet ${quoted(sheet)}: ${sheetReasonWords(reason)}`)
  const list = whys.length === 0 ? 'it has no sheet' : whys.join('; ')
  return `No registrations were found in ${file} (${list}). Check that the row with the headings is still there.`
}

function allRejected({ file, rows, first }: FailureOf<'all-rows-rejected'>): string {
  const { sheet, row } = first.source
  const place = row === null ? `sheet ${quoted(sheet)}` : `sheet ${quoted(sheet)}, row ${row}`
  const which = rows === 1 ? 'The only row' : `None of the ${groupDigits(rows)} rows`
  const verb = rows === 1 ? 'cannot' : 'can'
  return `${which} of ${file} ${verb} be used. In ${place}: ${problemSentence(first.fact)}`
}

function sideOf(role: Role | null): string {
  return role === null ? 'registrations' : `${role}s`
}
