import { expect, it } from 'vitest'
import { readAnswer } from '#shared/quality/read-answer'
import { type FieldText, toRowInputs } from '../../../../renderer/state/row-inputs'

it('fills in a form from a row that was left out, as far as it can be read', () => {
  const cells: readonly FieldText[] = [
    { field: 'firstName', heading: 'firstName', text: 'Ada' },
    { field: 'lastName', heading: 'lastName', text: ' Marin ' },
    { field: 'institution', heading: 'institution', text: 'ETH Zurich' },
    { field: 'country', heading: 'country', text: 'Deutschland' },
    { field: 'stage', heading: 'stage', text: 'Doktorandin' },
    { field: 'areas', heading: 'areas', text: 'Robotics, Ultrasound' },
    { field: 'capacity', heading: 'capacity', text: '2' },
    { field: 'consent', heading: 'consent', text: 'Ja' },
    { field: 'email', heading: 'email', text: 'n/a' },
    { field: 'sector', heading: 'sector', text: 'somewhere' },
    { field: 'custom', heading: 'Lunch', text: 'soup' }
  ]
  const inputs = toRowInputs(cells)
  expect(inputs).toEqual({
    name: 'Ada Marin',
    institution: 'ETH Zurich',
    country: 'Germany',
    stage: 'phd-student',
    areas: 'Robotics\nUltrasound',
    capacity: '2',
    consent: 'yes',
    'custom/lunch': 'soup'
  })
  for (const [field, text = ''] of Object.entries(inputs).filter(([key]) => !key.startsWith('custom')))
    expect(readAnswer({ field: field as 'country' }, text)).toMatchObject({ ok: true })
})
