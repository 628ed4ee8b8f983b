import { findFormTool } from './find-form-tool'
import { foldHeading } from './fold-heading'

type Rows = readonly (readonly string[])[]

/** Blanks the rows that a form tool marks as filled in to try the form, and counts them. */
export function withoutPreviews(
  headings: readonly string[],
  answers: Rows
): { readonly answers: Rows; readonly previews: number } {
  const folded = headings.map(foldHeading)
  const tool = findFormTool(folded)
  const marked = tool?.previews ?? null
  if (marked === null) return { answers, previews: 0 }
  const columns = folded.flatMap((heading, index) => (marked.headings.includes(heading) ? [index] : []))
  const isPreview = (row: readonly string[]): boolean =>
    columns.some((index) => marked.texts.includes((row[index] ?? '').trim().toLowerCase()))
  const previews = answers.filter(isPreview).length
  return { answers: previews === 0 ? answers : answers.map((row) => (isPreview(row) ? [] : row)), previews }
}
