import { z } from 'zod'
import { allOk } from '#shared/lib/all-ok'
import { err, ok, type Result } from '#shared/lib/result'
import { editionBodies, privateBodies } from './body-schemas'
import type { EditionBody, EditionEntry } from './edition-entry'
import type { EntryId } from './entry-id'
import type { Envelope } from './journal-entry'
import type { PrivateBody, PrivateEntry } from './private-entry'
import { entryId, envelope, unknownKind } from './schema-parts'
import { isOwn } from './standing'

/**
 * Why something is not an entry that this program can read. `where` is a path such as `body.move.mentee`, '' for the
 * whole. A format or kind that is not known comes from another version, as a rule a newer one.
 */
export type EntryFault =
  | { readonly kind: 'newer-version'; readonly what: string }
  | { readonly kind: 'malformed'; readonly where: string }
  | { readonly kind: 'other-journal' }

/** Reads an entry of the shared journal. Nothing unknown is skipped. */
export function parseEntry(json: unknown): Result<EditionEntry, EntryFault> {
  const found = parseEnvelope(json, 'edition')
  if (!found.ok) return found
  const parsed = parseEditionBody(found.value)
  return parsed.ok ? ok({ ...found.value, journal: 'edition', body: parsed.value }) : parsed
}

/** Reads an entry of the private journal. */
export function parsePrivateEntry(json: unknown): Result<PrivateEntry, EntryFault> {
  const found = parseEnvelope(json, 'private')
  if (!found.ok) return found
  const parsed = parseBody<PrivateBody>(found.value, privateBodies)
  return parsed.ok ? ok({ ...found.value, journal: 'private', body: parsed.value }) : parsed
}

const version = z.looseObject({ format: z.int().min(1) })

const body = z.looseObject({ kind: z.string().max(100) })

const unread = z.strictObject({
  ...envelope,
  journal: z.enum(['edition', 'private']),
  body
})

type Unread = Envelope & { readonly journal: string; readonly body: { readonly kind: string } }

function parseEnvelope(json: unknown, journal: 'edition' | 'private'): Result<Unread, EntryFault> {
  const versioned = version.safeParse(json)
  if (versioned.success && versioned.data.format > 1)
    return err({ kind: 'newer-version', what: `format ${versioned.data.format}` })
  const parsed = unread.safeParse(json)
  if (!parsed.success) return err(toFault(parsed.error, json))
  if (parsed.data.journal !== journal) return err({ kind: 'other-journal' })
  if (parsed.data.seen.some(({ laptop }) => laptop === parsed.data.laptop))
    return err({ kind: 'malformed', where: 'seen' })
  return ok(parsed.data)
}

function parseEditionBody(entry: Unread): Result<EditionBody, EntryFault> {
  if (entry.body.kind !== 'done-together') return parseBody<EditionBody>(entry, editionBodies)
  const parsed = doneTogether.safeParse(entry.body)
  if (!parsed.success) return err(toFault(parsed.error, entry.body, 'body'))
  const facts = allOk(
    parsed.data.facts.map((body) => parseBody<EditionBody>({ ...entry, body }, editionBodies))
  )
  return facts.ok ? ok({ kind: 'done-together', facts: facts.value }) : facts
}

/** What says which other entries count, or begins an edition, is an act of its own. */
const alone: ReadonlySet<string> = new Set<EditionBody['kind']>([
  'edition-created',
  'entry-reversed',
  'entry-restored',
  'journals-merged',
  'merge-hidden',
  'done-together'
])

const doneTogether = z.strictObject({
  kind: z.literal('done-together'),
  facts: z.array(body.refine(({ kind }) => !alone.has(kind))).min(2)
})

function parseBody<B extends object>(
  entry: Unread,
  schemas: Readonly<Record<string, z.ZodType<B>>>
): Result<B, EntryFault> {
  const { body } = entry
  const schema = Object.hasOwn(schemas, body.kind) ? schemas[body.kind] : undefined
  if (schema === undefined) return err({ kind: 'newer-version', what: body.kind })
  const parsed = schema.safeParse(body)
  if (!parsed.success) return err(toFault(parsed.error, body, 'body'))
  const target = targetOf(parsed.data)
  if (target !== null && !isOwn(entry, target)) return err({ kind: 'malformed', where: 'body' })
  return ok(parsed.data)
}

/** The entry that a body takes back or brings again. */
function targetOf(body: object): EntryId | null {
  const target = 'entry' in body ? body.entry : 'merge' in body ? body.merge : null
  const parsed = entryId.safeParse(target)
  return parsed.success ? parsed.data : null
}

function toFault(error: z.ZodError, json: unknown, ...root: readonly string[]): EntryFault {
  const issue = error.issues[0]
  const path = (issue?.path ?? []).map(String)
  const isUnknown = issue?.code === 'custom' && issue.params === unknownKind
  const kind = isUnknown ? valueAt(json, [...path, 'kind']) : null
  if (typeof kind === 'string') return { kind: 'newer-version', what: kind }
  return { kind: 'malformed', where: [...root, ...path].join('.') }
}

function valueAt(json: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
    json
  )
}
