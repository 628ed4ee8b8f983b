import { parseArgs } from 'node:util'
import type { CallFailure } from '#shared/domain/call-failure'
import { policies, type Policy } from '#shared/lib/policy'
import { err, ok, type Result } from '#shared/lib/result'
import { largestSeed } from '#shared/lib/seed'

/** Where the registrations of a call come from: a file per role, or one file for both. */
export type RegistrationFiles =
  | { readonly kind: 'by-role'; readonly mentors: string; readonly mentees: string }
  | { readonly kind: 'together'; readonly file: string }

/** How a result is chosen; a part that is null comes from the setup file, else from the defaults. */
export type Choice = {
  readonly setup: string | null
  readonly policy: Policy | null
  readonly seed: number | null
}

/** One call of the command line, understood. Paths stand as they were given. */
export type Call =
  | { readonly kind: 'help' }
  | {
      readonly kind: 'import'
      readonly files: readonly string[]
      readonly mentors: string | null
      readonly mentees: string | null
      readonly recipe: string | null
      readonly report: string
      readonly confidential: boolean
    }
  | {
      readonly kind: 'match'
      readonly registrations: RegistrationFiles
      readonly recipe: string | null
      readonly affinities: string | null
      readonly earlierPairs: string | null
      readonly choice: Choice
      readonly out: string
      readonly report: string | null
    }
  | {
      readonly kind: 'solve'
      readonly scores: string
      readonly mentors: string | null
      readonly mentees: string | null
      readonly choice: Choice
      readonly report: string
      readonly pairs: string | null
    }
  | { readonly kind: 'verify'; readonly report: string }
  | { readonly kind: 'schema'; readonly of: 'setup' }

const optionsOf = {
  import: ['mentors', 'mentees', 'recipe', 'report'],
  match: [
    'mentors',
    'mentees',
    'registrations',
    'recipe',
    'affinities',
    'earlier-pairs',
    'setup',
    'policy',
    'seed',
    'out',
    'report'
  ],
  solve: ['scores', 'mentors', 'mentees', 'setup', 'policy', 'seed', 'report', 'pairs'],
  verify: [],
  schema: []
} as const satisfies Record<string, readonly string[]>

type Command = keyof typeof optionsOf
type Given = {
  readonly command: Command
  readonly options: ReadonlyMap<string, string>
  readonly flags: ReadonlySet<string>
  readonly files: readonly string[]
}

/** Reads the words after `cli --`; the first is the command. */
export function parseCall(words: readonly string[]): Result<Call, CallFailure> {
  const [command, ...rest] = words
  if (command === undefined) return err({ kind: 'command-missing' })
  if (['help', '--help', '-h'].includes(command) || rest.includes('--help')) return ok({ kind: 'help' })
  if (!isCommand(command)) return err({ kind: 'command-unknown', command })
  const given = readOptions(command, rest)
  return given.ok ? toCall(given.value) : given
}

function isCommand(word: string): word is Command {
  return Object.hasOwn(optionsOf, word)
}

function readOptions(command: Command, words: readonly string[]): Result<Given, CallFailure> {
  const strings = optionsOf[command].map((name) => [name, { type: 'string' as const }] as const)
  const options = {
    ...Object.fromEntries(strings),
    ...(command === 'import' ? { confidential: { type: 'boolean' as const } } : {})
  }
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options,
      allowPositionals: true,
      strict: true
    })
    const entries = Object.entries(values)
    return ok({
      command,
      options: new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
      flags: new Set(entries.filter(([, value]) => value === true).map(([name]) => name)),
      files: positionals
    })
  } catch (cause) {
    return err({ kind: 'option-unknown', detail: cause instanceof Error ? firstSentence(cause.message) : '' })
  }
}

function firstSentence(text: string): string {
  return text.split(/\.\s/u)[0] ?? text
}

function toCall(given: Given): Result<Call, CallFailure> {
  const stray = given.files[0]
  if (stray !== undefined && (given.command === 'match' || given.command === 'solve'))
    return err({ kind: 'option-unknown', detail: `"${stray}" stands without an option` })
  switch (given.command) {
    case 'import':
      return toImport(given)
    case 'match':
      return toMatch(given)
    case 'solve':
      return toSolve(given)
    case 'verify':
      return given.files.length === 1 && stray !== undefined
        ? ok({ kind: 'verify', report: stray })
        : err({ kind: 'option-missing', command: 'verify', option: 'FILE.json' })
    case 'schema':
      return stray === 'setup'
        ? ok({ kind: 'schema', of: 'setup' })
        : err({ kind: 'option-value', option: 'schema', value: stray ?? '', allowed: ['setup'] })
  }
}

function toImport(given: Given): Result<Call, CallFailure> {
  const mentors = option(given, 'mentors')
  const mentees = option(given, 'mentees')
  if (given.files.length === 0 && mentors === null && mentees === null) return missing(given, 'FILE')
  const report = option(given, 'report')
  if (report === null) return missing(given, '--report')
  return ok({
    kind: 'import',
    files: given.files,
    mentors,
    mentees,
    recipe: option(given, 'recipe'),
    report,
    confidential: given.flags.has('confidential')
  })
}

function toMatch(given: Given): Result<Call, CallFailure> {
  const registrations = toRegistrationFiles(given)
  if (!registrations.ok) return registrations
  const choice = toChoice(given)
  if (!choice.ok) return choice
  const out = option(given, 'out')
  if (out === null) return missing(given, '--out')
  return ok({
    kind: 'match',
    registrations: registrations.value,
    recipe: option(given, 'recipe'),
    affinities: option(given, 'affinities'),
    earlierPairs: option(given, 'earlier-pairs'),
    choice: choice.value,
    out,
    report: option(given, 'report')
  })
}

function toRegistrationFiles(given: Given): Result<RegistrationFiles, CallFailure> {
  const file = option(given, 'registrations')
  const mentors = option(given, 'mentors')
  const mentees = option(given, 'mentees')
  if (file !== null)
    return mentors === null && mentees === null
      ? ok({ kind: 'together', file })
      : err({
          kind: 'options-clash',
          options: ['--registrations', mentors === null ? '--mentees' : '--mentors']
        })
  if (mentors === null) return missing(given, '--mentors')
  if (mentees === null) return missing(given, '--mentees')
  return ok({ kind: 'by-role', mentors, mentees })
}

function toSolve(given: Given): Result<Call, CallFailure> {
  const choice = toChoice(given)
  if (!choice.ok) return choice
  const scores = option(given, 'scores')
  if (scores === null) return missing(given, '--scores')
  const report = option(given, 'report')
  if (report === null) return missing(given, '--report')
  return ok({
    kind: 'solve',
    scores,
    mentors: option(given, 'mentors'),
    mentees: option(given, 'mentees'),
    choice: choice.value,
    report,
    pairs: option(given, 'pairs')
  })
}

function toChoice(given: Given): Result<Choice, CallFailure> {
  const policy = option(given, 'policy')
  if (policy !== null && !isPolicy(policy))
    return err({ kind: 'option-value', option: '--policy', value: policy, allowed: policies })
  const seed = option(given, 'seed')
  if (seed !== null && !/^\d{1,9}$/.test(seed))
    return err({
      kind: 'option-value',
      option: '--seed',
      value: seed,
      allowed: [`a whole number from 0 to ${largestSeed}`]
    })
  return ok({ setup: option(given, 'setup'), policy, seed: seed === null ? null : Number(seed) })
}

function isPolicy(word: string): word is Policy {
  return policies.some((policy) => policy === word)
}

function option(given: Given, name: string): string | null {
  return given.options.get(name) ?? null
}

function missing(given: Given, name: string): Result<never, CallFailure> {
  return err({ kind: 'option-missing', command: given.command, option: name })
}
