import { join } from 'node:path'
import { spawnWithNode } from '#electron/main/services/spawn-with-node'
import { createSheets } from '#electron/main/services/sheets'
import { assertNever } from '#shared/lib/assert-never'
import { err, ok, type Result } from '#shared/lib/result'
import type { OnProgress } from '#shared/lib/progress'
import { createSetupJsonSchema } from '#shared/domain/setup-schema'
import { type Failure, failureSentence } from './failure'
import { helpText } from './help-text'
import { importCommand } from './import-command'
import { matchCommand } from './match-command'
import { type Call, parseCall } from './parse-call'
import { solveCommand } from './solve-command'
import { verifyCommand } from './verify-command'
import type { Outcome, World } from './world'

/** Where the command line stands: its arguments, the caller's folder, the built files, and where its lines go. */
export type Surroundings = {
  readonly words: readonly string[]
  readonly folder: string
  readonly builtFolder: string
  readonly version: string
  /** Writes a message for the person at the keyboard. */
  readonly say: (line: string) => void
  /** Shows how far the engine is. */
  readonly show: OnProgress
  /** Writes a result. */
  readonly print: (line: string) => void
}

/** Runs one call and gives the exit code: 0 done, 2 cannot be used, 3 understood but not possible. */
export async function runCli(surroundings: Surroundings): Promise<0 | 2 | 3> {
  const call = parseCall(surroundings.words)
  const outcome = call.ok
    ? await perform(call.value, createWorld(surroundings))
    : err<Failure>({ of: 'call', fact: call.error })
  if (!outcome.ok) {
    surroundings.say(failureSentence(outcome.error))
    return 2
  }
  if (outcome.value.print !== null) surroundings.print(outcome.value.print)
  return outcome.value.exit
}

function createWorld({ folder, builtFolder, version, say, show }: Surroundings): World {
  const sheets = createSheets(spawnWithNode(join(builtFolder, 'sheets-process.cjs')))
  return { folder, sheets, version, say, show, now: () => performance.now() }
}

async function perform(call: Call, world: World): Promise<Result<Outcome, Failure>> {
  switch (call.kind) {
    case 'help':
      return ok({ exit: 0, print: helpText })
    case 'import':
      return importCommand(call, world)
    case 'match':
      return matchCommand(call, world)
    case 'solve':
      return solveCommand(call, world)
    case 'verify':
      return verifyCommand(call, world)
    case 'schema':
      return ok({ exit: 0, print: JSON.stringify(createSetupJsonSchema(), null, 2) })
    default:
      return assertNever(call)
  }
}
