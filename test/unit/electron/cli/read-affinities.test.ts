import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readAffinities } from '#electron/cli/read-affinities'
import type { World } from '#electron/cli/world'

async function read(text: string) {
  const folder = await mkdtemp(join(tmpdir(), 'matchdesk-affinities-'))
  try {
    await writeFile(join(folder, 'a.csv'), text)
    // Reading a scores file asks nothing of the world but where the call stands.
    return await readAffinities({ folder } as World, 'a.csv')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

test('an affinity file becomes a table of pairs', async () => {
  expect(await read('Paper;Reviewer;Score\np1;r1;0.5\np2;r1;-1\n')).toMatchObject({
    ok: true,
    value: {
      table: {
        mentees: ['p1', 'p2'],
        mentors: ['r1'],
        mentee: [0, 1],
        mentor: [0, 0],
        score: [500_000, -1_000_000]
      },
      input: { use: 'affinities', path: 'a.csv' }
    }
  })
})

test.each([
  ['mentee,mentor,score\na,b,1001\n', { kind: 'score-too-large', row: 2 }],
  ['mentee,mentor,score\na,b,1\nc,b,1\na,b,0\n', { kind: 'pair-twice', row: 4, firstRow: 2 }],
  ['mentee,mentor,score\na,b,x\n', { kind: 'score-not-a-number', row: 2 }]
])('%j is refused by row', async (text, fact) => {
  expect(await read(text)).toMatchObject({ ok: false, error: { of: 'scores', fact } })
})
