import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { BenchEdition } from './bench-instance'

/** One timed solve of a contender: milliseconds, filled places, total in millionths. */
export type Round = { readonly milliseconds: number; readonly matched: number; readonly total: number }

/** A contender that waits for its turn, so that rounds can be interleaved. */
export type Anchor = { readonly next: () => Promise<Round>; readonly close: () => void }

/** True when this machine has a python3 with scipy. */
export function hasScipy(): boolean {
  return spawnSync('python3', ['-c', 'import scipy.optimize']).status === 0
}

/** Starts scipy on an edition; each `next` is one solve in a process that is warm. */
export function startScipy({ mentors, mentees, scores, capacities }: BenchEdition, rounds: number): Anchor {
  const folder = mkdtempSync(join(tmpdir(), 'matchdesk-bench-'))
  const file = join(folder, 'scores.f64')
  writeFileSync(file, new Uint8Array(scores.buffer))
  const child = spawn('python3', [join(import.meta.dirname, 'scipy-anchor.py')], {
    stdio: ['pipe', 'pipe', 'inherit']
  })
  child.stdin.write(
    `${JSON.stringify({ mentors, mentees, capacities: [...capacities], scores: file, rounds })}\n`
  )
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    next: async () => {
      child.stdin.write('\n')
      const line = await lines.next()
      return JSON.parse(String(line.value)) as Round
    },
    close: () => {
      child.kill()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
