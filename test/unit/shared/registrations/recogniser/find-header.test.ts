import { describe, expect, it } from 'vitest'
import { findHeader } from '#shared/registrations/recogniser/find-header'
import { googleForm, societyMentors } from '../../../../support/form-shapes'

describe('the search for the header row', () => {
  it('finds it in row 1', () => {
    expect(findHeader(googleForm)).toMatchObject({ row: 0, firstAnswer: 1 })
    expect(findHeader(societyMentors)).toMatchObject({ row: 0 })
  })

  it('finds it below a title, a date and a blank row', () => {
    const rows = [['Mentorship Programme 2021: registrations'], ['Exported on 2021-09-01'], [], ...googleForm]
    expect(findHeader(rows)).toMatchObject({ row: 3, firstAnswer: 4, headings: googleForm[0] })
  })

  it('steps over the row of codes that Qualtrics puts below it', () => {
    const codes = ['{"ImportId":"QID1"}', '{"ImportId":"QID2"}']
    expect(findHeader([['Q1', 'Q2'], ['Full name', 'Email'], codes, ['Ada', 'a@one.example']])).toEqual({
      row: 1,
      firstAnswer: 3,
      headings: ['Full name', 'Email']
    })
  })

  it('joins headings that merged cells spread over two rows', () => {
    const upwards = [
      ['Name', 'Contact', '', 'Country'],
      ['', 'E-mail', 'Institution', ''],
      ['Ada', 'a@one.example', 'One University', 'France']
    ]
    expect(findHeader(upwards)).toMatchObject({
      firstAnswer: 2,
      headings: ['Name', 'Contact E-mail', 'Contact Institution', 'Country']
    })
    const downwards = [
      ['Name', '', '', 'Country'],
      ['', 'E-mail', 'Institution', ''],
      ['Ada', 'a@one.example', 'One University', 'France']
    ]
    expect(findHeader(downwards)).toMatchObject({
      firstAnswer: 2,
      headings: ['Name', 'E-mail', 'Institution', 'Country']
    })
  })

  it('takes no answer for a second row of headings', () => {
    const rows = [
      ['Name', 'E-mail', 'Areas', ''],
      ['Ada', '', 'MRI', 'Surgery'],
      ['Ben', '', 'CT', '']
    ]
    expect(findHeader(rows)).toMatchObject({ firstAnswer: 1, headings: ['Name', 'E-mail', 'Areas', ''] })
  })

  it('takes a row of words it does not know for the header when it heads addresses', () => {
    const rows = [
      ['Elenco'],
      ['Chi sei', 'Recapito', 'Note'],
      ['Ada', 'a@one.example', 'x'],
      ['Ben', 'b@two.example', '']
    ]
    expect(findHeader(rows)).toMatchObject({ row: 1, firstAnswer: 2 })
    expect(findHeader([['Elenco'], ['Chi sei', 'Recapito', 'Note'], ['Ada', 'Roma', 'x']])).toBeNull()
  })

  it('finds none in a sheet whose header was deleted, nor in notes', () => {
    expect(findHeader(googleForm.slice(1))).toBeNull()
    expect(findHeader([['Please send this to the chair'], ['by Friday']])).toBeNull()
    expect(findHeader([])).toBeNull()
  })
})
