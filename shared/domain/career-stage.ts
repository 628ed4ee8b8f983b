/** Career stages from the first to the last, as far as they can be ordered; see `careerSteps`. */
export const careerStages = [
  'undergraduate',
  'master-student',
  'phd-student',
  'postdoc',
  'junior-researcher',
  'assistant-professor',
  'senior-researcher',
  'associate-professor',
  'professor'
] as const

export type CareerStage = (typeof careerStages)[number]

const steps: Readonly<Record<CareerStage, number>> = {
  undergraduate: 0,
  'master-student': 1,
  'phd-student': 2,
  postdoc: 3,
  'junior-researcher': 3,
  'assistant-professor': 4,
  'senior-researcher': 5,
  'associate-professor': 5,
  professor: 6
}

/** How many steps `to` stands above `from`; negative when below. Industry and academia share one ladder. */
export function careerSteps(from: CareerStage, to: CareerStage): number {
  return steps[to] - steps[from]
}
