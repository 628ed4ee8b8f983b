import type { ColumnProposal } from '#shared/domain/column'
import type { ExpectedField } from './generated-form'
import { judgeColumn } from './judge-columns'

/** How the columns of a form were understood; `wrong` names each that was read wrongly without a doubt shown. */
export type Verdicts = {
  readonly right: number
  readonly asked: number
  readonly wrong: readonly string[]
}

export type RecognitionRow = {
  readonly name: string
  readonly columns: number
  readonly right: number
  readonly asked: number
  readonly wrong: number
}

/** Compares the proposals for the sheets of a form with what its columns are. */
export function countVerdicts(
  fields: Readonly<Record<string, readonly ExpectedField[]>>,
  proposals: readonly ColumnProposal[]
): Verdicts {
  let right = 0
  let asked = 0
  const wrong: string[] = []
  for (const [sheet, expected] of Object.entries(fields)) {
    const own = proposals.filter((proposal) => proposal.sheet === sheet)
    expected.forEach((field, at) => {
      const proposal = own[at]
      const verdict = proposal === undefined ? 'wrong' : judgeColumn(field, proposal)
      if (verdict === 'right') right++
      if (verdict === 'asked') asked++
      if (verdict === 'wrong')
        wrong.push(`${proposal?.heading ?? ''}: ${proposal?.field ?? 'none'}, not ${field}`)
    })
  }
  return { right, asked, wrong }
}

/** One row for each tool, and one for all. */
export function recognitionTable(
  counts: readonly (Verdicts & { readonly tool: string })[]
): readonly RecognitionRow[] {
  const rowOf = (name: string, some: readonly Verdicts[]): RecognitionRow => {
    const right = some.reduce((sum, verdicts) => sum + verdicts.right, 0)
    const asked = some.reduce((sum, verdicts) => sum + verdicts.asked, 0)
    const wrong = some.reduce((sum, verdicts) => sum + verdicts.wrong.length, 0)
    return { name, columns: right + asked + wrong, right, asked, wrong }
  }
  const tools = [...new Set(counts.map(({ tool }) => tool))]
  return [
    ...tools.map((name) =>
      rowOf(
        name,
        counts.filter(({ tool }) => tool === name)
      )
    ),
    rowOf('all', counts)
  ]
}

/** A row as a line of a Markdown table. */
export function recognitionLine({ name, columns, right, asked, wrong }: RecognitionRow): string {
  const share = (count: number): string => `${((100 * count) / columns).toFixed(1)} %`
  return `| ${name} | ${columns} | ${share(right)} | ${share(asked)} | ${wrong} |`
}
