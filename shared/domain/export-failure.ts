/**
 * Why an export was not written. The file that stood there before, if any, still stands.
 * `reason` is the system's code (`EACCES`), `changed` when what stands on the disk is not what was written, or
 * `not-a-file` when a device, a pipe or a folder has the name.
 */
export type ExportFailure =
  | { readonly kind: 'disk-full'; readonly file: string }
  | { readonly kind: 'not-writable'; readonly file: string; readonly reason: string }
  | {
      readonly kind: 'text-too-long'
      readonly sheet: string
      readonly row: number
      readonly column: string
      readonly length: number
    }
  | {
      readonly kind: 'reads-back-differently'
      readonly file: string
      readonly sheet: string
      readonly row: number
      readonly column: string
    }
  | { readonly kind: 'writer-stopped' }
