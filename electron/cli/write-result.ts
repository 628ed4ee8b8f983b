import { writeFileAtomically } from '#electron/main/services/files'
import { err, ok, type Result } from '#shared/lib/result'
import type { Failure } from './failure'
import { resolvePath, type World } from './world'

/** Writes a result file whole or not at all. */
export async function writeResult(world: World, path: string, text: string): Promise<Result<null, Failure>> {
  const written = await writeFileAtomically(resolvePath(world, path), new TextEncoder().encode(text))
  return written.ok ? ok(null) : err({ of: 'export', fact: written.error })
}

/** A report as JSON with two spaces, ending in a line break. */
export function writeReport(world: World, path: string, report: unknown): Promise<Result<null, Failure>> {
  return writeResult(world, path, `${JSON.stringify(report, null, 2)}\n`)
}
