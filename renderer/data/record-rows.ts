import Dexie, { type Collection } from 'dexie'
import type { Head } from './check-records'
import type { DeskDatabase, RecordRow } from './desk-database'
import type { Chain } from './sealed-record'

type Place = { readonly database: DeskDatabase; readonly chain: Chain }

/** The records of a journal that stand behind one, by position. */
export function recordsAfter({ position }: Head, { database, chain }: Place): Collection<RecordRow> {
  const { edition, journal } = chain
  return database.records
    .where('[edition+journal+position]')
    .between([edition, journal, position + 1], [edition, journal, Dexie.maxKey])
}

/** Rows in the order of their keys, some with each request, so that reading many never holds the window up. */
export async function readGradually<Row>(
  atOnce: number,
  rowsAfter: (last: Row | null) => Collection<Row>
): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (;;) {
    const more = await rowsAfter(rows.at(-1) ?? null)
      .limit(atOnce)
      .toArray()
    rows.push(...more)
    if (more.length < atOnce) return rows
  }
}
