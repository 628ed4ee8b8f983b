import { describe, expect, it } from 'vitest'
import { readStage } from '#shared/registrations/readers/read-stage'

describe('the reader of career stages', () => {
  it.each([
    ['PhD student', 'phd-student'],
    ['Ph.D. student (3rd year)', 'phd-student'],
    ['Doctoral candidate', 'phd-student'],
    ['Doktorandin', 'phd-student'],
    ['Post-doc', 'postdoc'],
    ['Postdoctoral Researcher', 'postdoc'],
    ['Assistant Prof.', 'assistant-professor'],
    ['Assistant Professor', 'assistant-professor'],
    ['Lecturer', 'assistant-professor'],
    ['Senior Lecturer', 'associate-professor'],
    ['Maître de conférences', 'associate-professor'],
    ['Full Professor', 'professor'],
    ['Research Scientist (industry)', 'junior-researcher'],
    ['Senior Research Scientist', 'senior-researcher'],
    ['MSc student', 'master-student'],
    ['Undergraduate', 'undergraduate']
  ])('reads %j as %s', (text, stage) => {
    expect(readStage(text)).toEqual({ value: stage, sure: true, fact: null })
  })

  it.each([
    ['PhD', 'phd-student'],
    ['Graduate student', 'phd-student'],
    ['CTO', 'senior-researcher']
  ])('proposes for %j the stage %s', (text, used) => {
    const fact = { kind: 'value-proposed', field: 'stage', text, used }
    expect(readStage(text)).toEqual({ value: used, sure: false, fact })
  })

  it.each(['1 (Incoming first year)', 'SCS2', 'Grade 7', 'Some role'])('leaves %j unknown', (text) => {
    expect(readStage(text)).toEqual({
      value: null,
      sure: false,
      fact: { kind: 'value-unknown', field: 'stage', text }
    })
  })
})
