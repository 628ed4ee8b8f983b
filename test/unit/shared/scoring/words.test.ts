import { expect, it } from 'vitest'
import { toWords } from '#shared/scoring/words'

it.each([
  ['AI is not in retail', ['ai', 'retail']],
  ["Don't stop: the patient's hearts!", ['dont', 'stop', 'patient', 'heart']],
  ['Größe, naïveté', ['gross', 'naivet']],
  ['3D U-Net', ['3d', 'net']],
  ['医学 画像', ['yixu', 'huaxiang']],
  ['...', []]
])('reads %j as %j', (text, stems) => {
  expect(toWords(text).map(({ stem }) => stem)).toEqual(stems)
})
