import { describe, expect, it } from 'vitest'
import { readLanguages } from '#shared/registrations/readers/read-languages'

describe('the reader of languages', () => {
  it.each([
    ['English', ['English']],
    ['English (fluent), some French', ['English', 'French']],
    ['Deutsch; Englisch', ['German', 'English']],
    ['español / português', ['Spanish', 'Portuguese']],
    ['Urdu Hindi', ['Urdu', 'Hindi']],
    ['Mandarin Chinese and English', ['Chinese', 'English']],
    ['Brazilian Portuguese', ['Portuguese']],
    ['Farsi\nEnglish\nenglish', ['Persian', 'English']],
    ['EN', ['English']]
  ])('reads %j', (text, languages) => {
    expect(readLanguages(text)).toEqual({ value: languages, sure: true, fact: null })
  })

  it('keeps what it knows and lists what it does not', () => {
    const fact = { kind: 'value-unknown', field: 'languages', text: 'Klingon' }
    expect(readLanguages('English, Klingon')).toEqual({ value: ['English'], sure: false, fact })
    expect(readLanguages('Klingon')).toEqual({ value: null, sure: false, fact })
  })
})
