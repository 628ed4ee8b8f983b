import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { learnWeights } from '../headings/learn-weights'
import { packWeights } from '../headings/pack-weights'
import { digestHeadings, readHeadings } from '../headings/read-headings'

/** Learns anew what headings ask, from the lists in build/headings. */
const file = join(import.meta.dirname, '../../shared/registrations/recogniser/learned-weights.ts')
const examples = await readHeadings()
console.log(`Learning from ${examples.length} columns …`)
await writeFile(file, packWeights(learnWeights(examples), await digestHeadings()))
console.log(`Written to ${file}.`)
