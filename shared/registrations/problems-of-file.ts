import type { Problem, ProblemFact } from '#shared/domain/problem'
import type { FileRemark, SheetRemark } from '#shared/domain/sheet'
import { createProblem } from './create-problem'
import type { RecognisedFile } from './recogniser/recognise-file'

/** What is to be known of a file as a whole: sheets left out, and what its reader remarked on the sheets used. */
export function problemsOfFile({ file, sheets, leftOut }: RecognisedFile): readonly Problem[] {
  const used = new Set(sheets.map(({ name }) => name))
  const named = leftOut.map(({ sheet, reason }) =>
    createProblem({ file: file.name, sheet, row: null, column: null }, { kind: 'sheet-left-out', reason })
  )
  const remarked = file.remarks.flatMap((remark) =>
    !('sheet' in remark) || used.has(remark.sheet) ? [toProblem(file.name, remark)] : []
  )
  return [...named, ...remarked]
}

function toProblem(file: string, remark: SheetRemark): Problem {
  if (!('sheet' in remark)) return createProblem({ file, sheet: '', row: null, column: null }, remark)
  const row = 'row' in remark ? remark.row : null
  const column = 'column' in remark ? remark.column : null
  return createProblem({ file, sheet: remark.sheet, row, column }, toFact(remark))
}

function toFact(remark: Exclude<SheetRemark, FileRemark>): ProblemFact {
  switch (remark.kind) {
    case 'hidden-rows':
    case 'hidden-columns':
    case 'merged-cells':
    case 'rows-uneven':
      return { kind: remark.kind, count: remark.count }
    case 'faulty-value':
      return { kind: 'faulty-value', text: remark.text }
    case 'text-odd':
      return { kind: 'text-odd', oddity: remark.oddity, text: remark.text }
    case 'formula-without-value':
    case 'quotes-inside-field':
    case 'sheet-hidden':
    case 'cell-twice':
      return { kind: remark.kind }
  }
}
