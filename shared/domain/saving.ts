import type { SaveFailure } from './store-failure'

/** How keeping the edition stands. `at` is when it was kept last (ISO 8601); null before anything was. */
export type Saving =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly failure: SaveFailure }
