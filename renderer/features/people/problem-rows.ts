import { type Correction, isList } from '#shared/domain/answers'
import { isIgnored, type OpenProblem } from '#shared/domain/open-problem'
import type { Severity } from '#shared/domain/problem'
import { groupBy } from '#shared/lib/group-by'
import { mendGroupName } from '#shared/messages/mend-groups'
import type { Tone } from '../../ui/tone'

/** What is shown of the problems; null lets everything through. */
export type ProblemFilter = {
  readonly group: string
  readonly severity: Severity | 'all'
  readonly file: string
}

export const allGroups = 'all'
export const ignoredGroup = 'ignored'

export const tones: Readonly<Record<Severity, Tone>> = { info: 'info', warning: 'caution', blocking: 'stop' }
export const severityNames: Readonly<Record<Severity, string>> = {
  info: 'For info',
  warning: 'To check',
  blocking: 'Left out'
}
export const severityRanks: Readonly<Record<Severity, number>> = { blocking: 0, warning: 1, info: 2 }

/** Problems that need the same repair. */
export type ProblemGroup = {
  readonly id: string
  readonly name: string
  readonly count: number
  readonly worst: Severity | null
}

/** All, then the groups, the gravest and largest first; the ignored stand last and are in no other. */
export function toGroups(problems: readonly OpenProblem[]): readonly ProblemGroup[] {
  const open = problems.filter((one) => !isIgnored(one))
  const groups = groupBy(open, ({ problem }) => mendGroupName(problem.fact))
  const named = [...groups].map(([name, members]) => ({
    id: name,
    name,
    count: members.length,
    worst: worstOf(members)
  }))
  named.sort((a, b) => severityRanks[a.worst] - severityRanks[b.worst] || b.count - a.count)
  const ignored = problems.length - open.length
  return [
    { id: allGroups, name: 'All problems', count: open.length, worst: null },
    ...named,
    ...(ignored === 0 ? [] : [{ id: ignoredGroup, name: 'Ignored', count: ignored, worst: null }])
  ]
}

export function filterProblems(
  problems: readonly OpenProblem[],
  { group, severity, file }: ProblemFilter
): readonly OpenProblem[] {
  return problems.filter((one) => {
    const { fact, source, severity: own } = one.problem
    if (isIgnored(one) !== (group === ignoredGroup)) return false
    if (group !== allGroups && group !== ignoredGroup && mendGroupName(fact) !== group) return false
    return (severity === 'all' || own === severity) && (file === '' || source.file === file)
  })
}

/** The answers that are proposed for these problems, each for its person. */
export function proposalsOf(problems: readonly OpenProblem[]) {
  return problems.flatMap(({ about, mend }) => {
    const answer: Correction | null = mend?.kind === 'answer' ? mend.proposal : null
    return about === null || answer === null ? [] : [{ ...about, answer }]
  })
}

/** For each problem all that ask the same about the same answer: “2” for the career stage, say, in forty rows. */
export function groupAlike(
  problems: readonly OpenProblem[]
): (problem: OpenProblem) => readonly OpenProblem[] {
  const groups = groupBy(problems, (problem) => (isIgnored(problem) ? null : alikeKey(problem)))
  return (problem) => groups.get(alikeKey(problem) ?? '') ?? [problem]
}

/**
 * Null where nothing was written, what was told in confidence is not quoted, or the text is one of several in its answer:
 * such answers need not be alike.
 */
function alikeKey({ about, mend, problem: { fact } }: OpenProblem): string | null {
  if (about === null || mend?.kind !== 'answer' || isList(mend.name.field)) return null
  if (!('text' in fact) || fact.text === '') return null
  return JSON.stringify([mend.name, fact.text])
}

function worstOf(problems: readonly OpenProblem[]): Severity {
  return problems.reduce<Severity>(
    (so, { problem }) => (severityRanks[problem.severity] < severityRanks[so] ? problem.severity : so),
    'info'
  )
}
