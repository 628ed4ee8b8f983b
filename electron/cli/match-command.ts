import { exportWorkbook } from '#electron/main/services/export-workbook'
import type { FinalAssignments } from '#shared/domain/edition-run'
import type { Pool } from '#shared/domain/participant'
import type { MatchingFailure } from '#shared/domain/matching-failure'
import type { Role } from '#shared/domain/registration'
import type { Setup } from '#shared/domain/setup'
import { err, ok, type Result } from '#shared/lib/result'
import { ownQuestionsOf, questionKey } from '#shared/domain/own-answers'
import { type PreparedMatching, prepareMatching } from '#shared/proposal/prepare-matching'
import { type Proposal, proposeAssignment } from '#shared/proposal/propose-assignment'
import { toPool } from '#shared/registrations/to-pool'
import { buildWorkbook } from '#shared/workbook/build-workbook'
import type { Failure } from './failure'
import { loadProgrammeSolver } from './load-programme-solver'
import { type LoadedRegistrations, loadRegistrations, type NamedFile } from './load-registrations'
import type { Call, RegistrationFiles } from './parse-call'
import { readAffinities } from './read-affinities'
import { type EarlierFile, readEarlierPairs, sayEarlierPairs } from './read-earlier-pairs'
import { readRecipe } from './read-recipe'
import { refuseMatching } from './refuse-matching'
import { readSettings, type Settings } from './read-settings'
import type { AssignmentReport, ReportInput } from './report'
import { toMatchReport } from './report-match'
import { sayQuestionRules } from './say-question-rules'
import { toOutcome } from './to-outcome'
import { type Command, resolvePath, type World } from './world'
import { writeReport } from './write-result'

type MatchCall = Extract<Call, { kind: 'match' }>

/** The whole job without a window: registrations in, workbook out. The workbook is written only when pairs could be made. */
export const matchCommand: Command<MatchCall> = async (call, world) => {
  const began = world.now()
  const prepared = await prepareMatch(world, call)
  if (!prepared.ok) return prepared
  const scored = world.now()
  const { matching, settings, earlier } = prepared.value
  if (earlier !== null) sayEarlierPairs(world, earlier)
  const proposal = await proposeAssignment(matching, settings.policy, {
    loadSolver: loadProgrammeSolver,
    onProgress: world.show
  })
  const solved = world.now()
  const report = (write: number): AssignmentReport =>
    toMatchReport({
      ...prepared.value,
      proposal,
      version: world.version,
      timing: {
        read: prepared.value.readTime,
        score: scored - began - prepared.value.readTime,
        solve: solved - scored,
        write
      }
    })
  const outcome = toOutcome(world, report(0))
  if (outcome.exit === 0) {
    const written = await exportWorkbook(
      world.sheets,
      resolvePath(world, call.out),
      buildWorkbook(toFinal(prepared.value, proposal, world.version))
    )
    if (!written.ok) return err({ of: 'export', fact: written.error })
  }
  if (call.report !== null) {
    const written = await writeReport(world, call.report, report(world.now() - solved))
    if (!written.ok) return written
  }
  return ok(outcome)
}

/** Everything a `match` call rests on, read and scored. */
export type PreparedMatch = {
  readonly loaded: LoadedRegistrations
  readonly matching: PreparedMatching
  readonly settings: Settings
  readonly earlier: EarlierFile | null
  readonly inputs: readonly ReportInput[]
  /** Milliseconds until the registrations were read. */
  readonly readTime: number
}

/** Reads settings, recipe and registrations, and scores every pair that no rule forbids. */
export async function prepareMatch(
  world: World,
  call: Pick<MatchCall, 'registrations' | 'recipe' | 'affinities' | 'earlierPairs' | 'choice'>
): Promise<Result<PreparedMatch, Failure>> {
  const began = world.now()
  const read = await readMatchSettings(world, call)
  if (!read.ok) return read
  const recipe = await readRecipe(world, call.recipe)
  if (!recipe.ok) return recipe
  const loaded = await loadRegistrations(world, toNamedFiles(call.registrations), {
    recipe: recipe.value?.recipe ?? null,
    whenRoleUnknown: 'refuse'
  })
  if (!loaded.ok) return loaded
  const readTime = world.now() - began
  const pool = toPool(loaded.value.read)
  const earlier = await readEarlierPairs(world, call.earlierPairs, pool)
  if (!earlier.ok) return earlier
  const settings = withEarlierPairs(read.value, earlier.value)
  const stranger = findStranger(pool, settings.setup)
  if (stranger !== null) return refuseMatching({ kind: 'person-unknown', ...stranger }, settings)
  const unasked = findUnasked(pool, settings.setup)
  if (unasked !== null) return refuseMatching(unasked, settings)
  sayQuestionRules(world, pool, settings.setup)
  const matching = prepareMatching(pool, settings.setup, settings.seed)
  if (!matching.ok) return refuseMatching(matching.error, settings)
  const inputs = [...loaded.value.inputs, ...settings.inputs, ...(recipe.value ? [recipe.value.input] : [])]
  return ok({
    loaded: loaded.value,
    matching: matching.value,
    settings,
    earlier: earlier.value,
    inputs,
    readTime
  })
}

type Stranger = Omit<Extract<MatchingFailure, { kind: 'person-unknown' }>, 'kind'>

/** Whom the setup's groups name by id though nobody has it; at the desk those who withdrew may stand there. */
function findStranger({ mentees, mentors }: Pool, { priorities, groupForbids }: Setup): Stranger | null {
  const first = priorities.flatMap(({ group }) => (group.kind === 'named' ? group.mentees : []))
  const apart = (role: Role): readonly string[] =>
    groupForbids.flatMap((forbid) => {
      const { by, answers } = forbid[`${role}s`]
      return by.kind === 'person' ? answers : []
    })
  const named = [
    { where: 'priority', role: 'mentee', ids: first },
    { where: 'forbid between groups', role: 'mentee', ids: apart('mentee') },
    { where: 'forbid between groups', role: 'mentor', ids: apart('mentor') }
  ] as const
  const known = { mentee: new Set(mentees.map(({ id }) => id)), mentor: new Set(mentors.map(({ id }) => id)) }
  for (const { where, role, ids } of named) {
    const id = ids.find((one) => !known[role].has(one))
    if (id !== undefined) return { where, role, id }
  }
  return null
}

/** A question that a rule is over though nobody of a side answered it; at the desk everybody who did may have withdrawn. */
function findUnasked({ mentees, mentors }: Pool, { questionRules }: Setup): MatchingFailure | null {
  const answered = {
    mentee: new Set(ownQuestionsOf(mentees).map(questionKey)),
    mentor: new Set(ownQuestionsOf(mentors).map(questionKey))
  }
  for (const { rule, state } of questionRules)
    for (const role of ['mentee', 'mentor'] as const)
      if (state.kind !== 'off' && !answered[role].has(questionKey(rule[role])))
        return { kind: 'question-unknown', role, question: rule[role] }
  return null
}

/** The settings with the scores of an affinity file, which wins over those in the setup file. */
async function readMatchSettings(
  world: World,
  { choice, affinities }: Pick<MatchCall, 'choice' | 'affinities'>
): Promise<Result<Settings, Failure>> {
  const settings = await readSettings(world, choice)
  if (!settings.ok || affinities === null) return settings
  const read = await readAffinities(world, affinities)
  if (!read.ok) return read
  const { setup, inputs } = settings.value
  return ok({
    ...settings.value,
    setup: { ...setup, affinities: read.value.table },
    inputs: [...inputs, read.value.input]
  })
}

/** The settings with the pairs of a file beside those of the setup file. */
function withEarlierPairs(settings: Settings, earlier: EarlierFile | null): Settings {
  if (earlier === null) return settings
  const { edition, pairs, input } = earlier
  const earlierPairs = [...settings.setup.earlierPairs, ...pairs.map((pair) => ({ ...pair, edition }))]
  return {
    ...settings,
    setup: { ...settings.setup, earlierPairs },
    inputs: [...settings.inputs, input]
  }
}

function toNamedFiles(registrations: RegistrationFiles): readonly NamedFile[] {
  if (registrations.kind === 'together') return [{ path: registrations.file, role: null }]
  return [
    { path: registrations.mentors, role: 'mentor' },
    { path: registrations.mentees, role: 'mentee' }
  ]
}

function toFinal(
  { matching, settings, inputs }: PreparedMatch,
  proposal: Proposal,
  version: string
): FinalAssignments {
  return {
    mentors: matching.pool.mentors,
    mentees: matching.pool.mentees,
    assignment: proposal.assignment,
    setup: settings.setup,
    hasPriorities: settings.setup.priorities.length > 0,
    inputs: inputs.map(({ path, sha256 }) => ({ name: path.split(/[\\/]/).at(-1) ?? path, sha256 })),
    version,
    edition: null,
    decidedBy: 'policy',
    certified: proposal.certified
  }
}
