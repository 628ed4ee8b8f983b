/**
 * Where a person says that the headings of a sheet stand: `row` counts from 1; 0: the sheet has none; null: it is left out.
 */
export type HeaderChoice = { readonly sheet: string; readonly row: number | null }
