import type { ColumnProposal } from '#shared/domain/column'
import type { ImportedFile } from '#shared/domain/imported-files'
import { columnKey } from '#shared/domain/journal/edition-families'
import type { ColumnChoice as RememberedChoice } from '#shared/domain/journal/edition-values'
import type { RegistrationsFailure } from '#shared/domain/registrations-failure'
import { compareText } from '#shared/lib/compare'
import type { Result } from '#shared/lib/result'
import { type ColumnChoice, type ReadRegistrations, readRegistrations } from './read-registrations'

/**
 * Reads files with the meanings that were chosen for columns before. A choice holds for the very column it was made for;
 * where that one is not in the role's file, for those with the same heading.
 */
export function readRemembering(
  files: readonly ImportedFile[],
  remembered: readonly RememberedChoice[]
): Result<ReadRegistrations, RegistrationsFailure> {
  const first = readRegistrations(files)
  if (!first.ok || remembered.length === 0) return first
  const columns = files.flatMap(({ role, file }) => {
    const proposals = first.value.columns.filter((proposal) => proposal.file === file.name)
    return inOrder(remembered.filter((choice) => choice.role === role)).flatMap((choice) =>
      findColumns(proposals, choice).map((proposal) => toChoice(proposal, choice))
    )
  })
  return columns.length === 0 ? first : readRegistrations(files, { columns })
}

function findColumns(
  proposals: readonly ColumnProposal[],
  { sheet, column, heading }: RememberedChoice
): readonly ColumnProposal[] {
  const alike = proposals.filter((proposal) => proposal.heading === heading)
  const same = alike.filter((proposal) => proposal.sheet === sheet && proposal.column === column)
  return same.length > 0 || heading === '' ? same : alike
}

function toChoice({ file, sheet, column }: ColumnProposal, { field }: RememberedChoice): ColumnChoice {
  return { file, sheet, column, field }
}

/** In an order of their own, whatever order they were kept in. */
function inOrder(choices: readonly RememberedChoice[]): readonly RememberedChoice[] {
  return choices.toSorted((a, b) => compareText(columnKey(a), columnKey(b)))
}
