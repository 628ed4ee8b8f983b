import type { Oddity, Sheet, SheetRemark } from '#shared/domain/sheet'
import { unseenCharacter } from '#shared/lib/unseen-characters'
import { columnLetter } from './column-letter'

/** What no person types: halves of letters, places without a letter, the sign of a lost one, old control characters. */
const brokenCharacter = /[\p{Cs}\ufffd\ufffe\uffff\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f]/u

/** More marks on one letter than any language writes. */
const piledMarks = /\p{M}{9}/u

/** The day that spreadsheet programs count and no calendar has. */
const unknownDay = /^1900-02-29(?:T|$)/

const plain = /^[\x20-\x7e]*$/
const longestText = 100

/** The cells that were taken exactly as they stand and yet may not be what a person sees there. */
export function findOddCells(sheets: readonly Sheet[]): readonly SheetRemark[] {
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row, rowIndex) =>
      row.flatMap((text, columnIndex) => {
        const oddity = findOddity(text)
        if (oddity === null) return []
        const column = columnLetter(columnIndex)
        return [
          {
            kind: 'text-odd',
            sheet: name,
            row: rowIndex + 1,
            column,
            oddity,
            text: text.slice(0, longestText)
          } as const
        ]
      })
    )
  )
}

function findOddity(text: string): Oddity | null {
  if (plain.test(text)) return unknownDay.test(text) ? 'day-unknown' : null
  if (unseenCharacter.test(text)) return 'characters-unseen'
  if (brokenCharacter.test(text)) return 'characters-broken'
  return piledMarks.test(text) ? 'marks-piled' : null
}
