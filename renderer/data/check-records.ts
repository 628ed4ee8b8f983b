import type { JournalDamage } from '#shared/domain/store-failure'
import type { Bytes } from '../vault/bytes'

/** The last record of a journal; position 0 and '' before the first. */
export type Head = { readonly position: number; readonly hash: string }

/** A stored record after opening: `plain` is null when it does not open. */
export type OpenedRecord = Head & { readonly previousHash: string; readonly plain: Bytes | null }

/** Records that follow each other, up to the head. A torn last record was never acknowledged and counts for nothing. */
export type CheckedRecords = {
  readonly readable: readonly OpenedRecord[]
  readonly head: Head
  readonly torn: number | null
  readonly damage: JournalDamage | null
}

/** Checks that records, by position, follow `start` and each other without a gap. */
export function checkRecords(records: readonly OpenedRecord[], start: Head): CheckedRecords {
  const last = records.at(-1)
  const isTorn = last?.plain === null && records.at(-2)?.plain !== null
  const whole = isTorn ? records.slice(0, -1) : records
  const readable = whole.filter(({ plain }) => plain !== null)
  const faulty = {
    unreadable: whole.filter(({ plain }) => plain === null),
    missing: whole.filter(({ position }, index) => position !== positionBefore(whole, index, start) + 1),
    unlinked: whole.filter((record, index) => isUnlinked(record, whole[index - 1] ?? start))
  }
  const head = whole.at(-1) ?? start
  const first = Math.min(
    ...faulty.unreadable.map(({ position }) => position),
    ...faulty.unlinked.map(({ position }) => position),
    ...faulty.missing.map((record) => positionBefore(whole, whole.indexOf(record), start) + 1)
  )
  const damage: JournalDamage = {
    firstPosition: first,
    unreadable: faulty.unreadable.length,
    missing: head.position - start.position - whole.length,
    unlinked: faulty.unlinked.length,
    lostParts: 0,
    intact: readable.length
  }
  return {
    readable,
    head: { position: head.position, hash: head.hash },
    torn: isTorn ? last.position : null,
    damage: Number.isFinite(first) ? damage : null
  }
}

function positionBefore(records: readonly OpenedRecord[], index: number, start: Head): number {
  return records[index - 1]?.position ?? start.position
}

/** Whether a record that opens follows another than the one before it. Over a gap, or after one that does not open, none can say. */
function isUnlinked(record: OpenedRecord, before: Head | OpenedRecord): boolean {
  if (record.plain === null || record.position !== before.position + 1) return false
  if ('plain' in before && before.plain === null) return false
  return record.previousHash !== before.hash
}
