import { expect, test } from 'vitest'
import { showUnseen } from '#shared/lib/unseen-characters'

test('what cannot be seen is named where it stands', () => {
  expect(showUnseen('Ada \u202eecalevoL\u200b')).toBe('Ada ⟨U+202E⟩ecalevoL⟨U+200B⟩')
})

test.each(['👩🏽‍🔬', 'می‌خواهم', '\ufeffName', 'José', 'שלום'])('%s is left as it is', (text) => {
  expect(showUnseen(text)).toBe(text)
})
