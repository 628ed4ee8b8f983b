import type { Page } from '@playwright/test'

/** What to change: a row of `about`, or the ciphertext of a record, which then is so many zeros. */
type Change =
  | { readonly store: 'about'; readonly key: string; readonly value: number }
  | { readonly store: 'records'; readonly position: number; readonly ciphertext: number }

/** Changes what stands in the window's IndexedDB, as a damaged disk or another program would. */
export async function changeStore(page: Page, change: Change): Promise<void> {
  await page.evaluate(async (wanted) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error ?? new Error('a request failed'))
      })
    const database = await done(indexedDB.open('matchdesk'))
    const table = database.transaction(wanted.store, 'readwrite').objectStore(wanted.store)
    if (wanted.store === 'about') await done(table.put({ key: wanted.key, value: wanted.value }))
    else {
      const rows: unknown = await done(table.getAll())
      for (const row of rows as { readonly journal: string; readonly position: number }[])
        if (row.journal === 'edition' && row.position === wanted.position)
          await done(table.put({ ...row, ciphertext: new Uint8Array(wanted.ciphertext) }))
    }
    database.close()
  }, change)
}
