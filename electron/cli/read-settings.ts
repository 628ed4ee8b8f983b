import { defaultSetup } from '#shared/domain/setup'
import { parseSetup, type SetupFile } from '#shared/domain/setup-schema'
import { err, ok, type Result } from '#shared/lib/result'
import type { Policy } from '#shared/lib/policy'
import { usualSeed } from '#shared/lib/seed'
import { setupFaultDetail } from '#shared/messages/setup-faults'
import type { Failure } from './failure'
import type { Choice } from './parse-call'
import { readJson } from './read-json'
import type { ReportInput } from './report'
import { resolvePath, type World } from './world'

/** What decides a result: the call's own words first, then the setup file, then the defaults. */
export type Settings = {
  readonly setup: SetupFile['setup']
  readonly policy: Policy
  readonly seed: number
  readonly inputs: readonly ReportInput[]
}

export async function readSettings(world: World, choice: Choice): Promise<Result<Settings, Failure>> {
  if (choice.setup === null)
    return ok({
      setup: defaultSetup,
      policy: choice.policy ?? 'most-matched',
      seed: choice.seed ?? usualSeed,
      inputs: []
    })
  const file = await readJson(resolvePath(world, choice.setup), choice.setup)
  if (!file.ok) return file
  const parsed = parseSetup(file.value.json)
  if (!parsed.ok)
    return err({
      of: 'call',
      fact: { kind: 'setup-unusable', file: choice.setup, detail: setupFaultDetail(parsed.error) }
    })
  return ok({
    setup: parsed.value.setup,
    policy: choice.policy ?? parsed.value.policy ?? 'most-matched',
    seed: choice.seed ?? parsed.value.seed ?? usualSeed,
    inputs: [{ use: 'setup', path: choice.setup, sha256: file.value.sha256 }]
  })
}
