import { describe, expect, it } from 'vitest'
import { readRegistrations } from '#shared/registrations/read-registrations'
import type { ExpectedReading } from '../../../../support/forms/create-people'
import type { GeneratedForm } from '../../../../support/forms/generated-form'
import { generatedForms } from '../../../../support/forms/generated-forms'
import { countVerdicts, recognitionLine, recognitionTable } from '../../../../support/forms/recognition-table'

const rounds = generatedForms.map((form) => ({ form, read: readForm(form) }))
const titled = rounds.map(({ form, read }) => ({ title: titleOf(form), form, read }))

describe('the forms of every tool', () => {
  it.each(titled)('$title: every answer is read as it was meant', ({ form: { people }, read }) => {
    expect(read.registrations.map((registration) => pick(registration))).toEqual(people)
  })

  it.each(titled)('$title: no column is read wrongly without a doubt', ({ form, read }) => {
    expect(countVerdicts(form.fields, read.columns).wrong).toEqual([])
  })

  it('are recognised to 97 of 100 columns without a question', () => {
    const counts = rounds.map(({ form, read }) => ({
      tool: form.tool,
      ...countVerdicts(form.fields, read.columns)
    }))
    const table = recognitionTable(counts)
    console.info(table.map(recognitionLine).join('\n'))
    const all = table.at(-1)
    expect(all?.name).toBe('all')
    expect((all?.right ?? 0) / (all?.columns ?? 1)).toBeGreaterThanOrEqual(0.97)
  })
})

function readForm({ file, given }: GeneratedForm) {
  const result = readRegistrations([{ file, role: given }])
  if (!result.ok) throw new Error(`${file.name}: ${JSON.stringify(result.error)}`)
  return result.value
}

function titleOf({ tool, language, file }: GeneratedForm): string {
  return `${tool}, ${language}, ${file.name}`
}

function pick(registration: ExpectedReading): ExpectedReading {
  const { role, name, email, institution, country, timeZone, stage } = registration
  const { sector, areas, goals, languages, capacity, participation, consent } = registration
  return {
    role,
    name,
    email,
    institution,
    country,
    timeZone,
    stage,
    sector,
    areas,
    goals,
    languages,
    capacity,
    participation,
    consent
  }
}
