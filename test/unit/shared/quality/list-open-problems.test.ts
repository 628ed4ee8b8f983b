import { describe, expect, it } from 'vitest'
import { listOpenProblems } from '#shared/quality/list-open-problems'
import type { Mentor } from '#shared/domain/participant'
import type { Problem } from '#shared/domain/problem'
import { createPart, createSide, toImported } from '../../../support/create-entry'
import { createMentor } from '../../../support/create-participant'
import { createLaptop, createStart, type Laptop } from '../../../support/laptop'
import { repair } from '../../../support/repair'

const m1 = { role: 'mentor', id: 'm1' } as const
const originals = [{ field: 'capacity', text: '2-3' }] as const
const proposed: Problem = {
  severity: 'warning',
  source: { file: 'mentors.csv', sheet: 'Sheet1', row: 2, column: 'E' },
  fact: { kind: 'capacity-proposed', text: '2-3', used: 2 }
}
const proposedArea = {
  kind: 'value-proposed',
  field: 'areas',
  text: 'MRI',
  used: 'Magnetic resonance imaging (MRI)'
} as const

describe('what is wrong with an edition', () => {
  it('is no longer wrong once it was mended, and again when the file says something else', () => {
    const laptop = createEdition(originals)
    expect(kindsIn(laptop)).toEqual(['capacity-proposed'])
    repair(laptop, m1, { field: 'capacity', value: 3 })
    expect(kindsIn(laptop)).toEqual([])
    take(laptop, [{ field: 'capacity', text: '4 or 5' }], proposed)
    expect(kindsIn(laptop)).toEqual(['capacity-proposed', 'repair-overtaken'])
  })

  it('is a corrected answer to an own question that the file gives anew', () => {
    const laptop = createLaptop('a', createStart())
    repair(laptop, m1, { field: 'custom', heading: 'Lunch', value: 'Soup' })
    expect(kindsIn(laptop)).toEqual([])
    const custom = [{ heading: 'Lunch', column: 'K', text: 'Salad' }]
    const side = {
      ...createSide('mentors.csv'),
      role: 'mentor',
      people: [toImported(createMentor({ id: 'm1', custom }))]
    }
    laptop.write({ kind: 'registrations-imported', columns: [], sides: [{ ...side, role: 'mentor' }] })
    const [problem] = listOpenProblems(laptop.state().facts)
    expect(problem).toMatchObject({
      problem: { fact: { kind: 'own-answer-overtaken', heading: 'Lunch' } },
      mend: {
        name: { field: 'custom', heading: 'Lunch' },
        proposal: { field: 'custom', heading: 'Lunch', value: 'Soup' }
      }
    })
  })

  it('is mended in one answer of a list by the whole list as it was read', () => {
    const laptop = createLaptop('a', createStart())
    const areas = ['Magnetic resonance imaging (MRI)', 'Graphs']
    takeAreas(laptop, areas)
    const [problem] = listOpenProblems(laptop.state().facts)
    expect(problem?.mend).toEqual({
      kind: 'answer',
      name: { field: 'areas' },
      proposal: { field: 'areas', value: areas }
    })
    repair(laptop, m1, { field: 'areas', value: areas })
    expect(kindsIn(laptop)).toEqual([])
    takeAreas(laptop, areas)
    expect(kindsIn(laptop)).toEqual([])
  })

  it('stays ignored over an import that only moves the row', () => {
    const laptop = createEdition(originals)
    const [problem] = listOpenProblems(laptop.state().facts)
    const part = createPart(problem?.identity ?? '')
    laptop.act({ kind: 'problems-ignored', problems: [{ about: m1, problem: part }] })
    take(laptop, originals, { ...proposed, source: { ...proposed.source, row: 7 } })
    expect(listOpenProblems(laptop.state().facts)).toMatchObject([{ ignoredBy: [part.digest] }])
    laptop.act({ kind: 'problems-listed-again', keys: [part.digest] })
    expect(listOpenProblems(laptop.state().facts)).toMatchObject([{ ignoredBy: [] }])
  })

  it('stays ignored as a row that is nobody’s, and not as that row of another file', () => {
    const laptop = createEdition(originals)
    const bring = (file: string) => {
      const source = { file, sheet: 'Sheet1', row: 8, column: null }
      const leftOut: Problem = { severity: 'blocking', source, fact: { kind: 'nobody-named' } }
      const problems = [{ about: null, problem: createPart(leftOut) }]
      const side = { ...createSide(file), role: 'mentor', problems } as const
      laptop.write({ kind: 'registrations-imported', columns: [], sides: [side] })
      return listOpenProblems(laptop.state().facts)
    }
    const part = createPart(bring('june.csv')[0]?.identity ?? '')
    laptop.act({ kind: 'problems-ignored', problems: [{ about: null, problem: part }] })
    expect(bring('june.csv')).toMatchObject([{ ignoredBy: [part.digest] }])
    expect(bring('september.csv')).toMatchObject([{ ignoredBy: [] }])
  })

  it('holds two who may be one until somebody says so or not', () => {
    const laptop = createLaptop('a', createStart())
    for (const id of ['m1', 'm2'])
      repair(laptop, { role: 'mentor', id }, { field: 'name', value: 'Ada Marin' })
    for (const id of ['m1', 'm2'])
      repair(laptop, { role: 'mentor', id }, { field: 'institution', value: 'Inria' })
    expect(kindsIn(laptop)).toEqual(['maybe-same-person'])
    laptop.act({ kind: 'identity-settled', role: 'mentor', kept: 'm2', other: 'm1', verdict: 'two-people' })
    expect(kindsIn(laptop)).toEqual([])
  })
})

function createEdition(cells: typeof originals): Laptop {
  const laptop = createLaptop('a', createStart())
  take(laptop, cells, proposed)
  return laptop
}

function take(
  laptop: Laptop,
  cells: readonly { readonly field: 'capacity'; readonly text: string }[],
  problem: Problem
): void {
  takeMentor(laptop, createMentor({ id: 'm1', email: 'm1', capacity: 2, originals: cells }), problem)
}

function takeAreas(laptop: Laptop, areas: readonly string[]): void {
  const originals = [{ field: 'areas', text: 'MRI; Graphs' }] as const
  const mentor = createMentor({ id: 'm1', email: 'm1', areas, originals })
  takeMentor(laptop, mentor, { ...proposed, severity: 'info', fact: proposedArea })
}

function takeMentor(laptop: Laptop, mentor: Mentor, problem: Problem): void {
  const people = [toImported(mentor)]
  const problems = [{ about: 'm1', problem: createPart(problem) }]
  const side = { ...createSide('mentors.csv'), role: 'mentor', people, problems } as const
  laptop.write({ kind: 'registrations-imported', columns: [], sides: [side] })
}

function kindsIn(laptop: Laptop): readonly string[] {
  return listOpenProblems(laptop.state().facts).map(({ problem }) => problem.fact.kind)
}
