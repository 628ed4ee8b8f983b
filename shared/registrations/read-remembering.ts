import type { ColumnProposal } from '#shared/domain/column'
import { columnKey } from '#shared/domain/journal/edition-families'
import type { ColumnChoice as RememberedChoice } from '#shared/domain/journal/edition-values'
import type { RegistrationsFailure } from '#shared/domain/registrations-failure'
import { compareText } from '#shared/lib/compare'
import type { Result } from '#shared/lib/result'
import {
  type ColumnChoice,
  type GivenFile,
  type ReadRegistrations,
  readRegistrations
} from './read-registrations'

/**
 * Reads files with the meanings that were chosen for columns before. A choice holds for the very column it was made for;
 * where that one is not in the file, for those with the same heading in files that were given as the same role.
 */
export function readRemembering(
  files: readonly GivenFile[],
  remembered: readonly RememberedChoice[]
): Result<ReadRegistrations, RegistrationsFailure> {
  const first = readRegistrations(files)
  if (!first.ok || remembered.length === 0) return first
  const columns = files.flatMap(({ role, file }) => {
    const proposals = first.value.columns.filter((proposal) => proposal.file === file.name)
    const choices = inOrder(remembered.filter((choice) => choice.role === role))
    return findColumns(proposals, choices)
  })
  return columns.length === 0 ? first : readRegistrations(files, { columns })
}

/** Of several choices for a column the last counts: what was chosen for the very column stands behind the others. */
function findColumns(
  proposals: readonly ColumnProposal[],
  choices: readonly RememberedChoice[]
): readonly ColumnChoice[] {
  const found = choices.map((choice) => {
    const alike = proposals.filter(({ heading }) => heading === choice.heading)
    const same = alike.filter(({ sheet, column }) => sheet === choice.sheet && column === choice.column)
    const isSame = same.length > 0 || choice.heading === ''
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
