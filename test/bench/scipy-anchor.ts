import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { type Anchor, startAnchor } from './anchor-process'
import type { BenchEdition } from './bench-instance'

/** True when this machine has a python3 with scipy. */
export function hasScipy(): boolean {
  return spawnSync('python3', ['-c', 'import scipy.optimize']).status === 0
}

export function startScipy(edition: BenchEdition, rounds: number): Promise<Anchor> {
  const { mentors, mentees, capacities } = edition
  return startAnchor(edition, {
    command: 'python3',
    args: [join(import.meta.dirname, 'scipy-anchor.py')],
    job: (scores) => JSON.stringify({ mentors, mentees, capacities: [...capacities], scores, rounds })
  })
}
