import { z } from 'zod'
import type { DeskChannel, DeskRequests } from './contract'

// The window forbids code made from text, which zod would otherwise use to be faster.
z.config({ jitless: true })

type ArgumentSchemas = { readonly [C in DeskChannel]: z.ZodType<DeskRequests[C]['argument']> }

const text = z.string().max(1_000_000)

/** A name a file may have on every system: no folders, no characters Windows refuses, no leading dot. */
const fileName = z
  .string()
  .max(200)
  .regex(/^(?!\.)[^\\/:*?"<>|\p{Cc}]+\.xlsx$/u)

const cell = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text }),
  z.strictObject({ kind: z.literal('integer'), value: z.int() }),
  z.strictObject({ kind: z.literal('decimal'), value: z.number(), digits: z.int().min(0).max(15) }),
  z.strictObject({ kind: z.literal('empty') })
])

/** Excel's own limits; what a person can mend (a text that is too long for a cell) is said by the export instead. */
const sheet = z.strictObject({
  name: z.string().max(200),
  columns: z.array(z.strictObject({ heading: text, width: z.number().min(0).max(255) })).max(16_384),
  rows: z.array(z.array(cell).max(16_384)).max(1_048_575)
})

/** What main accepts from the window, request by request; anything else is refused unread. */
export const argumentSchemas: ArgumentSchemas = {
  'app:info': z.null(),
  'registrations:choose': z.enum(['mentor', 'mentee']),
  'registrations:read': z.strictObject({
    name: z.string().min(1).max(1024),
    bytes: z.instanceof(Uint8Array<ArrayBuffer>)
  }),
  'sample:read': z.null(),
  'workbook:export': z.strictObject({
    suggestedName: fileName,
    workbook: z.strictObject({ title: text, sheets: z.array(sheet).max(255) })
  })
}
