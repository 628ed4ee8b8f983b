import type { SheetReason } from '#shared/domain/sheet-reason'
import { assertNever } from '#shared/lib/assert-never'
import { listWords } from './list-words'
import { quoted } from './quoted'

/** Why a sheet is left out, as the end of a sentence after "because". */
export function sheetReasonWords(reason: SheetReason): string {
  switch (reason.kind) {
    case 'empty':
      return 'it is empty'
    case 'no-header':
      return 'no row in it looks like the headings of a registration form'
    case 'nobody-named':
      return reason.headerRow === 0
        ? 'none of its columns is read as a name or an e-mail'
        : `its headings in row ${reason.headerRow} name neither a person nor an e-mail (${headingsOf(reason.headings)})`
    case 'no-rows':
      return reason.headerRow === 0
        ? 'there is no registration in it'
        : `there is no registration below its headings in row ${reason.headerRow}`
    case 'hidden':
      return 'it is hidden and another sheet holds registrations'
    case 'chosen-by-hand':
      return 'you said so'
    case 'table-untold':
      return 'it stands beside or below another table and does not say whom it lists'
    case 'other-role':
      return reason.role === 'mentor' ? 'it lists mentors' : 'it lists mentees'
    default:
      return assertNever(reason)
  }
}

function headingsOf(headings: readonly string[]): string {
  const shown = headings.slice(0, 5).map(quoted)
  return listWords(headings.length > 5 ? [...shown, 'others'] : shown)
}
