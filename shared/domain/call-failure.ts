import type { RecipeFault } from './recipe-schema'

/** Why a call of the command line, or a file given to it that is no registration, cannot be used. */
export type CallFailure =
  | { readonly kind: 'command-unknown'; readonly command: string }
  | { readonly kind: 'command-missing' }
  | { readonly kind: 'option-unknown'; readonly detail: string }
  | { readonly kind: 'option-missing'; readonly command: string; readonly option: string }
  | { readonly kind: 'options-clash'; readonly options: readonly string[] }
  | {
      readonly kind: 'option-value'
      readonly option: string
      readonly value: string
      readonly allowed: readonly string[]
    }
  | { readonly kind: 'json-unreadable'; readonly file: string; readonly detail: string }
  | { readonly kind: 'recipe-unusable'; readonly file: string; readonly fault: RecipeFault }
  | { readonly kind: 'setup-unusable'; readonly file: string; readonly detail: string }
  | { readonly kind: 'report-unusable'; readonly file: string; readonly detail: string }
  | { readonly kind: 'report-not-written'; readonly file: string; readonly reason: string }
