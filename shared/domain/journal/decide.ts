import { err, ok, type Result } from '#shared/lib/result'
import { canonicalJson } from './canonical-json'
import type { RuleState } from '../setup'
import type { Command, Refusal, Verdicts } from './command'
import { decideCuration } from './decide-curation'
import { decideMove } from './decide-move'
import { decidePair } from './decide-pair'
import { decidePerson } from './decide-person'
import { decidePlan } from './decide-plan'
import { decideScoring } from './decide-scoring'
import { decideSetting } from './decide-setting'
import type { EditionBody } from './edition-entry'
import type { EditionWrite } from './edition-families'
import { writesOf } from './edition-rules'
import type { EditionState } from './edition-state'
import { isDisputed } from './is-disputed'

/**
 * The fact that a command makes of this state, or why it makes none; nothing changes until the fact is an entry. A
 * command that would set what already holds is refused, unless that settles a disagreement.
 */
export function decide(
  state: EditionState,
  command: Command,
  verdicts: Verdicts
): Result<EditionBody, Refusal> {
  const decided = decideKind(state, command, verdicts)
  return decided.ok && changesNothing(state, decided.value) ? err({ kind: 'nothing-changes' }) : decided
}

function decideKind(state: EditionState, command: Command, verdicts: Verdicts): Result<EditionBody, Refusal> {
  switch (command.kind) {
    case 'registrations-imported':
    case 'column-meaning-chosen':
      return ok(command)
    case 'move':
    case 'part':
    case 'swap':
    case 'replace':
    case 'apply':
      return decideMove(state, command, verdicts)
    case 'lock':
    case 'unlock':
    case 'allow':
    case 'forbid':
    case 'decide':
      return decidePair(state.facts, command, verdicts.blockOf)
    case 'withdraw':
    case 'restore':
    case 'set-places':
    case 'write-note':
    case 'remove-note':
      return decidePerson(state.facts, command)
    case 'answers-repaired':
    case 'person-added':
    case 'identity-settled':
    case 'problems-ignored':
    case 'problems-listed-again':
    case 'aliases-set':
    case 'spellings-kept-apart':
      return decideCuration(state.facts, command)
    case 'set-rule':
    case 'remove-question-rule':
    case 'set-limit':
    case 'set-group-limit':
    case 'set-criterion':
    case 'remove-criterion':
    case 'import-affinities':
    case 'remove-affinities':
    case 'import-earlier-pairs':
    case 'remove-earlier-pairs':
    case 'forbid-groups':
    case 'allow-groups':
    case 'rate':
    case 'settle-conflict':
      return decideScoring(state.facts, command)
    case 'set-priorities':
    case 'exempt':
    case 'end-exemption':
    case 'keep-scenario':
    case 'rename-scenario':
    case 'remove-scenario':
      return decidePlan(state, command)
    default:
      return decideSetting(state.facts, command)
  }
}

function changesNothing(state: EditionState, body: EditionBody): boolean {
  return writesOf({ body, author: '' }).every((write) => isShown(state, write) && !isDisputed(state, write))
}

/** Whether a write would set what holds already, be it by default; a note's last author does not matter. */
function isShown(state: EditionState, write: EditionWrite): boolean {
  if (write.family === 'note' && write.value !== null)
    return state.facts.note.get(write.key)?.text.digest === write.value.text.digest
  return canonicalJson(heldBy(state, write)) === canonicalJson(write.value)
}

function heldBy({ facts, setup, policy, seed }: EditionState, write: EditionWrite): unknown {
  switch (write.family) {
    case 'weight':
      return new Map<string, number>(Object.entries(setup.weights)).get(write.key)
    case 'side':
      return new Map<string, number>(Object.entries(setup.sides)).get(write.key)
    case 'rule':
      return new Map<string, RuleState>(Object.entries(setup.rules)).get(write.key)
    case 'limit':
      return new Map<string, number>(Object.entries(setup.limits)).get(write.key)
    case 'balance':
      return setup.balance
    case 'policy':
      return policy
    case 'seed':
      return seed
    default:
      return facts[write.family].get(write.key) ?? null
  }
}
