import type { ColumnProposal } from '#shared/domain/column'
import { columnKey } from '#shared/domain/journal/edition-families'
import type { ColumnChoice as RememberedChoice } from '#shared/domain/journal/edition-values'
import type { RegistrationsFailure } from '#shared/domain/registrations-failure'
import { compareText } from '#shared/lib/compare'
import type { Result } from '#shared/lib/result'
import { proposeColumns, type SheetProposals } from './propose-columns'
import {
  type ColumnChoice,
  type GivenFile,
  type ReadRegistrations,
  readRegistrations
} from './read-registrations'

/** Reads files with the meanings that were chosen for columns before. */
export function readRemembering(
  files: readonly GivenFile[],
  remembered: readonly RememberedChoice[]
): Result<ReadRegistrations, RegistrationsFailure> {
  return readRegistrations(files, { columns: recallColumns(files, remembered) })
}

/**
 * The columns of some files for which a meaning was chosen before. A choice holds for the very column it was made for;
 * where that one is not in the file, for those with the same heading in used sheets of files that were given as the same
 * role.
 */
export function recallColumns(
  files: readonly GivenFile[],
  remembered: readonly RememberedChoice[]
): readonly ColumnChoice[] {
  if (remembered.length === 0) return []
  const proposals = proposeColumns(files)
  return files.flatMap(({ role, file }) => {
    const own = proposals.filter((sheet) => sheet.file === file.name)
    return findColumns(own, inOrder(remembered.filter((choice) => choice.role === role)))
  })
}

/** Of several choices for a column the last counts: what was chosen for the very column stands behind the others. */
function findColumns(
  sheets: readonly SheetProposals[],
  choices: readonly RememberedChoice[]
): readonly ColumnChoice[] {
  const all = sheets.flatMap(({ columns }) => columns)
  const used = sheets.flatMap((sheet) => (sheet.used ? sheet.columns : []))
  const found = choices.map((choice) => {
    const same = all.filter(
      ({ heading, sheet, column }) =>
        heading === choice.heading && sheet === choice.sheet && column === choice.column
    )
    const isSame = same.length > 0 || choice.heading === ''
    const alike = used.filter(({ heading }) => heading === choice.heading)
    return { isSame, columns: (isSame ? same : alike).map((proposal) => toChoice(proposal, choice)) }
  })
  const likely = found.filter(({ isSame }) => !isSame)
  return [...likely, ...found.filter(({ isSame }) => isSame)].flatMap(({ columns }) => columns)
}

function toChoice({ file, sheet, column }: ColumnProposal, { field }: RememberedChoice): ColumnChoice {
  return { file, sheet, column, field }
}

/** In an order of their own, whatever order they were kept in. */
function inOrder(choices: readonly RememberedChoice[]): readonly RememberedChoice[] {
  return choices.toSorted((a, b) => compareText(columnKey(a), columnKey(b)))
}
