import type { JournalDamage } from '#shared/domain/store-failure'

type Counts = Partial<Pick<JournalDamage, 'unreadable' | 'missing' | 'unlinked' | 'lostParts'>>

/** What is wrong with a journal, and more of it at a position. */
export function withDamage(damage: JournalDamage | null, position: number, more: Counts): JournalDamage {
  return {
    firstPosition: Math.min(position, damage?.firstPosition ?? position),
    unreadable: (damage?.unreadable ?? 0) + (more.unreadable ?? 0),
    missing: (damage?.missing ?? 0) + (more.missing ?? 0),
    unlinked: (damage?.unlinked ?? 0) + (more.unlinked ?? 0),
    lostParts: (damage?.lostParts ?? 0) + (more.lostParts ?? 0),
    intact: damage?.intact ?? 0
  }
}
