import { z } from 'zod'
import type { EditionEntry } from '#shared/domain/journal/edition-entry'
import type { EntryFault } from '#shared/domain/journal/parse-entry'
import type { PersonalPart } from '#shared/domain/journal/personal-part'
import { type OwnedPart, personalPartsOf } from '#shared/domain/journal/personal-parts-of'
import type { PrivateEntry } from '#shared/domain/journal/private-entry'
import { err, ok, type Result } from '#shared/lib/result'
import { type Bytes, fromBase64, fromUtf8, toBase64, toUtf8 } from '../vault/bytes'
import type { Locked, Vault } from '../vault/vault'
import type { EditionPeople } from './edition-people'
import { inSlices } from './give-way'
import { jsonInSlices } from './json-in-slices'

export type AnyEntry = EditionEntry | PrivateEntry

export type ParseEntry<E> = (json: unknown) => Result<E, EntryFault>

type Codec = { readonly vault: Vault; readonly people: EditionPeople }

/** Which piece of an entry (see `splitEntry`) a record holds, from 1, of how many. */
export type Piece = { readonly at: number; readonly of: number }

/** An entry, or a piece of one, that was read; `lostParts` are parts that do not open though nobody was erased. */
export type DecodedEntry<E> = { readonly entry: E; readonly piece: Piece; readonly lostParts: number }

/** A piece of an entry as bytes, each personal part sealed for its owners. What belongs to somebody erased is left out. */
export async function encodeEntry(
  { entry, piece }: { readonly entry: AnyEntry; readonly piece: Piece },
  codec: Codec
): Promise<Result<Bytes, Locked>> {
  const owned = personalPartsOf(entry.body)
  const sealed = await inSlices(owned, (one) => sealPart(one, codec))
  if (!sealed.ok) return sealed
  const contents = new Map<unknown, unknown>(owned.map(({ part }) => [part, null]))
  return ok(await jsonInSlices({ entry: withContents(entry, contents), parts: sealed.value, piece }))
}

/** What `encodeEntry` made, checked anew. */
export async function decodeEntry<E extends AnyEntry>(
  plain: Bytes,
  parse: ParseEntry<E>,
  codec: Codec
): Promise<Result<DecodedEntry<E>, EntryFault | Locked>> {
  const packed = parsePacked(plain)
  if (packed === null) return err({ kind: 'malformed', where: '' })
  const bare = parse(packed.entry)
  if (!bare.ok) return bare
  const owned = personalPartsOf(bare.value.body)
  if (owned.length !== packed.parts.length) return err({ kind: 'malformed', where: 'parts' })
  const pairs = owned.map((one, index) => ({ one, sealed: packed.parts[index] ?? null }))
  const opened = await inSlices(pairs, ({ one, sealed }) => openPart(one, sealed, codec))
  if (!opened.ok) return opened
  const contents = new Map<unknown, unknown>(
    owned.map(({ part }, index) => [part, opened.value[index]?.content ?? null])
  )
  const whole = parse(withContents(bare.value, contents))
  const lostParts = opened.value.filter(({ isLost }) => isLost).length
  return whole.ok ? ok({ entry: whole.value, piece: packed.piece, lostParts }) : whole
}

type OpenedPart = { readonly content: unknown; readonly isLost: boolean }

const noContent: OpenedPart = { content: null, isLost: false }

const lostContent: OpenedPart = { content: null, isLost: true }

async function sealPart({ part, owners }: OwnedPart, codec: Codec): Promise<Result<string | null, Locked>> {
  if (part.content === null) return ok(null)
  const found = await codec.people.ensure(owners)
  if (!found.ok) return found
  if (found.value.kind !== 'known') return ok(null)
  const plain = toUtf8(JSON.stringify(part.content))
  const sealed = await codec.vault.people.seal(plain, found.value.names, ['part', part.digest])
  return sealed.ok ? ok(toBase64(sealed.value)) : sealed
}

async function openPart(
  { part, owners }: OwnedPart,
  sealed: string | null,
  { vault, people }: Codec
): Promise<Result<OpenedPart, Locked>> {
  if (sealed === null) return ok(noContent)
  const found = await people.find(owners)
  if (!found.ok) return found
  if (found.value.kind === 'erased') return ok(noContent)
  if (found.value.kind === 'lost') return ok(lostContent)
  const plain = await vault.people.open(fromBase64(sealed), found.value.names, ['part', part.digest])
  if (!plain.ok) return plain
  return ok(plain.value === null ? lostContent : { content: parseJson(plain.value), isLost: false })
}

const packedEntry = z.strictObject({
  entry: z.unknown(),
  parts: z.array(z.base64().nullable()),
  // Earlier versions wrote every entry in one piece and did not say so.
  piece: z.strictObject({ at: z.int().min(1), of: z.int().min(1) }).default({ at: 1, of: 1 })
})

function parsePacked(plain: Bytes): z.infer<typeof packedEntry> | null {
  const parsed = packedEntry.safeParse(parseJson(plain))
  return parsed.success ? parsed.data : null
}

function parseJson(plain: Bytes): unknown {
  try {
    return JSON.parse(fromUtf8(plain))
  } catch {
    return null
  }
}

/** A copy in which the parts that `contents` names, by identity, have these contents. */
function withContents(value: unknown, contents: ReadonlyMap<unknown, unknown>): unknown {
  if (Array.isArray(value)) return value.map((one) => withContents(one, contents))
  if (typeof value !== 'object' || value === null) return value
  if (contents.has(value) && isPart(value)) return { digest: value.digest, content: contents.get(value) }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withContents(part, contents)]))
}

function isPart(value: object): value is PersonalPart<unknown> {
  return 'digest' in value && 'content' in value
}
