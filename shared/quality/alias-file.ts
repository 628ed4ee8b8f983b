import { z } from 'zod'
import { type Alias, type SpellingTable, spellingTables } from '#shared/domain/journal/curation-values'
import type { EditionFacts } from '#shared/domain/journal/edition-families'
import { compareText } from '#shared/lib/compare'
import { err, ok, type Result } from '#shared/lib/result'

const file = z.strictObject({
  table: z.enum(spellingTables),
  aliases: z.array(z.strictObject({ spelling: z.string().min(1), name: z.string().min(1) })).max(100_000)
})

/** The names of a table as text for a file: JSON, sorted by spelling. */
export function writeAliases({ alias }: EditionFacts, table: SpellingTable): string {
  const aliases = [...alias.values()]
    .filter((one) => one.table === table)
    .map(({ spelling, name }) => ({ spelling, name }))
    .sort((a, b) => compareText(a.spelling, b.spelling))
  return `${JSON.stringify({ table, aliases }, null, 2)}\n`
}

/** Reads what `writeAliases` wrote, be it for another edition; null says that it is no such text, or of another table. */
export function readAliases(text: string, table: SpellingTable): Result<readonly Alias[], null> {
  try {
    const parsed = file.safeParse(JSON.parse(text))
    return parsed.success && parsed.data.table === table ? ok(parsed.data.aliases) : err(null)
  } catch {
    return err(null)
  }
}
