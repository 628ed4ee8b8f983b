import type { Field } from '#shared/domain/field'
import type { RecipeRepair } from '#shared/domain/recipe'
import type { RegistrationSheet } from '../recogniser/recognise-sheet'

/** The sheet with repaired answers: a cell that holds exactly a repair's `from`, in a column of its field, holds `to`. */
export function repairAnswers(sheet: RegistrationSheet, repairs: readonly RecipeRepair[]): RegistrationSheet {
  const byField = new Map<Field, Map<string, string>>()
  for (const { field, from, to } of repairs) {
    byField.set(field, (byField.get(field) ?? new Map<string, string>()).set(from.trim(), to))
  }
  const repaired = sheet.columns.filter(({ field }) => byField.has(field))
  if (repaired.length === 0) return sheet
  const answers = sheet.answers.map((row) => {
    const cells = [...row]
    for (const { index, field } of repaired) {
      const to = byField.get(field)?.get((cells[index] ?? '').trim())
      if (to !== undefined) cells[index] = to
    }
    return cells
  })
  return { ...sheet, answers }
}
