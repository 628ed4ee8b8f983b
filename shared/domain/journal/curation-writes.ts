import { aliasKey, apartKey, identityKey, repairKey } from './curation-keys'
import type { CurationBody } from './edition-entry'
import type { EditionWrite } from './edition-families'

/** What a repair by hand sets. A mentor's places that somebody set before give way to a repaired number. */
export function curationWrites(body: CurationBody): readonly EditionWrite[] {
  switch (body.kind) {
    case 'answers-repaired':
      return body.repairs.flatMap((one): readonly EditionWrite[] => {
        const { role, id, field, repair } = one
        const value = repair === null ? null : { role, id, repair }
        return [
          { family: 'repair', key: repairKey({ role, id }, one), value },
          ...(role === 'mentor' && field === 'capacity'
            ? [{ family: 'places', key: id, value: null } as const]
            : [])
        ]
      })
    case 'person-added':
      return [toAdded(body)]
    case 'identity-settled': {
      const { role, kept, other, verdict } = body
      return [{ family: 'identity', key: identityKey(body), value: { role, kept, other, verdict } }]
    }
    case 'problems-ignored':
      return body.problems.map((value) => ({ family: 'ignored', key: value.problem.digest, value }))
    case 'problems-listed-again':
      return body.keys.map((key) => ({ family: 'ignored', key, value: null }))
    case 'aliases-set':
      return body.aliases.map(({ spelling, name }) => ({
        family: 'alias',
        key: aliasKey(body.table, spelling),
        value: name === null ? null : { table: body.table, spelling, name }
      }))
    case 'spellings-kept-apart': {
      const { table, spellings } = body
      return [{ family: 'apart', key: apartKey(body), value: { table, spellings } }]
    }
  }
}

function toAdded(body: CurationBody & { readonly kind: 'person-added' }): EditionWrite {
  const { id } = body.added
  return body.role === 'mentor'
    ? {
        family: 'mentor',
        key: id,
        value: { person: body.added.person, confidential: body.added.confidential }
      }
    : {
        family: 'mentee',
        key: id,
        value: { person: body.added.person, confidential: body.added.confidential }
      }
}
