import { z } from 'zod'
import { limitSolvers } from '#shared/domain/group-limit'
import { policies } from '#shared/lib/policy'
import type { Certificate } from '#shared/matching/certificate'
import type { ReportInput } from './report'

const integers = z.array(z.int())
const sparsePrices = z.array(z.tuple([z.int(), z.int()]))
const sides = { mentee: integers, mentor: integers, limit: sparsePrices.nullable() }
const prices = z.strictObject({ ...sides, excess: integers })
const cover = z.strictObject({ ...sides, bound: z.int() })
const link = z.strictObject({
  floor: z.int(),
  mentee: sparsePrices,
  mentor: sparsePrices,
  limit: sparsePrices
})

const certificate: z.ZodType<Certificate> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['most-matched', 'best-total']), prices }),
  z.strictObject({
    kind: z.literal('worst-off-first'),
    floor: z.int().nullable(),
    prices,
    most: cover,
    above: cover.nullable()
  }),
  z.strictObject({ kind: z.literal('leximin'), prices, chain: z.array(link) })
])

const input: z.ZodType<ReportInput> = z.strictObject({
  use: z.enum([
    'mentors',
    'mentees',
    'registrations',
    'scores',
    'setup',
    'recipe',
    'affinities',
    'earlier-pairs'
  ]),
  path: z.string(),
  sha256: z.string()
})

/** The parts of a report that `verify` tests; the rest is for people. */
export const reportSchema = z.object({
  kind: z.enum(['match', 'solve']),
  policy: z.enum(policies),
  seed: z.int().nonnegative(),
  inputs: z.array(input),
  mentors: z.int(),
  mentees: z.int(),
  places: z.int(),
  candidatePairs: z.int(),
  matched: z.int(),
  total: z.number(),
  worst: z.number().nullable(),
  assignments: z.array(z.object({ mentee: z.string(), mentor: z.string(), score: z.number() })),
  limits: z
    .object({
      solvedBy: z.enum(limitSolvers),
      best: z.object({
        matched: z.int(),
        total: z.number(),
        worst: z.number().nullable(),
        pairs: z.array(z.object({ mentee: z.string(), mentor: z.string() })),
        certificate: certificate.optional()
      })
    })
    .optional(),
  unmatched: z.array(z.object({ mentee: z.string(), missing: z.int() })),
  certificate
})

export type ClaimedReport = Readonly<z.infer<typeof reportSchema>>
