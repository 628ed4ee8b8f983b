import Dexie from 'dexie'
import { ok, type Result } from '#shared/lib/result'
import { toUtf8 } from '../vault/bytes'
import type { Locked, Vault } from '../vault/vault'
import type { DeskDatabase, PersonRow } from './desk-database'
import { pace } from './give-way'
import { readGradually } from './record-rows'

/** The owners of a part under their stored names, or why it cannot be theirs. */
type Owners =
  | { readonly kind: 'known'; readonly names: readonly string[] }
  | { readonly kind: 'erased' }
  | { readonly kind: 'lost' }

/** Which people of an edition have keys. New keys wait to be stored in one step with what they seal. */
export type EditionPeople = {
  /** Lost: somebody's key is not there, though nobody erased it. */
  readonly find: (owners: readonly string[]) => Promise<Result<Owners, Locked>>
  /** As `find`, but who has no key gets one. */
  readonly ensure: (owners: readonly string[]) => Promise<Result<Owners, Locked>>
  readonly waiting: () => readonly PersonRow[]
  readonly markStored: (rows: readonly PersonRow[]) => void
  /** The row that takes the place of a person's key. */
  readonly toTombstone: (owner: string) => Promise<Result<PersonRow, Locked>>
  readonly markErased: (row: PersonRow) => void
  readonly erasedCount: () => number
}

type EditionParts = { readonly database: DeskDatabase; readonly vault: Vault; readonly edition: string }

/** Reads the keys of an edition's people into its vault. */
export async function loadEditionPeople(parts: EditionParts): Promise<EditionPeople> {
  const { database, vault, edition } = parts
  const rows = await readGradually<PersonRow>(rowsAtOnce, (last) =>
    database.people
      .where('[edition+person]')
      .between([edition, last?.person ?? ''], [edition, Dexie.maxKey], last === null)
  )
  const damaged = new Set<string>()
  const erased = new Set<string>()
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const some = rows.slice(from, from + rowsAtOnce)
    const isGood = await Promise.all(some.map((row) => isReadable(vault, row)))
    some.forEach(({ person, state }, index) => {
      if (isGood[index] !== true) damaged.add(person)
      else if (state === 'erased') erased.add(person)
    })
    await pace()
  }
  return createEditionPeople(parts, { damaged, erased })
}

/** So many people's rows are read and opened at once. */
const rowsAtOnce = 200

type Known = { readonly damaged: ReadonlySet<string>; readonly erased: Set<string> }

function createEditionPeople({ vault, edition }: EditionParts, { damaged, erased }: Known): EditionPeople {
  const names = new Map<string, Promise<Result<string, Locked>>>()
  const waiting = new Map<string, PersonRow>()
  const making = new Map<string, Promise<Result<null, Locked>>>()

  const nameOf = (owner: string) => {
    const name = names.get(owner) ?? vault.nameOf(owner)
    names.set(owner, name)
    return name
  }
  const create = async (person: string): Promise<Result<null, Locked>> => {
    const sealed = await vault.people.create(person)
    if (!sealed.ok) return sealed
    waiting.set(person, { edition, person, state: 'key', ...sealed.value })
    return ok(null)
  }
  const createOnce = (person: string) => {
    const made = making.get(person) ?? create(person)
    making.set(person, made)
    return made
  }
  const resolve = async (owners: readonly string[], makes: 'new-keys' | 'nothing') => {
    const found: string[] = []
    for (const owner of owners) {
      const name = await nameOf(owner)
      if (!name.ok) return name
      found.push(name.value)
    }
    if (found.some((name) => erased.has(name))) return ok<Owners>({ kind: 'erased' })
    for (const name of found) {
      if (vault.people.knows(name)) continue
      if (makes === 'nothing' || damaged.has(name)) return ok<Owners>({ kind: 'lost' })
      const made = await createOnce(name)
      if (!made.ok) return made
    }
    return ok<Owners>({ kind: 'known', names: found })
  }
  return {
    find: (owners) => resolve(owners, 'nothing'),
    ensure: (owners) => resolve(owners, 'new-keys'),
    waiting: () => [...waiting.values()],
    markStored: (rows) => rows.forEach(({ person }) => waiting.delete(person)),
    toTombstone: async (owner) => {
      const name = await nameOf(owner)
      if (!name.ok) return name
      const sealed = await vault.seal(toUtf8(erasedWord), ['erased', name.value])
      return sealed.ok ? ok({ edition, person: name.value, state: 'erased', ...sealed.value }) : sealed
    },
    markErased: ({ person }) => {
      vault.people.forget(person)
      waiting.delete(person)
      erased.add(person)
    },
    erasedCount: () => erased.size
  }
}

const erasedWord = 'erased'

/** Takes a key in, or checks that a tombstone was made by this vault: nobody else can pretend an erasure. */
async function isReadable(vault: Vault, row: PersonRow): Promise<boolean> {
  const { nonce, ciphertext, person, state } = row
  if (!(nonce instanceof Uint8Array) || !(ciphertext instanceof Uint8Array)) return false
  if (state === 'key') {
    const remembered = await vault.people.remember(person, { nonce, ciphertext })
    return remembered.ok && remembered.value
  }
  const opened = await vault.open({ nonce, ciphertext }, ['erased', person])
  return opened.ok && opened.value !== null
}
