import type { SpreadsheetFile } from '#shared/domain/sheet'

const longest = 60

/** What an edition is called: as its own workbook says, else by the year in the file's name, else as the file. */
export function nameEdition({ name, sheets }: Pick<SpreadsheetFile, 'name' | 'sheets'>): string {
  const said = sheets
    .flatMap(({ rows }) => rows)
    .find(([about, item, value = '']) => about === 'Run' && item === 'Edition' && value.trim() !== '')?.[2]
  const years = [...name.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => year)
  const stem = name.replace(/(?<=.)\.[^.]*$/, '')
  return (said?.trim() ?? years.at(-1) ?? stem).slice(0, longest)
}
