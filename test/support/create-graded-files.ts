import { createRandom } from '#shared/lib/seeded-random'

const grades = ['AA', 'AO', 'EO', 'HEO', 'SEO', 'Grade 7', 'Grade 6', 'SCS1', 'SCS2', 'SCS3', 'SCS4']
const departments = ['Peace', 'Truth', 'Love', 'Joy', 'Virtue']

/** Two strict rules over own questions: another department, and a mentor one or two grades above. */
export const gradedSetup = JSON.stringify({
  questionRules: [
    { mentee: 'organisation', mentor: 'organisation', asks: 'different' },
    { mentee: 'grade', mentor: 'grade', asks: 'steps', order: grades, fewest: 1, most: 2 }
  ]
})

/** Keeps the columns that the rules are over as own questions. */
export const gradedRecipe = JSON.stringify({
  columns: ['organisation', 'grade'].map((heading) => ({ heading, field: 'custom' }))
})

type Drawn = { readonly email: string; readonly grade: number; readonly department: number }

/**
 * Mentors and mentees in the shape of a civil service's form, as CSV, all at one shared mail domain. The last mentor's
 * grade stands in no order. `candidates` are the mentors whom the two rules leave each mentee.
 */
export function createGradedFiles(people: number) {
  const random = createRandom(5)
  const draw = (role: string): readonly Drawn[] =>
    Array.from({ length: people }, (_, index) => ({
      email: `${role}.${index}@gov.uk`,
      grade: Math.floor(random() * grades.length),
      department: Math.floor(random() * departments.length)
    }))
  const [mentees, mentors] = [draw('mentee'), draw('mentor')]
  const gradeOf = (mentor: number) =>
    mentor === people - 1 ? 'Perm Sec' : grades[mentors[mentor]?.grade ?? 0]
  return {
    mentees: mentees.map(({ email }) => email),
    mentors: mentors.map(({ email }) => email),
    menteeRows: toCsv(mentees, ({ grade }) => grades[grade]),
    mentorRows: toCsv(mentors, (_, mentor) => gradeOf(mentor)),
    candidates: mentees.map((mentee) =>
      mentors.flatMap((mentor, index) => {
        const steps = index === people - 1 ? 1 : mentor.grade - mentee.grade
        return mentor.department !== mentee.department && (steps === 1 || steps === 2) ? [index] : []
      })
    )
  }
}

function toCsv(
  people: readonly Drawn[],
  gradeOf: (person: Drawn, index: number) => string | undefined
): string {
  const rows = people.map((person, index) => {
    const [first = ''] = person.email.split('@')
    return `${first},Somebody,${person.email},${gradeOf(person, index)},Department of ${departments[person.department]}`
  })
  return ['first name,last name,email address,grade,organisation', ...rows].join('\n')
}
