import { rememberBy } from '#shared/lib/remember-by'
import { type Correction, type Person, withAnswer } from '../answers'
import type { Mentee, Mentor } from '../participant'
import { canonicalJson } from './canonical-json'
import { aliasKey } from './curation-keys'
import type { ReadOver, Repair, SpellingTable } from './curation-values'
import { type EditionFacts, participantKey } from './edition-families'
import type { ParticipantRef } from './edition-values'
import { readOver } from './to-repair'

/** Somebody as people have corrected them: repairs that hold, then the names that count for spellings. */
export function curatePerson<P extends Mentor | Mentee>(
  facts: EditionFacts,
  read: Person<P>,
  ref: ParticipantRef
): Person<P> {
  const repaired = repairPerson(facts, read, ref)
  return facts.alias.size === 0 ? repaired : withNames(facts, repaired)
}

/** Somebody with the repairs that hold, each value in its own spelling. */
export function repairPerson<P extends Mentor | Mentee>(
  facts: EditionFacts,
  read: Person<P>,
  ref: ParticipantRef
): Person<P> {
  return repairsOf(facts, ref)
    .filter((repair) => holds(repair, read))
    .reduce(withAnswer<P>, read)
}

/** What people gave for somebody's answers by hand, whether it holds or not. */
export function repairsOf(facts: EditionFacts, ref: ParticipantRef): readonly Repair[] {
  return facts.repair.size === 0 ? [] : (repairsByPerson(facts.repair).get(participantKey(ref)) ?? [])
}

/** Whether the cells that a repair was made over still say what they said then, however that is read by now. */
export function holds(repair: Repair, read: Person): boolean {
  return canonicalJson(textsOf(repair.over)) === canonicalJson(textsOf(readOver(read, repair)))
}

/** What stands in the cells of an answer. What reads as it is written is kept as the value alone. */
function textsOf({ value, originals }: ReadOver<Correction['value']>): readonly string[] {
  if (originals.length > 0) return originals
  if (value === null || value === '') return []
  return typeof value === 'object' ? value : [String(value)]
}

/** The name that counts for a spelling; one that leads back to itself stays as it is. */
export function settledName(alias: EditionFacts['alias'], table: SpellingTable, spelling: string): string {
  const seen = new Set<string>()
  let name = spelling
  for (;;) {
    const key = aliasKey(table, name)
    const next = alias.get(key)
    if (next === undefined || seen.has(key)) return name
    seen.add(key)
    name = next.name
  }
}

const repairsByPerson = rememberBy((repairs: EditionFacts['repair']) => {
  const byPerson = new Map<string, Repair[]>()
  for (const { role, id, repair } of repairs.values()) {
    if (repair.content === null) continue
    const key = participantKey({ role, id })
    const known = byPerson.get(key)
    if (known === undefined) byPerson.set(key, [repair.content])
    else known.push(repair.content)
  }
  return byPerson
})

function withNames<P extends Mentor | Mentee>(
  { alias }: EditionFacts,
  { person, confidential }: Person<P>
): Person<P> {
  const { names } = namesBySpelling(alias)
  const { institution, areas } = person
  const named = {
    institution: institution === null ? null : names.institutions(institution),
    areas: [...new Set(areas.map(names.areas))]
  }
  return { person: { ...person, ...named }, confidential }
}

/** Each spelling is looked up once: many people share it. */
const namesBySpelling = rememberBy((alias: EditionFacts['alias']) => {
  const create = (table: SpellingTable) => {
    const known = new Map<string, string>()
    return (spelling: string): string => {
      const before = known.get(spelling)
      if (before !== undefined) return before
      const name = settledName(alias, table, spelling)
      known.set(spelling, name)
      return name
    }
  }
  return { names: { institutions: create('institutions'), areas: create('areas') } }
})
