import { ok, type Result } from '#shared/lib/result'
import type { EditionBody } from './edition-entry'
import { editionRules } from './edition-rules'
import type { EditionState } from './edition-state'
import { toId } from './entry-id'
import { findRedo, findUndo, type UndoRefusal } from './find-undo'

/**
 * The fact that takes back the latest thing this laptop did. Taking back a merge hides what it brought. No rule and no limit
 * is asked: what was there comes back as it was, also what was wrong with it, and the trouble list says so. Refused, a step
 * that mends a part of what is broken could never be taken back.
 */
export function undoEdition({ ledger }: EditionState): Result<EditionBody, UndoRefusal> {
  const found = findUndo(ledger, editionRules)
  if (!found.ok) return found
  const id = toId(found.value)
  return ok(
    found.value.body.kind === 'journals-merged'
      ? { kind: 'merge-hidden', merge: id }
      : { kind: 'entry-reversed', entry: id }
  )
}

/** The fact that brings back the latest thing this laptop took back. */
export function redoEdition({ ledger }: EditionState): Result<EditionBody, UndoRefusal> {
  const found = findRedo(ledger, editionRules)
  return found.ok ? ok({ kind: 'entry-restored', entry: toId(found.value) }) : found
}
