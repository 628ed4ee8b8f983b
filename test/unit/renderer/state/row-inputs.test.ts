import { expect, it } from 'vitest'
import { readAnswer } from '#shared/quality/read-answer'
import { type FieldText, toRowInputs } from '../../../../renderer/state/row-inputs'

it('fills in a form from a row that was left out, as far as it can be read', () => {
  const cells: readonly FieldText[] = [
    { field: 'firstName', text: 'Ada' },
    { field: 'lastName', text: ' Marin ' },
    { field: 'institution', text: 'ETH Zurich' },
    { field: 'country', text: 'Deutschland' },
    { field: 'stage', text: 'Doktorandin' },
    { field: 'areas', text: 'Robotics, Ultrasound' },
    { field: 'capacity', text: '2' },
    { field: 'consent', text: 'Ja' },
    { field: 'email', text: 'n/a' },
    { field: 'sector', text: 'somewhere' },
    { field: 'custom', text: 'kept out' }
  ]
  const inputs = toRowInputs(cells)
  expect(inputs).toEqual({
    name: 'Ada Marin',
    institution: 'ETH Zurich',
    country: 'Germany',
    stage: 'phd-student',
    areas: 'Robotics\nUltrasound',
    capacity: '2',
    consent: 'yes'
  })
  for (const [field, text] of Object.entries(inputs))
    expect(readAnswer(field as 'country', text)).toMatchObject({ ok: true })
})
