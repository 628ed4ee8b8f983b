import type { Chooser } from './chooser'

const mentorOpenings = [
  'I lead a small group that works on AREA.',
  'After ten years in AREA I like to give back what my own mentors gave me.',
  'My background is in physics; today I build tools for AREA.',
  'I moved from the clinic to research and now care mostly about AREA.',
  'We turn methods for AREA into products that hospitals really use.'
]

const mentorOffers = [
  'I can read drafts of fellowship applications and say honestly what reviewers will say.',
  'Happy to talk about moving between academia and industry, visas, and two careers in one family.',
  'I have sat on many hiring panels and can help to prepare for interviews.',
  'I founded a company and learned most lessons the hard way.',
  'Ask me about supervising your first students, saying no, and finding collaborators.',
  'I listen well and do not pretend to have every answer.'
]

const studentOpenings = [
  'I am in the second year of my PhD on AREA and enjoy it, but I feel a bit lost.',
  'My thesis is about AREA; my supervisor is great, but the group is very small.'
]

const menteeOpenings = [
  'I work on AREA together with a hospital and spend too much time on data agreements.',
  'I finished a project on AREA and must decide what comes next.',
  'I teach a lot and find little time for my research on AREA.',
  'My interest is AREA, and nobody around me does anything like it.'
]

const menteeHopes = [
  'I would like to hear how others chose between a postdoc and a job in a company.',
  'I hope to write a fellowship application this winter and have never seen a good one.',
  'I want to become more visible in the community without losing evenings and weekends.',
  'A mentor who has founded a company would help me to see what is realistic.',
  'I would love advice on publishing, networking at conferences, and choosing battles.',
  'Coming from a country with few groups in the field, I look for somebody who knows the ropes.'
]

type Writer = { readonly role: 'mentor' | 'mentee'; readonly stage: string; readonly area: string }

/** Two or three sentences in a registrant's voice that name one of the areas. */
export function writeStatement({ role, stage, area }: Writer, choose: Chooser): string {
  const openings = stage.startsWith('PhD') ? studentOpenings : menteeOpenings
  const [starts, wishes] = role === 'mentor' ? [mentorOpenings, mentorOffers] : [openings, menteeHopes]
  const opening = choose.one(starts).replace('AREA', toPhrase(area))
  return [...new Set([opening, choose.one(wishes), choose.one([opening, ...wishes])])].join(' ')
}

/** An option of the form inside a sentence: no "Other:", no bracket, no capital unless it is an abbreviation. */
function toPhrase(area: string): string {
  const plain = area.replace(/^Other: /, '').replace(/ \([^()]*\)/, '')
  return /^[A-Z][a-z]/.test(plain) ? plain.charAt(0).toLowerCase() + plain.slice(1) : plain
}
