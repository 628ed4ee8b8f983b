import { countText } from '#shared/messages/number-words'
import { ok } from '#shared/lib/result'
import { loadRegistrations, type NamedFile } from './load-registrations'
import type { Call } from './parse-call'
import { readRecipe } from './read-recipe'
import { toImportReport } from './report-import'
import type { Command } from './world'
import { writeReport } from './write-result'

/** Reads registrations and reports how each column, row and value was understood, and every problem. */
export const importCommand: Command<Extract<Call, { kind: 'import' }>> = async (call, world) => {
  const recipe = await readRecipe(world, call.recipe)
  if (!recipe.ok) return recipe
  const named: readonly NamedFile[] = [
    ...call.files.map((path) => ({ path, role: null })),
    ...(call.mentors === null ? [] : [{ path: call.mentors, role: 'mentor' as const }]),
    ...(call.mentees === null ? [] : [{ path: call.mentees, role: 'mentee' as const }])
  ]
  const loaded = await loadRegistrations(world, named, {
    recipe: recipe.value?.recipe ?? null,
    whenRoleUnknown: 'list'
  })
  if (!loaded.ok) return loaded
  const written = await writeReport(
    world,
    call.report,
    toImportReport(loaded.value, { version: world.version, confidential: call.confidential })
  )
  if (!written.ok) return written
  const { mentors, mentees, places, rejected } = loaded.value.read.totals
  world.say(
    `${countText(mentors, 'mentor')} with ${countText(places, 'place')}, ${countText(mentees, 'mentee')}, ${countText(rejected, 'row')} left out, ${countText(loaded.value.read.problems.length, 'problem')} listed.`
  )
  return ok({ exit: 0, print: null })
}
