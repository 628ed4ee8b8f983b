/** Whether two keys are known and equal; what is not known is equal to nothing. */
export function isSame(a: string | null | undefined, b: string | null | undefined): boolean {
  return typeof a === 'string' && a === b
}
