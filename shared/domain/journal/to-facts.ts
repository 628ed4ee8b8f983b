import type { EditionFacts, EditionFamilies, EditionFamily, EditionWrite, WriteTo } from './edition-families'
import type { Registers } from './ledger'

/** Facts that stood before, and the families in which something may differ since. */
export type EarlierFacts = { readonly facts: EditionFacts; readonly touched: ReadonlySet<string> }

/** What shows for every subject. Families that were not touched since `earlier` are the same maps as there. */
export function toFacts(registers: Registers<EditionWrite>, earlier: EarlierFacts | null): EditionFacts {
  const table = <F extends EditionFamily>(family: F): ReadonlyMap<string, EditionFamilies[F]> =>
    earlier === null || earlier.touched.has(family) ? toTable(registers, family) : earlier.facts[family]
  return {
    edition: table('edition'),
    import: table('import'),
    mentor: table('mentor'),
    mentee: table('mentee'),
    withdrawal: table('withdrawal'),
    places: table('places'),
    column: table('column'),
    weight: table('weight'),
    side: table('side'),
    rule: table('rule'),
    limit: table('limit'),
    questionRule: table('questionRule'),
    groupLimit: table('groupLimit'),
    custom: table('custom'),
    affinity: table('affinity'),
    earlier: table('earlier'),
    groupForbid: table('groupForbid'),
    rating: table('rating'),
    verdict: table('verdict'),
    balance: table('balance'),
    priority: table('priority'),
    scenario: table('scenario'),
    policy: table('policy'),
    seed: table('seed'),
    pairRule: table('pairRule'),
    exemption: table('exemption'),
    seats: table('seats'),
    decision: table('decision'),
    note: table('note'),
    repair: table('repair'),
    identity: table('identity'),
    ignored: table('ignored'),
    alias: table('alias'),
    apart: table('apart')
  }
}

function toTable<F extends EditionFamily>(
  registers: Registers<EditionWrite>,
  family: F
): ReadonlyMap<string, EditionFamilies[F]> {
  const table = new Map<string, EditionFamilies[F]>()
  for (const [key, { shown }] of registers.get(family) ?? []) {
    if (shown !== null && isIn(shown, family) && shown.value !== null) table.set(key, shown.value)
  }
  return table
}

function isIn<F extends EditionFamily>(write: EditionWrite, family: F): write is EditionWrite & WriteTo<F> {
  return write.family === family
}
