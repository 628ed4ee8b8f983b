import type { Preview } from '../../../state/import-preview'

/** What a plan says of one of its files. */
export function planOfFile(plan: NonNullable<Preview['plan']>, sha256: string) {
  const names = new Set(
    [...plan.files.mentor, ...plan.files.mentee].flatMap((file) =>
      file.sha256 === sha256 ? [file.name] : []
    )
  )
  return {
    columns: plan.columns.filter(({ file }) => names.has(file)),
    sheets: plan.sheets.filter(({ file }) => names.has(file)),
    problems: plan.differences.flatMap(({ problems }) =>
      problems.flatMap(({ problem }) => (names.has(problem.source.file) ? [problem] : []))
    )
  }
}
