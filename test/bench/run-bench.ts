import { mkdirSync, writeFileSync } from 'node:fs'
import { benchRegret } from './bench-regret'
import { benchScoring } from './bench-scoring'
import { benchSheets } from './bench-sheets'
import { benchSolver } from './bench-solver'
import type { Figure } from './figure'

/** Speeds are ratios within this run; nothing here fails a build. */
const figures: readonly Figure[] = [
  ...(await benchSolver()),
  ...benchRegret(),
  ...benchScoring(),
  ...(await benchSheets())
]

console.table(
  figures.map(({ name, ours, anchor, theirs }) => ({
    what: name,
    'ours (ms)': round(ours),
    against: anchor,
    'theirs (ms)': round(theirs),
    'times as fast': round(theirs / ours)
  }))
)
mkdirSync('out', { recursive: true })
writeFileSync('out/bench.json', `${JSON.stringify({ node: process.version, figures }, null, 2)}\n`)
console.log('Written to out/bench.json.')

function round(value: number): number {
  return Number(value.toPrecision(3))
}
