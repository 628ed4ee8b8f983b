import { toAscii } from './to-ascii'

/** As `foldText`, but keeps what tells C, C++ and C# apart: for answers, not for headings. */
export function foldAnswer(text: string): string {
  return toAscii(text)
    .toLowerCase()
    .replace(/[^a-z0-9+#]+/g, ' ')
    .trim()
}
