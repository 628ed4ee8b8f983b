import type { CurationBody } from '#shared/domain/journal/edition-entry'
import type { AnswerRepair, SpellingTable } from '#shared/domain/journal/curation-values'
import type { Role } from '#shared/domain/registration'
import { assertNever } from '#shared/lib/assert-never'
import { answerInside } from './field-names'
import { listWords } from './list-words'
import { countText } from './number-words'
import { quoted } from './quoted'

type NameOf = (role: Role, id: string) => string

/** One line of the history about something mended by hand. Values are not quoted: some were told in confidence. */
export function curationSentence(body: CurationBody, nameOf: NameOf): string {
  switch (body.kind) {
    case 'answers-repaired':
      return repairSentence(body.repairs, nameOf)
    case 'person-added':
      return `Added ${nameOf(body.role, body.added.id)} as a ${body.role} by hand`
    case 'identity-settled': {
      const [kept, other] = [nameOf(body.role, body.kept), nameOf(body.role, body.other)]
      return body.verdict === 'one-person'
        ? `Took two registrations of ${kept} for one person`
        : `Kept ${kept} and ${other} as two people`
    }
    case 'problems-ignored':
      return `Ignored ${countText(body.problems.length, 'problem')}`
    case 'problems-listed-again':
      return `Listed ${countText(body.keys.length, 'ignored problem')} again`
    case 'aliases-set':
      return aliasSentence(body)
    case 'spellings-kept-apart':
      return `Kept ${countText(body.spellings.length, nouns[body.table])} apart: ${listWords(body.spellings)}`
    default:
      return assertNever(body)
  }
}

function repairSentence(repairs: readonly AnswerRepair[], nameOf: NameOf): string {
  const [first] = repairs
  if (first === undefined) return 'Corrected nothing'
  const fields = new Set(repairs.map(answerInside))
  const people = new Set(repairs.map(({ role, id }) => `${role}/${id}`))
  const whose = people.size === 1 ? nameOf(first.role, first.id) : countText(people.size, 'person', 'people')
  const isTakenBack = repairs.every(({ repair }) => repair === null)
  if (fields.size > 1)
    return `${isTakenBack ? 'Took back the corrections of' : 'Corrected'} ${countText(fields.size, 'answer')} of ${whose}`
  return `${isTakenBack ? 'Took back the correction of' : 'Corrected'} the ${answerInside(first)} of ${whose}`
}

function aliasSentence({ table, aliases }: CurationBody & { readonly kind: 'aliases-set' }): string {
  const named = aliases.filter(({ name }) => name !== null)
  const [name = null, ...others] = new Set(named.map((alias) => alias.name))
  if (name === null) {
    const stand = aliases.length === 1 ? 'stand for itself' : 'stand for themselves'
    return `Let ${spellings(aliases.length, table)} ${stand} again`
  }
  if (others.length === 0) return `Merged ${countText(named.length, 'spelling')} into ${quoted(name)}`
  return `Set the names of ${spellings(named.length, table)}`
}

const nouns: Readonly<Record<SpellingTable, string>> = { institutions: 'institution', areas: 'area' }

function spellings(count: number, table: SpellingTable): string {
  return countText(count, `spelling of an ${nouns[table]}`, `spellings of ${table}`)
}
