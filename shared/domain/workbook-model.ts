/** A cell of the workbook: text stays text whatever it begins with; numbers carry how they are shown. */
export type WorkbookCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'integer'; readonly value: number }
  | { readonly kind: 'decimal'; readonly value: number; readonly digits: number }
  | { readonly kind: 'empty' }

export type WorkbookColumn = { readonly heading: string; readonly width: number }

/** One sheet: a bold frozen header row with filters, then the rows, each as long as `columns`. Widths in characters. */
export type WorkbookSheet = {
  readonly name: string
  readonly columns: readonly WorkbookColumn[]
  readonly rows: readonly (readonly WorkbookCell[])[]
}

export type Workbook = { readonly title: string; readonly sheets: readonly WorkbookSheet[] }
