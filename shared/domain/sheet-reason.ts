/** Why a sheet is left out. `headerRow` counts from 1; 0 where a person said that there are no headings. */
export type SheetReason =
  | { readonly kind: 'empty' }
  | { readonly kind: 'no-header' }
  | { readonly kind: 'nobody-named'; readonly headerRow: number; readonly headings: readonly string[] }
  | { readonly kind: 'no-rows'; readonly headerRow: number }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'chosen-by-hand' }
  /** One of several tables on a sheet, beside or below the first, that does not say whom it lists. */
  | { readonly kind: 'table-untold' }
  | { readonly kind: 'other-role'; readonly role: 'mentor' | 'mentee' }
