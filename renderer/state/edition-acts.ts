import type { EditionBody, EditionEntry } from '#shared/domain/journal/edition-entry'
import type { EditionState } from '#shared/domain/journal/edition-state'
import { entryKey } from '#shared/domain/journal/entry-id'
import type { UndoRefusal } from '#shared/domain/journal/find-undo'
import { ok, type Result } from '#shared/lib/result'
import type { JournalDraft } from './journal-draft'

/** Which entries were one act of a person. Known while the window is open; later each entry stands for itself. */
export type Acts = {
  /** Makes one act of these entries; the first stands for all. */
  readonly join: (entries: readonly EditionEntry[]) => void
  /** The key of the entry that stands for what this fact takes back or brings again; null when it does neither. */
  readonly leadOf: (fact: EditionBody) => string | null
}

export function createActs(): Acts {
  const leads = new Map<string, string>()
  return {
    join: ([lead, ...following]) => {
      if (lead !== undefined) for (const entry of following) leads.set(entryKey(entry), entryKey(lead))
    },
    leadOf: (fact) => {
      const target = targetKey(fact)
      return target === null ? null : (leads.get(target) ?? target)
    }
  }
}

type Find = (edition: EditionState) => Result<EditionBody, UndoRefusal>

/** Takes a whole act back, or does it again, as `find` says. Answers with the entry that stands for it. */
export async function retakeAct(
  draft: JournalDraft,
  { leadOf }: Acts,
  find: Find
): Promise<Result<EditionEntry | undefined, UndoRefusal>> {
  const first = find(draft.edition())
  if (!first.ok) return first
  const lead = leadOf(first.value)
  let fact: EditionBody | null = first.value
  while (fact !== null) {
    await draft.write(fact)
    const next = find(draft.edition())
    fact = next.ok && leadOf(next.value) === lead ? next.value : null
  }
  const written = draft.written()
  return ok(written.find(({ body }) => targetKey(body) === lead) ?? written.at(-1))
}

function targetKey(fact: EditionBody): string | null {
  switch (fact.kind) {
    case 'entry-reversed':
    case 'entry-restored':
      return entryKey(fact.entry)
    case 'merge-hidden':
      return entryKey(fact.merge)
    default:
      return null
  }
}
