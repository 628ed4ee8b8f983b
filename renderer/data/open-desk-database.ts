import Dexie from 'dexie'
import type { StoreFailure } from '#shared/domain/store-failure'
import { err, ok, type Result } from '#shared/lib/result'
import { type AboutRow, declareTables, type DeskDatabase, schemaNumber } from './desk-database'
import { toReason } from './to-reason'

/** Opens the store of this profile, or makes it. A store that is newer, or not ours, is looked at and left as it is. */
export async function openDeskDatabase(name = 'matchdesk'): Promise<Result<DeskDatabase, StoreFailure>> {
  try {
    const refusal = await findRefusal(name)
    if (refusal !== null) return err(refusal)
    const { dexie, tables } = declareTables(name)
    dexie.on('populate', () => {
      // In the same step that makes the tables, so that no store is ever without its number.
      void tables.about.bulkAdd(createAbout())
    })
    await dexie.open()
    const laptop = await tables.about.get('laptop')
    return laptop?.key === 'laptop' ? ok({ ...tables, laptop: laptop.value }) : err({ kind: 'unknown-store' })
  } catch (reason) {
    return err({ kind: 'store-unreadable', reason: toReason(reason) })
  }
}

function createAbout(): readonly AboutRow[] {
  return [
    { key: 'schema', value: schemaNumber },
    { key: 'laptop', value: crypto.randomUUID() }
  ]
}

/** Looks without upgrading: Dexie, told no version, opens the one that is there. */
async function findRefusal(name: string): Promise<StoreFailure | null> {
  const stores = await Dexie.dependencies.indexedDB.databases()
  if (!stores.some((store: IDBDatabaseInfo) => store.name === name)) return null
  const dexie = new Dexie(name)
  try {
    await dexie.open()
    if (!dexie.tables.some((table) => table.name === 'about')) return { kind: 'unknown-store' }
    const row: unknown = await dexie.table('about').get('schema')
    const schema = readNumber(row)
    if (schema === null) return { kind: 'unknown-store' }
    return schema > schemaNumber ? { kind: 'newer-store', schema, supported: schemaNumber } : null
  } finally {
    dexie.close()
  }
}

function readNumber(row: unknown): number | null {
  if (typeof row !== 'object' || row === null || !('value' in row)) return null
  return typeof row.value === 'number' ? row.value : null
}
