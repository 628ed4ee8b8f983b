/** The code by which the operating system names what went wrong (`ENOSPC`); a bug has none and goes on its way. */
export function systemCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  throw error
}
