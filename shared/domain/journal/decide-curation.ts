import { err, ok, type Result } from '#shared/lib/result'
import type { AnswerField } from '../answers'
import type { CurationCommand, Refusal } from './command'
import { aliasKey } from './curation-keys'
import type { Alias, AnswerRepair, SpellingTable } from './curation-values'
import { mostPlaces } from './decide-person'
import type { EditionBody } from './edition-entry'
import type { EditionFacts } from './edition-families'
import type { ParticipantRef } from './edition-values'
import { firstRefusal } from './first-refusal'

/** What becomes of a repair by hand: of an answer, a duplicate, a problem, a spelling. */
export function decideCuration(facts: EditionFacts, command: CurationCommand): Result<EditionBody, Refusal> {
  switch (command.kind) {
    case 'answers-repaired':
      return unless(
        firstRefusal(command.repairs, (repair) => checkRepair(facts, repair)),
        command
      )
    case 'person-added': {
      const { role } = command
      const { id, person } = command.added
      if (facts[role].has(id)) return err({ kind: 'person-exists', role, id })
      const isNamed = person.content?.name != null || person.content?.email != null
      return isNamed ? ok(command) : err({ kind: 'text-missing', what: 'name' })
    }
    case 'identity-settled': {
      const { role, kept, other } = command
      return unless(
        firstRefusal([kept, other], (id) => checkKnown(facts, { role, id })),
        command
      )
    }
    case 'aliases-set':
      return decideAliases(facts, command)
    case 'problems-ignored':
    case 'problems-listed-again':
    case 'spellings-kept-apart':
      return ok(command)
  }
}

/** Spellings that stood for a name which is merged itself go along to the new one. */
function decideAliases(
  facts: EditionFacts,
  { kind, table, aliases }: CurationCommand & { readonly kind: 'aliases-set' }
): Result<EditionBody, Refusal> {
  if (aliases.some(({ name }) => name !== null && name.trim() === ''))
    return err({ kind: 'text-missing', what: 'name' })
  const keyOf = (spelling: string) => aliasKey(table, spelling)
  const set = new Map(aliases.toSorted(namesThemselvesFirst).map((alias) => [keyOf(alias.spelling), alias]))
  for (const standing of facts.alias.values()) {
    const name = standing.table === table ? set.get(keyOf(standing.name))?.name : null
    const key = keyOf(standing.spelling)
    if (name != null && !set.has(key)) set.set(key, { spelling: standing.spelling, name })
  }
  return ok({ kind, table, aliases: [...set.values()].flatMap((alias) => toNeeded(facts, table, alias)) })
}

/** So that of spellings with one key the one that differs from the name is kept. */
function namesThemselvesFirst(a: Alias, b: Alias): number {
  return Number(b.spelling === b.name) - Number(a.spelling === a.name)
}

/** A name needs no alias for itself; one that it has is taken away. */
function toNeeded(
  { alias }: EditionFacts,
  table: SpellingTable,
  { spelling, name }: Alias
): readonly Alias[] {
  if (spelling !== name) return [{ spelling, name }]
  return alias.has(aliasKey(table, spelling)) ? [{ spelling, name: null }] : []
}

function checkRepair(facts: EditionFacts, { role, id, repair }: AnswerRepair): Refusal | null {
  const unknown = checkKnown(facts, { role, id })
  if (unknown !== null) return unknown
  const content = repair?.content ?? null
  const isCount = content !== null && countFields.has(content.field)
  if (isCount && typeof content.value === 'number' && !isWithin(content.value))
    return { kind: 'number-out-of-range', minimum: 0, maximum: mostPlaces }
  return null
}

const countFields: ReadonlySet<string> = new Set<AnswerField>(['capacity', 'minimum', 'extra'])

function isWithin(count: number): boolean {
  return Number.isInteger(count) && count >= 0 && count <= mostPlaces
}

function checkKnown(facts: EditionFacts, { role, id }: ParticipantRef): Refusal | null {
  return facts[role].has(id) ? null : { kind: 'person-unknown', role, id }
}

function unless(refusal: Refusal | null, body: EditionBody): Result<EditionBody, Refusal> {
  return refusal === null ? ok(body) : err(refusal)
}
