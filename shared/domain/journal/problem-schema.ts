import { z } from 'zod'
import type { Problem, ProblemFact } from '../problem'
import { oddities, textEncodings } from '../sheet'
import type { SheetReason } from '../sheet-reason'
import { registration } from './answers-schema'
import { count, field, role, row, text, unknownKind } from './schema-parts'

const texts = z.array(text).max(1_000)

/** Where headings stand; 0 where a person said that there are none. */
const headerRow = row.or(z.literal(0))

const sheetReason: z.ZodType<SheetReason> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('empty') }),
  z.strictObject({ kind: z.literal('no-header') }),
  z.strictObject({ kind: z.literal('nobody-named'), headerRow, headings: texts }),
  z.strictObject({ kind: z.literal('no-rows'), headerRow }),
  z.strictObject({ kind: z.literal('chosen-by-hand') }),
  z.strictObject({ kind: z.literal('hidden') }),
  z.strictObject({ kind: z.literal('table-untold') }),
  z.strictObject({ kind: z.literal('other-role'), role })
])

/** The kinds of problems and their parts. A kind that is missing here does not compile. */
const problemFacts: { readonly [K in ProblemFact['kind']]: z.ZodType<Extract<ProblemFact, { kind: K }>> } = {
  'no-name': fact('no-name', {}),
  'no-email': fact('no-email', { name: text }),
  'nobody-named': fact('nobody-named', {}),
  'email-unreadable': fact('email-unreadable', { text }),
  'email-unusual': fact('email-unusual', { email: text }),
  'email-mistyped': fact('email-mistyped', { email: text, proposed: text }),
  'registered-twice': fact('registered-twice', {
    name: text,
    keptRow: row,
    keptSheet: text,
    keptFile: text,
    earlier: registration
  }),
  'email-shared': fact('email-shared', { email: text, names: texts }),
  'maybe-same-person': fact('maybe-same-person', {
    name: text,
    otherRow: row,
    otherSheet: text,
    otherFile: text
  }),
  'both-roles': fact('both-roles', { name: text }),
  'role-unknown': fact('role-unknown', { text }),
  'role-proposed': fact('role-proposed', { role }),
  'role-overruled': fact('role-overruled', { text, role }),
  'both-overruled': fact('both-overruled', { heading: text, rows: count, role }),
  'capacity-unreadable': fact('capacity-unreadable', { text, used: count }),
  'capacity-proposed': fact('capacity-proposed', { text, used: count }),
  'capacity-soft': fact('capacity-soft', { text, used: count, more: count }),
  'capacity-missing': fact('capacity-missing', { used: count }),
  'minimum-unreadable': fact('minimum-unreadable', { text }),
  'value-unknown': fact('value-unknown', { field, text }),
  'value-proposed': fact('value-proposed', { field, text, used: text }),
  'date-order-assumed': fact('date-order-assumed', {
    heading: text,
    order: z.enum(['day-first', 'month-first'])
  }),
  'no-consent': fact('no-consent', { name: text }),
  'repair-overtaken': fact('repair-overtaken', { name: text, field }),
  'own-answer-overtaken': fact('own-answer-overtaken', { name: text, heading: text }),
  'row-empty-of-answers': fact('row-empty-of-answers', {}),
  'total-row-left-out': fact('total-row-left-out', { text }),
  'preview-rows-left-out': fact('preview-rows-left-out', { count }),
  'headings-repeated': fact('headings-repeated', {}),
  'table-apart': fact('table-apart', {}),
  'column-not-sure': fact('column-not-sure', { heading: text, field }),
  'column-twice': fact('column-twice', { heading: text, field, usedColumn: text }),
  'sheet-left-out': fact('sheet-left-out', { reason: sheetReason }),
  'hidden-rows': fact('hidden-rows', { count }),
  'hidden-columns': fact('hidden-columns', { count }),
  'faulty-value': fact('faulty-value', { text }),
  'formula-without-value': fact('formula-without-value', {}),
  'quotes-inside-field': fact('quotes-inside-field', {}),
  'macros-ignored': fact('macros-ignored', {}),
  'sheet-hidden': fact('sheet-hidden', {}),
  'merged-cells': fact('merged-cells', { count }),
  'cell-twice': fact('cell-twice', {}),
  'text-odd': fact('text-odd', { oddity: z.enum(oddities), text }),
  'rows-uneven': fact('rows-uneven', { count }),
  'links-not-followed': fact('links-not-followed', { count }),
  'part-names-unusual': fact('part-names-unusual', {}),
  'encoding-assumed': fact('encoding-assumed', { encoding: z.enum(textEncodings) })
}

function fact<K extends string, S extends z.core.$ZodLooseShape>(kind: K, parts: S) {
  return z.strictObject({ kind: z.literal(kind), ...parts })
}

/** Asked for its kind first: one that is not known is told from one with wrong parts. */
const ofKnownKind = z.unknown().refine(hasKnownKind, { params: unknownKind, abort: true })

function hasKnownKind(fact: unknown): boolean {
  if (typeof fact !== 'object' || fact === null || !('kind' in fact)) return false
  return typeof fact.kind === 'string' && Object.hasOwn(problemFacts, fact.kind)
}

/** A problem of an import, as it is kept. */
export const problem: z.ZodType<Problem> = z.strictObject({
  severity: z.enum(['info', 'warning', 'blocking']),
  source: z.strictObject({ file: text, sheet: text, row: row.nullable(), column: text.nullable() }),
  fact: ofKnownKind.pipe(z.union(Object.values(problemFacts)))
})
