import { expect, it } from 'vitest'
import { compareFactSentence } from '#shared/messages/compare-facts'

it.each([
  [
    { kind: 'areas', common: ['MRI', 'Robotics'], wanted: ['MRI', 'Robotics', 'CT'] },
    "2 of the mentee's 3 areas in common: MRI and Robotics."
  ],
  [{ kind: 'areas', common: [], wanted: ['CT'] }, "The mentee's one area is not in common (CT)."],
  [
    { kind: 'areas', common: [], wanted: ['CT', 'MRI'] },
    "None of the mentee's 2 areas in common (CT and MRI)."
  ],
  [{ kind: 'goals', common: ['Grants'], wanted: ['Grants'] }, "The mentee's one goal is in common: Grants."],
  [{ kind: 'no-wishes' }, 'No wish of either side can be compared; left out of the score.'],
  [{ kind: 'wishes', byMentee: 1, byMentor: null }, 'The mentee named the mentor (wish 1).'],
  [
    { kind: 'wishes', byMentee: 2, byMentor: 1 },
    'The mentee named the mentor (wish 2) and the mentor named the mentee (wish 1).'
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
    { kind: 'working-hours', commonHours: 3.5, menteeZone: 'Asia/Kolkata', mentorZone: 'Europe/Paris' },
    '3.5 hours of the working day in common (Asia/Kolkata and Europe/Paris).'
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
