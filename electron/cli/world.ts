import { resolve } from 'node:path'
import type { Sheets } from '#electron/main/services/sheets'
import type { OnProgress } from '#shared/lib/progress'
import type { Result } from '#shared/lib/result'
import type { Failure } from './failure'

/** What a command works with: the folder the caller stands in, the sheets process, and where messages go. */
export type World = {
  readonly folder: string
  readonly sheets: Sheets
  readonly version: string
  /** Writes one line for the person at the keyboard, beside the results. */
  readonly say: (line: string) => void
  /** Shows how far the engine is. */
  readonly show: OnProgress
  /** Milliseconds from a clock that only goes forward. */
  readonly now: () => number
}

/** How a command ended: 0 done, 3 understood but not possible. `print` is the one line of `verify`, or a schema. */
export type Outcome = { readonly exit: 0 | 3; readonly print: string | null }

export type Command<C> = (call: C, world: World) => Promise<Result<Outcome, Failure>>

/** A path as given, seen from the caller's folder. */
export function resolvePath(world: World, path: string): string {
  return resolve(world.folder, path)
}
