import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { BenchEdition } from './bench-instance'

/** One timed solve of a contender: milliseconds, filled places, total in millionths. */
export type Round = { readonly milliseconds: number; readonly matched: number; readonly total: number }

/** A contender that waits for its turn, so that rounds can be interleaved. */
export type Anchor = { readonly next: () => Promise<Round>; readonly close: () => void }

type Program = {
  readonly command: string
  readonly args: readonly string[]
  /** What it reads first; `scores` is the path of a file of float64, mentee by mentee. */
  readonly job: (scores: string) => string
}

/**
 * Starts a contender in a process of its own, and waits until it has read the edition and says so: while it starts, nobody
 * is to be timed beside it. Each `next` is one solve.
 */
export async function startAnchor(
  { scores }: BenchEdition,
  { command, args, job }: Program
): Promise<Anchor> {
  const folder = mkdtempSync(join(tmpdir(), 'matchdesk-bench-'))
  const file = join(folder, 'scores.f64')
  writeFileSync(file, new Uint8Array(scores.buffer))
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.write(`${job(file)}\n`)
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  await lines.next()
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
