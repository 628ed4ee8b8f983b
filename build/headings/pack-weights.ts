import { deflateSync, strToU8 } from 'fflate'
import type { Weights } from './learn-weights'

/** A weight is kept in steps of this size; what is smaller than `least` is left out. */
const step = 0.1
const least = 0.3
const highest = 127

/** The weights as a module that the recogniser imports; `digest` is that of the lists they were learned from. */
export function packWeights({ fields, traits, table }: Weights, digest: string): string {
  const steps = Int8Array.from(table, (weight) =>
    Math.abs(weight) < least ? 0 : Math.max(-highest, Math.min(highest, Math.round(weight / step)))
  )
  return `import type { Field } from '#shared/domain/field'

/** What was learned from the headings in build/headings by \`npm run headings\`; \`likeness.ts\` says how it is read. */
export const learnedFrom = '${digest}'
export const learnedFields: readonly Field[] = ${JSON.stringify(fields)}
export const learnedStep = ${step}
export const learnedTraits =
  '${toText(strToU8(traits.join('\n')))}'
export const learnedWeights =
  '${toText(new Uint8Array(steps.buffer))}'
`
}

function toText(bytes: Uint8Array): string {
  return Buffer.from(deflateSync(bytes, { level: 9 })).toString('base64')
}
