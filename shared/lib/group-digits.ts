/** A whole number with its thousands apart: 1,204. The same on every machine, unlike a locale's format. */
export function groupDigits(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}
