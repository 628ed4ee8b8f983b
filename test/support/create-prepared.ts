import type { Pool } from '#shared/domain/participant'
import { defaultSetup, type Setup } from '#shared/domain/setup'
import { type PreparedMatching, prepareMatching } from '#shared/proposal/prepare-matching'
import { createMentee, createMentor, createPool } from './create-participant'

/** Mentors a and b with a place each; Ann shares all areas with a, Cyd with b, Bob half with each. */
const pool: Pool = createPool({
  mentors: [
    createMentor({ id: 'a', email: 'a@one.example', areas: ['Registration'] }),
    createMentor({ id: 'b', email: 'b@two.example', areas: ['Segmentation'] })
  ],
  mentees: [
    createMentee({ id: 'ann', email: 'ann@three.example', areas: ['Registration'] }),
    createMentee({ id: 'bob', email: 'bob@four.example', areas: ['Registration', 'Segmentation'] }),
    createMentee({ id: 'cyd', email: 'cyd@five.example', areas: ['Segmentation'] })
  ]
})

/** A small edition, ready for the engine. */
export function createPrepared(setup: Setup = defaultSetup, people: Pool = pool): PreparedMatching {
  const prepared = prepareMatching(people, setup, 1)
  if (!prepared.ok) throw new Error(`the test's own edition is refused: ${JSON.stringify(prepared.error)}`)
  return prepared.value
}
