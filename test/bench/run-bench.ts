import { mkdirSync, writeFileSync } from 'node:fs'
import { benchBoard, toFrameFigures } from './bench-board'
import { benchAllEdits } from './bench-edits'
import { benchCancel } from './bench-cancel'
import { benchImports } from './bench-imports'
import { benchLimits } from './bench-limits'
import { benchMemory } from './bench-memory'
import { benchRegret } from './bench-regret'
import { benchScoring } from './bench-scoring'
import { benchSheets } from './bench-sheets'
import { benchSolver } from './bench-solver'
import { benchStore } from './bench-store'
import type { Figure } from './figure'
import { compareWithGoals } from './goals'

const parts = [
  'solver',
  'edits',
  'regret',
  'limits',
  'scoring',
  'sheets',
  'store',
  'imports',
  'board'
] as const
const asked = parts.filter((part) => process.argv.includes(part))
const isAsked = (part: (typeof parts)[number]) => asked.length === 0 || asked.includes(part)

const imports = isAsked('imports') ? await benchImports() : null
const edits = isAsked('edits') ? benchAllEdits() : null

const boards = isAsked('board') ? await benchBoard() : null
const board = boards?.frames ?? []
const steps = [...(imports?.steps ?? []), ...(boards?.steps ?? [])]

/** Speeds are ratios within this run; nothing here fails a build. `npm run bench -- board` measures that part alone. */
const figures: readonly Figure[] = [
  ...(isAsked('solver') ? [...(await benchSolver()), ...(await benchCancel())] : []),
  ...(edits?.figures ?? []),
  ...(isAsked('regret') ? benchRegret() : []),
  ...(isAsked('limits') ? await benchLimits() : []),
  ...(isAsked('scoring') ? benchScoring() : []),
  ...(isAsked('sheets') ? await benchSheets() : []),
  ...(isAsked('store') ? await benchStore() : []),
  ...(imports === null ? [] : [imports.preview]),
  ...toFrameFigures(board)
]
const memory = isAsked('sheets') ? await benchMemory() : []

console.table(
  figures.map(({ name, ours, anchor, theirs }) => ({
    what: name,
    'ours (ms)': round(ours),
    against: anchor,
    'theirs (ms)': round(theirs),
    'times as fast': round(theirs / ours)
  }))
)
console.table(
  (edits?.kinds ?? []).map(({ name, count, median, of95, of99, slowest }) => ({
    edits: name,
    made: count,
    'median (ms)': round(median),
    '95 of 100 (ms)': round(of95),
    '99 of 100 (ms)': round(of99),
    'slowest (ms)': round(slowest)
  }))
)
console.table(
  board.map(({ name, frames, worstFrame, shareLate, share50, longTasks, effectLatency }) => ({
    what: name,
    frames,
    'worst frame (ms)': round(worstFrame),
    'over 16.7 ms (%)': round(shareLate * 100),
    'over 50 ms (%)': round(share50 * 100),
    'long tasks': longTasks,
    'effect after (ms)': effectLatency === null ? '' : round(effectLatency)
  }))
)
console.table(
  steps.map(({ name, took, longTasks, longest }) => ({
    what: name,
    'took (ms)': round(took),
    'tasks over 50 ms': longTasks,
    'longest task (ms)': longest
  }))
)
console.table(
  memory.map(({ name, megabytes, outcome }) => ({
    'the process that reads': name,
    'took at most (MB)': megabytes ?? 'not told here',
    'of (MB)': 512,
    outcome
  }))
)
const goals = compareWithGoals(figures)
console.table(goals)
mkdirSync('out', { recursive: true })
writeFileSync(
  'out/bench.json',
  `${JSON.stringify({ node: process.version, figures, edits: edits?.kinds ?? [], steps, memory, board, goals }, null, 2)}\n`
)
console.log('Written to out/bench.json.')

function round(value: number): number {
  return Number(value.toPrecision(3))
}
