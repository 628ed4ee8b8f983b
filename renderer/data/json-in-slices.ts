import { type Bytes, concatBytes, toUtf8 } from '../vault/bytes'
import { pace } from './give-way'

/** So many items of a list become text at once. */
const itemsAtOnce = 50

/** How values become text: a part that holds no long list, and what of a record is written, in which order. */
type Writing = {
  readonly textOf: (part: unknown) => string
  readonly partsOf: (record: object) => readonly (readonly [key: string, value: unknown])[]
}

const asTheyAre: Writing = { textOf: (part) => JSON.stringify(part), partsOf: Object.entries }

/** The bytes of what `JSON.stringify` makes, long lists a few items at a time, so that they never hold the window up. */
export async function jsonInSlices(value: unknown, { textOf, partsOf }: Writing = asTheyAre): Promise<Bytes> {
  const pieces: Bytes[] = []
  const write = async (part: unknown): Promise<void> => {
    if (!holdsLongList(part)) pieces.push(toUtf8(textOf(part)))
    else if (Array.isArray(part)) await writeList(part)
    else await writeRecord(part)
  }
  const writeList = async (list: readonly unknown[]) => {
    pieces.push(toUtf8('['))
    for (let from = 0; from < list.length; from += itemsAtOnce) {
      if (from > 0) pieces.push(toUtf8(','))
      const items = list.slice(from, from + itemsAtOnce)
      if (items.some(holdsLongList)) await writeApart(items)
      else pieces.push(toUtf8(textOf(items).slice(1, -1)))
      await pace()
    }
    pieces.push(toUtf8(']'))
  }
  const writeApart = async (items: readonly unknown[]) => {
    for (const [at, item] of items.entries()) {
      if (at > 0) pieces.push(toUtf8(','))
      await write(item)
    }
  }
  const writeRecord = async (record: object) => {
    const entries = partsOf(record).filter(([, part]) => part !== undefined)
    for (const [at, [key, part]] of entries.entries()) {
      pieces.push(toUtf8(`${at === 0 ? '{' : ','}${JSON.stringify(key)}:`))
      await write(part)
    }
    pieces.push(toUtf8('}'))
  }
  await write(value)
  return concatBytes(...pieces)
}

/** Whether a list of some length stands anywhere in it. */
function holdsLongList(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) return value.length > itemsAtOnce || value.some(holdsLongList)
  return Object.values(value).some(holdsLongList)
}
