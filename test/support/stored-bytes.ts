/** Everything that stands in an IndexedDB database, as one row of bytes: keys, texts and binary values. */
export async function readStoredBytes(name: string): Promise<Buffer> {
  const database = await done(indexedDB.open(name))
  const pieces: Buffer[] = []
  for (const store of database.objectStoreNames) {
    const table = database.transaction(store).objectStore(store)
    collect([await done(table.getAllKeys()), await done(table.getAll())], pieces)
  }
  database.close()
  return Buffer.concat(pieces)
}

/** Where a text could be found again: in UTF-8, in UTF-16LE, and in base64 at each of its three alignments. */
export function toTraces(text: string): readonly Buffer[] {
  const utf8 = Buffer.from(text)
  const base64 = [0, 1, 2].map((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), utf8]).toString('base64')
    // What shares a digit with its neighbours on either side can look like anything.
    return Buffer.from(encoded.slice(shift === 0 ? 0 : 4, -4))
  })
  return [utf8, Buffer.from(text, 'utf16le'), ...base64]
}

function collect(value: unknown, into: Buffer[]): void {
  if (typeof value === 'string') into.push(Buffer.from(value), Buffer.from(value, 'utf16le'))
  else if (value instanceof Uint8Array) into.push(Buffer.from(value))
  else if (typeof value === 'number') into.push(Buffer.from(String(value)))
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value)) {
      into.push(Buffer.from(key))
      collect(part, into)
    }
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('a request failed'))
  })
}
