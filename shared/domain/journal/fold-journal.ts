import { compareText } from '#shared/lib/compare'
import { usualSeed } from '#shared/lib/seed'
import { finish, type Steps } from '#shared/lib/steps'
import type { Setup } from '../setup'
import type { Conflict, Disagreement } from './conflict'
import type { EditionEntry } from './edition-entry'
import { type EditionFacts, type EditionFamily, type EditionWrite, onlyKey } from './edition-families'
import { editionRules } from './edition-rules'
import type { EditionState } from './edition-state'
import { breachFamilies, findBreaches } from './find-breaches'
import { type Appended, appendToLedger, foldLedger, type Ledger, type Register } from './ledger'
import { toFacts } from './to-facts'
import { toSetup } from './to-setup'

/** The edition that these entries make on a laptop, in whatever order they come, whichever come twice. */
export function foldJournal(entries: readonly EditionEntry[], laptop: string): EditionState {
  const ledger = foldLedger({ entries, viewer: laptop }, editionRules)
  const facts = toFacts(ledger.registers, null)
  return toState({ ledger, facts, setup: toSetup(facts), conflicts: findConflicts(ledger, facts, null) })
}

/**
 * The edition after one more entry, equal to folding the whole. Quick for an entry that comes after everything else, and
 * what it does not touch stays the same objects; any other entry is folded with the rest anew.
 */
export function applyEntry(state: EditionState, entry: EditionEntry): EditionState {
  return finish(applyInSteps(state, entry))
}

/** As `applyEntry`. */
export function* applyInSteps(state: EditionState, entry: EditionEntry): Steps<EditionState> {
  const appended = yield* appendToLedger(state.ledger, entry, editionRules)
  if (appended === null)
    return foldJournal([...state.ledger.entries, ...state.ledger.waiting, entry], state.ledger.viewer)
  yield
  return refresh(state, appended)
}

const whoTakesPart = ['mentor', 'mentee', 'withdrawal', 'repair', 'identity'] as const

/** What each part of a setup is made of. */
const setupSources: Readonly<Record<keyof Setup, readonly EditionFamily[]>> = {
  weights: ['weight'],
  sides: ['side'],
  rules: ['rule'],
  limits: ['limit'],
  questionRules: ['questionRule'],
  groupLimits: ['groupLimit'],
  custom: ['custom'],
  affinities: ['affinity'],
  earlierPairs: ['earlier', ...whoTakesPart],
  ratings: ['rating', ...whoTakesPart],
  conflicts: ['verdict', ...whoTakesPart],
  exemptions: ['exemption', ...whoTakesPart],
  meetingDays: ['edition'],
  balance: ['balance'],
  priorities: ['priority'],
  groupForbids: ['groupForbid'],
  locks: ['pairRule', ...whoTakesPart],
  forbids: ['pairRule', ...whoTakesPart]
}

function refresh(
  state: EditionState,
  { ledger, touched }: Appended<EditionEntry, EditionWrite>
): EditionState {
  if (touched.size === 0) return { ...state, ledger }
  const facts = toFacts(ledger.registers, { facts: state.facts, touched })
  const setup = refreshSetup(state.setup, facts, touched)
  return toState({ ledger, facts, setup, conflicts: findConflicts(ledger, facts, { state, touched }) })
}

function refreshSetup(before: Setup, facts: EditionFacts, touched: ReadonlySet<string>): Setup {
  const same = Object.entries(setupSources)
    .filter(([, families]) => !families.some((family) => touched.has(family)))
    .map(([part]) => part)
  if (same.length === Object.keys(setupSources).length) return before
  const kept = Object.entries(before).filter(([part]) => same.includes(part))
  return { ...toSetup(facts), ...Object.fromEntries(kept) }
}

function toState(parts: Pick<EditionState, 'ledger' | 'facts' | 'setup' | 'conflicts'>): EditionState {
  return {
    edition: parts.facts.edition.get(onlyKey) ?? null,
    policy: parts.facts.policy.get(onlyKey) ?? 'most-matched',
    seed: parts.facts.seed.get(onlyKey) ?? usualSeed,
    ...parts
  }
}

type Earlier = { readonly state: EditionState; readonly touched: ReadonlySet<string> }

/** Disagreements, then breaches; those of families that were not touched since `earlier` are taken from there. */
function findConflicts(
  { registers }: Ledger<EditionEntry, EditionWrite>,
  facts: EditionFacts,
  earlier: Earlier | null
): readonly Conflict[] {
  const known = earlier === null ? [] : earlier.state.conflicts
  const isTouched = (family: string): boolean => earlier === null || earlier.touched.has(family)
  const kept = known.filter(isDisagreement).filter(({ family }) => !isTouched(family))
  const found = [...registers]
    .filter(([family]) => isTouched(family))
    .flatMap(([, log]) => toDisagreements(log))
  const disagreements = [...kept, ...found].sort(
    (a, b) => compareText(a.family, b.family) || compareText(a.key, b.key)
  )
  const breaches = breachFamilies.some(isTouched)
    ? findBreaches(facts, registers)
    : known.filter((conflict) => !isDisagreement(conflict))
  return [...disagreements, ...breaches]
}

function isDisagreement(conflict: Conflict): conflict is Disagreement {
  return conflict.kind === 'disagreement'
}

function toDisagreements(log: ReadonlyMap<string, Register<EditionWrite>>): readonly Disagreement[] {
  const disagreements: Disagreement[] = []
  for (const [key, register] of log) {
    const disagreement = register.sides.length === 0 ? null : toDisagreement(key, register)
    if (disagreement !== null) disagreements.push(disagreement)
  }
  return disagreements
}

function toDisagreement(key: string, { sides }: Register<EditionWrite>): Disagreement | null {
  const family: EditionFamily | undefined = sides.find(({ write }) => write !== null)?.write?.family
  if (family === undefined) return null
  const opinions = sides.map(({ entry: { laptop, sequence, author }, write }) => ({
    entry: { laptop, sequence },
    author,
    write
  }))
  return { kind: 'disagreement', family, key, sides: opinions }
}
