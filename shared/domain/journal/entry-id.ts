import { compareText } from '#shared/lib/compare'

/** Names one entry for ever: the laptop that wrote it and its place in that laptop's row, counted from 1. */
export type EntryId = { readonly laptop: string; readonly sequence: number }

/** The last known entry of each laptop, ordered by laptop, each laptop once. */
export type Heads = readonly EntryId[]

/** The id alone of something that carries one. */
export function toId({ laptop, sequence }: EntryId): EntryId {
  return { laptop, sequence }
}

/** An id as one text, for maps and sets. Laptop names hold no `#`. */
export function entryKey({ laptop, sequence }: EntryId): string {
  return `${laptop}#${sequence}`
}

/** How many entries of a laptop the heads know; 0 when none. */
export function headOf(heads: Heads, laptop: string): number {
  return heads.find((head) => head.laptop === laptop)?.sequence ?? 0
}

/** Heads in their one order, so that equal heads look equal. */
export function toHeads(counts: ReadonlyMap<string, number>): Heads {
  return [...counts]
    .map(([laptop, sequence]) => ({ laptop, sequence }))
    .sort((a, b) => compareText(a.laptop, b.laptop))
}
