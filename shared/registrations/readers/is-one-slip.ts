/** Whether two words differ by one letter that is wrong, missing, too many, or has changed places with its neighbour. */
export function isOneSlip(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (left.length <= 1 && right.length <= 1) return left !== right
  return left.length === 2 && left === right.charAt(1) + right.charAt(0)
}
