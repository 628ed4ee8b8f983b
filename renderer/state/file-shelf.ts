import type { InputFile } from '#shared/domain/edition-run'
import type { FilesByRole } from '#shared/domain/imported-files'
import type { EditionFacts } from '#shared/domain/journal/edition-families'
import type { Role } from '#shared/domain/registration'
import type { SpreadsheetFile } from '#shared/domain/sheet'

/** The files that were opened while this window is open, so that undo can look at the earlier ones again. */
export type FileShelf = {
  readonly keep: (files: FilesByRole) => void
  /** The very files that the people of an edition came from last, where they are at hand. */
  readonly filesOf: (facts: EditionFacts) => FilesByRole
}

export function createFileShelf(): FileShelf {
  const shelf = new Map<string, SpreadsheetFile>()
  const find = (facts: EditionFacts, role: Role): SpreadsheetFile | null => {
    const [file] = facts.import.get(role)?.files ?? []
    return file === undefined ? null : (shelf.get(keyOf(file)) ?? null)
  }
  return {
    keep: ({ mentor, mentee }) => {
      for (const file of [mentor, mentee]) if (file !== null) shelf.set(keyOf(file), file)
    },
    filesOf: (facts) => ({ mentor: find(facts, 'mentor'), mentee: find(facts, 'mentee') })
  }
}

function keyOf({ name, sha256 }: InputFile): string {
  return `${sha256} ${name}`
}
