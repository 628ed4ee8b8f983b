/** How SheetJS reads what is left of a file when it is clean: raw values with the formats of numbers, no text of its own. */
export const parseOptions = {
  type: 'array',
  dense: true,
  cellFormula: false,
  cellHTML: false,
  cellText: false,
  cellNF: true
} as const
