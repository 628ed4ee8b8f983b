import { z } from 'zod'

/** A stored record as it is, in base64; null where a piece has lost its shape. */
export type SealedPiece = {
  readonly epoch: number
  readonly journal: string
  readonly position: number
  readonly previousHash: string | null
  readonly nonce: string | null
  readonly ciphertext: string | null
}

/** The sealed key of a person, or the sealed word that it was erased; `person` is a name that only the vault can make. */
type SealedPerson = Pick<SealedPiece, 'nonce' | 'ciphertext'> & {
  readonly person: string
  readonly state: string
}

/**
 * All that is kept of an edition but its files, still sealed, to be mended elsewhere: it opens beside `header` by the
 * passphrase, and by nothing else. `setAside` are records that a journal was rebuilt without.
 */
export type SealedCopy = {
  readonly kind: 'matchdesk-sealed-copy'
  readonly version: 1
  readonly edition: string
  readonly header: z.core.util.JSONType
  readonly records: readonly SealedPiece[]
  readonly setAside: readonly SealedPiece[]
  readonly people: readonly SealedPerson[]
}

const sealed = { nonce: z.base64().nullable(), ciphertext: z.base64().nullable() }

const piece = z.strictObject({
  epoch: z.int(),
  journal: z.string(),
  position: z.int(),
  previousHash: z.string().nullable(),
  ...sealed
})

export const sealedCopySchema: z.ZodType<SealedCopy> = z.strictObject({
  kind: z.literal('matchdesk-sealed-copy'),
  version: z.literal(1),
  edition: z.uuid(),
  header: z.json(),
  records: z.array(piece),
  setAside: z.array(piece),
  people: z.array(z.strictObject({ person: z.string(), state: z.string(), ...sealed }))
})
