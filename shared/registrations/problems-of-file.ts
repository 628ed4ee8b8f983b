import type { Problem, ProblemFact } from '#shared/domain/problem'
import type { SheetRemark } from '#shared/domain/sheet'
import { createProblem } from './create-problem'
import type { RecognisedFile } from './recogniser/recognise-file'

/** What is to be known of a file as a whole: sheets left out, and what its reader remarked on the sheets used. */
export function problemsOfFile({ file, sheets, leftOut }: RecognisedFile): readonly Problem[] {
  const used = new Set(sheets.map(({ name }) => name))
  const named = leftOut.map(({ sheet, reason }) =>
    createProblem({ file: file.name, sheet, row: null, column: null }, { kind: 'sheet-left-out', reason })
  )
  const remarked = file.remarks.flatMap((remark) =>
    remark.kind === 'macros-ignored' || used.has(remark.sheet) ? [toProblem(file.name, remark)] : []
  )
  return [...named, ...remarked]
}

function toProblem(file: string, remark: SheetRemark): Problem {
  if (remark.kind === 'macros-ignored') {
    return createProblem({ file, sheet: '', row: null, column: null }, { kind: 'macros-ignored' })
  }
  const row = 'row' in remark ? remark.row : null
  const column = 'column' in remark ? remark.column : null
  return createProblem({ file, sheet: remark.sheet, row, column }, toFact(remark))
}

function toFact(remark: Exclude<SheetRemark, { readonly kind: 'macros-ignored' }>): ProblemFact {
  switch (remark.kind) {
    case 'hidden-rows':
    case 'hidden-columns':
      return { kind: remark.kind, count: remark.count }
    case 'faulty-value':
      return { kind: 'faulty-value', text: remark.text }
    case 'formula-without-value':
    case 'quotes-inside-field':
      return { kind: remark.kind }
  }
}
