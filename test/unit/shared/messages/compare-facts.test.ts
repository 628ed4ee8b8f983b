import { expect, it } from 'vitest'
import { compareFactSentence } from '#shared/messages/compare-facts'

it.each([
  [
    { kind: 'areas', common: ['MRI', 'Robotics'], wanted: ['MRI', 'Robotics', 'CT'] },
    '2 of the mentee’s 3 areas in common: MRI and Robotics. The rarer an area, the more it counts.'
  ],
  [{ kind: 'areas', common: [], wanted: ['CT'] }, 'The mentee’s one area is not in common (CT).'],
  [
    { kind: 'areas', common: [], wanted: ['CT', 'MRI'] },
    'None of the mentee’s 2 areas in common (CT and MRI).'
  ],
  [{ kind: 'goals', common: ['Grants'], wanted: ['Grants'] }, 'The mentee’s one goal is in common: Grants.'],
  [{ kind: 'no-wishes' }, 'No wish of either side can be compared; left out of the score.'],
  [
    { kind: 'wishes', byMentee: { kind: 'ranked', rank: 1 }, byMentor: null },
    'The mentee named the mentor (wish 1).'
  ],
  [
    {
      kind: 'wishes',
      byMentee: { kind: 'ranked', rank: 2 },
      byMentor: { kind: 'answered', answer: 'maybe' }
    },
    'The mentee named the mentor (wish 2) and the mentor said “maybe” to the mentee.'
  ],
  [{ kind: 'wishes', byMentee: null, byMentor: null }, 'Neither named the other among the stated wishes.'],
  [
    { kind: 'sector', sought: ['industry', 'start-up'], offered: 'clinical' },
    'The mentee looks for industry and a start-up; the mentor works in a clinic.'
  ],
  [
    { kind: 'own-sector', mentee: 'academia', mentor: 'academia' },
    'No sector was asked for; both work in academia.'
  ],
  [
    { kind: 'own-sector', mentee: 'academia', mentor: 'industry' },
    'No sector was asked for; the mentee works in academia, the mentor in industry.'
  ],
  [
    { kind: 'stage', mentee: 'postdoc', mentor: 'professor', steps: 3 },
    'The mentor is 3 career steps ahead (mentee: postdoc, mentor: professor).'
  ],
  [
    { kind: 'stage', mentee: 'postdoc', mentor: 'phd-student', steps: -1 },
    'The mentor is 1 career step earlier (mentee: postdoc, mentor: PhD student).'
  ],
  [
    { kind: 'stage', mentee: 'professor', mentor: 'professor', steps: 0 },
    'The same career step (mentee: professor, mentor: professor).'
  ],
  [
    {
      kind: 'working-hours',
      commonHours: 3.5,
      menteeZone: 'Asia/Kolkata',
      mentorZone: 'Europe/Paris',
      day: null
    },
    '3.5 hours of the working day in common (Asia/Kolkata and Europe/Paris).'
  ],
  [
    {
      kind: 'working-hours',
      commonHours: 1,
      menteeZone: 'UTC',
      mentorZone: 'Europe/Paris',
      day: '2021-09-27'
    },
    '1 hour of the working day in common on 2021-09-27 (UTC and Europe/Paris).'
  ],
  [
    { kind: 'identity' },
    'A wish told in confidence. It counts here and is left out of everything that is exported.'
  ],
  [{ kind: 'no-identity-wish' }, 'No wish of this kind can be compared; left out of the score.'],
  [{ kind: 'affinity', millionths: -250_000 }, 'The affinity file gives -0.25.'],
  [{ kind: 'no-affinity' }, 'The affinity file does not list this pair; left out of the score.'],
  [{ kind: 'rating', rating: 4 }, 'The committee rated this pair 4 of 5.'],
  [{ kind: 'no-rating' }, 'The committee has not rated this pair; left out of the score.'],
  [
    { kind: 'custom', compares: 'overlap', mentee: 'a; b', mentor: 'b', common: ['b'], range: null },
    'Answers in common: b.'
  ],
  [
    { kind: 'custom', compares: 'same', mentee: 'R', mentor: 'Go', common: [], range: null },
    'The mentee answered “R”, the mentor “Go”.'
  ],
  [
    {
      kind: 'custom',
      compares: 'near',
      mentee: '5 years',
      mentor: '7',
      common: [],
      range: { lowest: -2.5, highest: 1200 }
    },
    'The mentee answered “5 years”, the mentor “7”; all numbers lie from −2.5 to 1,200.'
  ],
  [{ kind: 'languages', common: ['English', 'French'] }, 'Both speak English and French.'],
  [{ kind: 'languages', common: [] }, 'No language in common.'],
  [{ kind: 'region', mentee: 'FR', mentor: 'FR', same: 'country' }, 'The same country (France).'],
  [
    { kind: 'region', mentee: 'FR', mentor: 'DE', same: 'continent' },
    'The same continent (France and Germany).'
  ],
  [
    { kind: 'region', mentee: 'FR', mentor: 'JP', same: 'neither' },
    'Different continents (France and Japan).'
  ],
  [{ kind: 'text', commonWords: ['robotic', 'surgery'] }, 'Words in both statements: robotic, surgery.'],
  [{ kind: 'text', commonWords: [] }, 'The statements have no word in common.'],
  [{ kind: 'unknown', missing: 'mentee' }, 'The mentee did not say; left out of the score.'],
  [{ kind: 'unknown', missing: 'mentor' }, 'The mentor did not say; left out of the score.'],
  [{ kind: 'unknown', missing: 'both' }, 'Neither side said; left out of the score.']
] as const)('says what was compared: %j', (fact, sentence) => {
  expect(compareFactSentence(fact)).toBe(sentence)
})
