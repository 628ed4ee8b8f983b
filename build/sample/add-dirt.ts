import type { Chooser } from './chooser'
import type { Answers } from './form'

/** Below this many registrations a sample stays clean, so that a tiny one can still be matched. */
const fewestForDirt = 20

type Fault = (answers: Answers) => Answers

/** What goes wrong in either form. */
const formFaults: readonly Fault[] = [
  (answers) => ({ ...answers, email: '' }),
  (answers) => ({ ...answers, email: answers.email.replace('@', ' at ') }),
  (answers) => ({ ...answers, email: answers.email.replace('.example', '.exmaple') }),
  (answers) => ({ ...answers, consent: 'No, I withdraw my registration' }),
  (answers) => ({ ...answers, comments: '=HYPERLINK("https://prize.example","Click here")' }),
  (answers) => ({ ...answers, name: `  ${answers.name}  `, affiliation: `${answers.affiliation} ` }),
  (answers) => ({
    ...answers,
    name: answers.name.toUpperCase(),
    areas: answers.areas.replaceAll(', ', ' , ')
  }),
  (answers) => ({ ...answers, timeZone: 'N/A', country: 'N/A', sector: '' }),
  (answers) => ({ ...answers, stage: '', sectorSought: '', languages: '', identity: '', statement: '' }),
  (answers) => ({ ...answers, name: answers.name.normalize('NFD') })
]

/** Capacities that only a person can read. */
const capacityFaults: readonly Fault[] = ['2-3', 'one mentee only, please!', ''].map(
  (capacity) => (answers) => ({ ...answers, capacity })
)

/** Spoils the mentors' registrations as `addDirt` does, their capacities too. */
export function addMentorDirt(registrations: readonly Answers[], choose: Chooser): readonly Answers[] {
  return spoilSome(registrations, [...formFaults, ...capacityFaults], choose)
}

/**
 * Spoils some registrations as real forms are spoiled: each fault about once per hundred, at least once in a sample
 * that is not tiny, never two in one row; and a few people who register again later with different answers.
 */
export function addDirt(registrations: readonly Answers[], choose: Chooser): readonly Answers[] {
  return spoilSome(registrations, formFaults, choose)
}

function spoilSome(
  registrations: readonly Answers[],
  faults: readonly Fault[],
  choose: Chooser
): readonly Answers[] {
  if (registrations.length < fewestForDirt) return registrations
  const spoiled = [...registrations]
  const free = new Set(registrations.keys())
  for (let round = 0; round < Math.max(1, Math.round(registrations.length / 100)); round += 1) {
    for (const spoil of faults) {
      const at = takeOne(free, choose)
      const answers = spoiled[at]
      if (answers) spoiled[at] = spoil(answers)
    }
  }
  const again = Array.from({ length: Math.max(1, Math.round(registrations.length / 50)) }, () => {
    const answers = spoiled[takeOne(free, choose)]
    return answers ? [registerAgain(answers)] : []
  })
  return [...spoiled, ...again.flat()]
}

function takeOne(free: Set<number>, choose: Chooser): number {
  const left = [...free]
  const taken = left[choose.between(0, left.length - 1)] ?? -1
  free.delete(taken)
  return taken
}

/** The same person a while later: another way to write the address, and second thoughts. */
function registerAgain(answers: Answers): Answers {
  return {
    ...answers,
    email: answers.email.charAt(0).toUpperCase() + answers.email.slice(1),
    comments: 'Sorry, I registered before; please use this one.',
    goals: `${answers.goals}, Other: finding collaborators`
  }
}
