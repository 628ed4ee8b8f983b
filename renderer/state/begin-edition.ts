import type { EditionKind, EditionStore } from './edition-store'

/** Begins another edition. What was set on an empty desk goes over into it; of a sample nothing does. */
export async function beginEdition(
  edition: EditionStore,
  kind: Exclude<EditionKind, 'none'>,
  name: string
): Promise<void> {
  const now = edition.state.getState()
  await edition.open(kind, now.kind === 'none' ? now.edition.ledger.entries : [])
  const dates = { callForMentors: null, callForMentees: null, matching: null, conference: null }
  await edition.perform({ kind: 'create-edition', name, dates })
}
