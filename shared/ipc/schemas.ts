import { z } from 'zod'
import { recipeSchema } from '#shared/domain/recipe-schema'
import { sealedCopySchema } from '#shared/domain/sealed-copy'
import { textDialectSchema } from '#shared/domain/spreadsheet-schema'
import { workbookSchema } from '#shared/domain/workbook-schema'
import type { DeskChannel, DeskRequests } from './contract'

// The window forbids code made from text, which zod would otherwise use to be faster.
z.config({ jitless: true })

type ArgumentSchemas = { readonly [C in DeskChannel]: z.ZodType<DeskRequests[C]['argument']> }

/** A name a file may have on every system: no folders, no characters Windows refuses, no leading dot. */
const fileName = z
  .string()
  .max(200)
  .regex(/^(?!\.)[^\\/:*?"<>|\p{Cc}]+\.xlsx$/u)

const jsonFileName = z
  .string()
  .max(200)
  .regex(/^(?!\.)[^\\/:*?"<>|\p{Cc}]+\.json$/u)

/** Names one reading. */
const call = z.string().min(1).max(64)

/** What main accepts from the window, request by request; anything else is refused unread. */
export const argumentSchemas: ArgumentSchemas = {
  'app:info': z.null(),
  'registrations:choose': z.enum(['mentor', 'mentee']),
  'registrations:read': z.strictObject({
    name: z.string().min(1).max(1024),
    bytes: z.instanceof(Uint8Array<ArrayBuffer>),
    call,
    dialect: textDialectSchema
  }),
  'registrations:cancel': call,
  'sample:read': z.null(),
  'sealed-copy:export': z.strictObject({ suggestedName: jsonFileName, copy: sealedCopySchema }),
  'recipe:export': z.strictObject({ suggestedName: jsonFileName, recipe: recipeSchema }),
  'workbook:export': z.strictObject({
    suggestedName: fileName,
    workbook: workbookSchema
  })
}
