import { describe, expect, it } from 'vitest'
import { foldJournal } from '#shared/domain/journal/fold-journal'
import { listOpenProblems } from '#shared/quality/list-open-problems'
import { createProblemSource } from '../../../../renderer/state/problem-source'
import { createEntry, createSide, toImported } from '../../../support/create-entry'
import { createMentor } from '../../../support/create-participant'

const names = ['Ada Marin', 'Ben Sato', 'Dr Ada Marin']
const people = names.map((name, at) =>
  toImported(createMentor({ id: `m${at}`, email: `m${at}@one.example`, name, institution: 'KAIST' }))
)
const side = { ...createSide('mentors.csv'), role: 'mentor', people } as const
const imported = createEntry({ body: { kind: 'registrations-imported', columns: [], sides: [side] } })
const { facts } = foldJournal([imported], 'a')

describe('the problems of an edition', () => {
  it('are the same whether they were prepared or not, and found once', async () => {
    const prepared = createProblemSource()
    await prepared.prepare(facts)
    const found = prepared.of(facts)
    expect(found).toEqual(listOpenProblems(facts))
    expect(found.map(({ problem }) => problem.fact.kind)).toEqual(['maybe-same-person'])
    expect(prepared.of(facts)).toBe(found)
  })

  it('are not looked for while the people stay, and are right all the same once they are asked for', async () => {
    const source = createProblemSource()
    await source.prepare(facts)
    const verdict = { role: 'mentor', kept: 'm0', other: 'm2', verdict: 'two-people' } as const
    const settled = createEntry({ sequence: 2, body: { kind: 'identity-settled', ...verdict } })
    const later = foldJournal([imported, settled], 'a').facts
    await source.prepare({ ...later, mentor: facts.mentor, mentee: facts.mentee })
    expect(source.of(later)).toEqual(listOpenProblems(later))
    expect(source.of(later)).toEqual([])
  })
})
