/** One line of the bench: our median against an anchor's, in milliseconds of the same run. */
export type Figure = {
  readonly name: string
  readonly ours: number
  readonly anchor: string
  readonly theirs: number
}
