const mebibyte = 1024 * 1024

/** How much a spreadsheet may hold before it is refused. `ratio` counts for parts above 1 MiB unpacked. */
export type Limits = {
  readonly entries: number
  readonly unpackedBytes: number
  readonly ratio: number
  readonly sheets: number
  readonly rows: number
  readonly columns: number
  readonly cells: number
  readonly textLength: number
  readonly totalText: number
  readonly depth: number
}

/** For files that people give us. */
export const importLimits: Limits = {
  entries: 500,
  unpackedBytes: 64 * mebibyte,
  ratio: 150,
  sheets: 50,
  rows: 20_000,
  columns: 300,
  cells: 1_000_000,
  textLength: 32_767,
  totalText: 64 * mebibyte,
  depth: 64
}

/** For reading back what we wrote ourselves a moment ago: large editions have long score tables. */
export const ownLimits: Limits = {
  ...importLimits,
  unpackedBytes: 512 * mebibyte,
  ratio: Infinity,
  rows: 1_048_576,
  cells: 16_000_000,
  totalText: 512 * mebibyte
}
