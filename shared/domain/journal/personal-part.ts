/**
 * Something that belongs to one person and can be erased alone: `content` is null once that person's key is destroyed,
 * or where it was not handed out. `digest` stays, and the entry's hash covers it instead of the content, so the chain
 * still holds. The edge that makes the digest keys it with the person's key, so it tells nothing once the key is gone.
 */
export type PersonalPart<T> = { readonly digest: string; readonly content: T | null }
