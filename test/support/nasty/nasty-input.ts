/**
 * A nasty input with what must become of it: R refused with this fact, A accepted exactly with these rows and no
 * remark, W accepted with these rows and these kinds of remark. `number` is that of the list it was collected in.
 */
export type NastyInput = {
  readonly number: number
  readonly what: string
  /** One file, or several that must all fare the same. */
  readonly make: () => NastyBytes | readonly NastyBytes[]
} & (
  | { readonly outcome: 'R'; readonly refusal: object }
  | { readonly outcome: 'A'; readonly rows: Rows }
  | { readonly outcome: 'W'; readonly rows: Rows; readonly remarks: readonly string[] }
)

type NastyBytes = Uint8Array<ArrayBuffer>
type Rows = readonly (readonly string[])[]
type Make = NastyInput['make']
type Case = readonly [number: number, what: string, make: Make]

export function refused(refusal: object, ...cases: readonly Case[]): readonly NastyInput[] {
  return cases.map(([number, what, make]) => ({ number, what, make, outcome: 'R', refusal }))
}

export function accepted(rows: Rows, ...cases: readonly Case[]): readonly NastyInput[] {
  return cases.map(([number, what, make]) => ({ number, what, make, outcome: 'A', rows }))
}

export function warned(
  { rows, remarks }: { readonly rows: Rows; readonly remarks: readonly string[] },
  ...cases: readonly Case[]
): readonly NastyInput[] {
  return cases.map(([number, what, make]) => ({ number, what, make, outcome: 'W', rows, remarks }))
}

/** A file of these characters, each a byte. */
export function bytesOf(text: string, encoding: BufferEncoding = 'utf8'): NastyBytes {
  return new Uint8Array(Buffer.from(text, encoding))
}

export function otherKind(looksLike: string): object {
  return { kind: 'other-kind', looksLike }
}

export function damaged(detail: string): object {
  return { kind: 'damaged', detail }
}

export function suspicious(detail: string): object {
  return { kind: 'suspicious', detail }
}

export function tooMuch(what: string): object {
  return { kind: 'too-much-inside', what }
}
