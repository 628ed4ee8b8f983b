import { z } from 'zod'
import { noteSubject } from '#shared/domain/journal/schema-parts'
import { type Selection, type Stage, stages } from './view-store'

/** Where to go on after the window was loaded anew. Random ids and names of stages: nothing here tells of a person. */
type ReturnPlace =
  | {
      readonly kind: 'unlock'
      readonly edition: string
      readonly stage: Stage
      readonly selection: Selection | null
    }
  | { readonly kind: 'sample' }
  | { readonly kind: 'new' }

export type ReturnPlaces = {
  readonly remember: (place: ReturnPlace) => void
  /** The place that was remembered; it is forgotten by asking. */
  readonly take: () => ReturnPlace | null
}

/** Remembers over one loading of the window, in what ends with the window. */
export function createReturnPlaces(
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
): ReturnPlaces {
  return {
    remember: (place) => storage.setItem(key, JSON.stringify(place)),
    take: () => {
      const text = storage.getItem(key)
      storage.removeItem(key)
      const parsed = returnPlace.safeParse(text === null ? null : JSON.parse(text))
      return parsed.success ? parsed.data : null
    }
  }
}

const key = 'matchdesk return'

const returnPlace: z.ZodType<ReturnPlace> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('unlock'),
    edition: z.string(),
    stage: z.enum(stages),
    selection: z.union([noteSubject, z.strictObject({ kind: z.literal('troubles') })]).nullable()
  }),
  z.strictObject({ kind: z.literal('sample') }),
  z.strictObject({ kind: z.literal('new') })
])
