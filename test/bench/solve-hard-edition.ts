import { parentPort } from 'node:worker_threads'
import { assignMentors } from '#shared/matching/assign-mentors'
import { createHardEdition, toBenchInstance } from './bench-instance'

/** In a thread of its own: says that it begins, then is at it until it is called off. */
const { instance } = toBenchInstance(createHardEdition({ mentors: 1000, mentees: 3000 }, 'product-like'))
parentPort?.postMessage('begins')
for (;;) assignMentors(instance, 'leximin')
