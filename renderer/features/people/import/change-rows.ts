import { participantKey } from '#shared/domain/journal/edition-families'
import type { Participant } from '#shared/domain/participant'
import type { ImportCounts } from '#shared/messages/import-words'
import type { Preview } from '../../../state/import-preview'

type Plan = NonNullable<Preview['plan']>

/** What needs a person's eye first. */
const changeKinds = ['absent', 'refusing', 'changed', 'new', 'returned', 'moved'] as const

/** What becomes of somebody by an import. `absent`: no longer in the file; `refusing`: without consent now. */
export type ChangeKind = (typeof changeKinds)[number]

/** One person whom an import concerns; `before` as they stand in the edition, null when they are new. */
export type ChangeRow = {
  readonly id: string
  readonly kind: ChangeKind
  readonly person: Participant
  readonly before: Participant | null
  readonly isConfidential: boolean
}

/** Everybody whom an import concerns, one line each, those first at whom a person should look. */
export function toChangeRows({ differences }: Plan): readonly ChangeRow[] {
  const rows = differences.flatMap(({ role, people, absent, returned }) => {
    const key = (person: Participant) => participantKey({ role, id: person.id })
    const changed = new Set(people.map(({ person }) => person.id))
    return [
      ...people.map((one): ChangeRow => {
        const { person, before, change } = one
        return { id: key(person), kind: kindOf(one), person, before, isConfidential: change === 'confidence' }
      }),
      ...returned
        .filter(({ id }) => !changed.has(id))
        .map((person) => toRow({ id: key(person), kind: 'returned', person })),
      ...absent.map(({ person }) => toRow({ id: key(person), kind: 'absent', person }))
    ]
  })
  return rows.toSorted((a, b) => changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind))
}

function kindOf({ person, before, change }: Plan['differences'][number]['people'][number]): ChangeKind {
  if (change === 'new') return 'new'
  if (change === 'row') return 'moved'
  return person.consent === false && before?.consent !== false ? 'refusing' : 'changed'
}

/** How many people an import would change, and how. */
export function countChanges({ differences }: Plan, gone: ReadonlySet<string>): ImportCounts {
  const counts = { added: 0, changed: 0, moved: 0, returned: 0, gone: 0 }
  for (const { role, people, absent, returned } of differences) {
    for (const { change } of people) {
      if (change === 'new') counts.added += 1
      else if (change === 'row') counts.moved += 1
      else counts.changed += 1
    }
    counts.returned += returned.length
    counts.gone += absent.filter(({ person }) => gone.has(participantKey({ role, id: person.id }))).length
  }
  return counts
}

function toRow(row: Pick<ChangeRow, 'id' | 'kind' | 'person'>): ChangeRow {
  return { ...row, before: row.person, isConfidential: false }
}
