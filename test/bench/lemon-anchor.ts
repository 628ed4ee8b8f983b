import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Anchor, startAnchor } from './anchor-process'
import type { BenchEdition } from './bench-instance'

/** Starts LEMON's network simplex on an edition. */
export type StartLemon = (edition: BenchEdition, rounds: number) => Promise<Anchor>

/** Compiles the contender where this machine has g++ and LEMON's headers; null where it has not. */
export function compileLemon(): StartLemon | null {
  mkdirSync('out', { recursive: true })
  const command = join('out', 'lemon-anchor')
  const source = join(import.meta.dirname, 'lemon-anchor.cpp')
  const compiled = spawnSync('g++', ['-O3', '-march=native', '-DNDEBUG', '-o', command, source])
  if (compiled.status !== 0) return null
  return (edition, rounds) => {
    const { mentors, mentees, capacities } = edition
    return startAnchor(edition, {
      command,
      args: [],
      job: (scores) => `${mentors} ${mentees} ${rounds} ${scores}\n${capacities.join(' ')}`
    })
  }
}
