import { z } from 'zod'
import { policies } from '#shared/lib/policy'
import type { Field } from '../field'
import { criterionNames, ruleNames } from '../setup'
import type { ColumnChoice, Decision, EditionDates, Move, NoteSubject, Seat } from './edition-values'
import type { EntryId } from './entry-id'
import type { PersonalPart } from './personal-part'

// The window's content security policy forbids the code that zod would otherwise make at run time.
z.config({ jitless: true })

/** No text in a journal is longer than a spreadsheet's cell can hold. */
export const text = z.string().max(32_767)

/** Names a person, a note or a digest. */
export const id = z.string().min(1).max(320)

/** Laptop names are made by the program; nothing in them can be taken for a property of an object. */
const laptop = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/)

export const count = z.int().min(0).max(1_000_000)

/** A row of a sheet, counted from 1 as the spreadsheet program shows it. */
export const row = z.int().min(1)

export const share = z.number().min(0).max(1_000_000)

export const role = z.enum(['mentor', 'mentee'])

export const policy = z.enum(policies)

export const criterion = z.enum(criterionNames)

export const rule = z.enum(ruleNames)

export const entryId: z.ZodType<EntryId> = z.strictObject({ laptop, sequence: z.int().min(1) })

export const entryRange = z
  .strictObject({ laptop, from: z.int().min(1), to: z.int().min(1) })
  .refine(({ from, to }) => from <= to)

const heads = z
  .array(entryId)
  .max(1_000)
  .refine((all) => new Set(all.map((head) => head.laptop)).size === all.length)

export const envelope = {
  format: z.literal(1),
  laptop,
  sequence: z.int().min(1),
  previousHash: id.nullable(),
  author: text,
  wallTime: z.iso.datetime(),
  seen: heads
}

/** A personal part whose content, unless erased, is of this shape. */
export function personal<T>(content: z.ZodType<T>): z.ZodType<PersonalPart<T>> {
  return z.strictObject({ digest: id, content: content.nullable() })
}

const day = z.iso.date().nullable()

export const dates: z.ZodType<EditionDates> = z.strictObject({
  callForMentors: day,
  callForMentees: day,
  matching: day,
  conference: day
})

const seat: z.ZodType<Seat> = z.strictObject({ mentor: id, place: count })

export const move: z.ZodType<Move> = z.strictObject({
  mentee: id,
  before: z.array(seat),
  after: z.array(seat)
})

export const decision: z.ZodType<Decision> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('proposed') }),
  z.strictObject({ kind: z.literal('approved') }),
  z.strictObject({ kind: z.literal('declined'), reason: personal(text) }),
  z.strictObject({ kind: z.literal('needs-discussion') })
])

export const noteSubject: z.ZodType<NoteSubject> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), role, id }),
  z.strictObject({ kind: z.literal('pair'), mentee: id, mentor: id })
])

const fields = {
  role: 1,
  name: 1,
  firstName: 1,
  lastName: 1,
  email: 1,
  institution: 1,
  country: 1,
  city: 1,
  timeZone: 1,
  stage: 1,
  sector: 1,
  sectorSought: 1,
  areas: 1,
  goals: 1,
  topics: 1,
  languages: 1,
  capacity: 1,
  minimum: 1,
  extra: 1,
  people: 1,
  avoided: 1,
  advisor: 1,
  participation: 1,
  statement: 1,
  comments: 1,
  timestamp: 1,
  consent: 1,
  identities: 1,
  identityWish: 1,
  identitySought: 1,
  custom: 1,
  ignored: 1
} satisfies Record<Field, 1>

export const field = z.string().refine((name): name is Field => Object.hasOwn(fields, name))

export const columnChoice: z.ZodType<ColumnChoice> = z.strictObject({
  role: role.nullable(),
  sheet: text,
  column: text,
  heading: text,
  field
})

/** What a check says of a record whose `kind` no version up to this one has. */
export const unknownKind = { unknownKind: true }
