import { resolve } from 'node:path'
import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { expect, test, vi } from 'vitest'

// The first lint of a process loads the whole configuration.
vi.setConfig({ testTimeout: 60_000 })

const root = resolve(import.meta.dirname, '../..')

/** The project's own rules, without those that need the compiler: planted files are in no project. */
const linter = new ESLint({
  cwd: root,
  overrideConfig: [
    {
      files: ['**/*.ts'],
      languageOptions: { parserOptions: { projectService: false, project: false } },
      rules: tseslint.configs.disableTypeChecked.rules ?? {}
    }
  ]
})

async function findBroken(file: string, code: string): Promise<readonly string[]> {
  const [found] = await linter.lintText(code, { filePath: resolve(root, file) })
  return (found?.messages ?? []).map(({ ruleId }) => ruleId ?? 'unparsed')
}

test.each([
  [
    'shared/ imports the window',
    'shared/domain/planted.ts',
    "import { createViewStore } from '../../renderer/state/view-store'\ncreateViewStore()\n",
    'boundaries/dependencies'
  ],
  [
    'shared/ imports Node',
    'shared/domain/planted.ts',
    "import { readFileSync } from 'node:fs'\nreadFileSync('a')\n",
    'boundaries/dependencies'
  ],
  [
    'the engine imports people',
    'shared/matching/planted.ts',
    "import { defaultSetup } from '#shared/domain/setup'\ndefaultSetup.balance\n",
    'boundaries/dependencies'
  ],
  [
    'the recogniser imports scoring',
    'shared/registrations/planted.ts',
    "import { createScoring } from '#shared/scoring/create-scoring'\ncreateScoring()\n",
    'boundaries/dependencies'
  ],
  [
    'one feature imports another',
    'renderer/features/people/planted.ts',
    "import { toPairRows } from '../match/pair-row'\ntoPairRows\n",
    'boundaries/dependencies'
  ],
  [
    'the window imports Electron',
    'renderer/state/planted.ts',
    "import { ipcRenderer } from 'electron'\nipcRenderer.send('a')\n",
    'boundaries/dependencies'
  ],
  [
    'a store writes past the sealed one',
    'renderer/state/planted.ts',
    "import Dexie from 'dexie'\nnew Dexie('a')\n",
    'boundaries/dependencies'
  ],
  [
    'the vault writes what it holds',
    'renderer/vault/planted.ts',
    "import { openDeskDatabase } from '../data/open-desk-database'\nopenDeskDatabase('a')\n",
    'boundaries/dependencies'
  ],
  [
    'main parses spreadsheets',
    'electron/main/services/planted.ts',
    "import { read } from 'xlsx'\nread('a')\n",
    'boundaries/dependencies'
  ],
  [
    'shared/ reads the clock',
    'shared/domain/planted.ts',
    'export const now = Date.now()\n',
    'no-restricted-properties'
  ],
  [
    'shared/ reads the clock another way',
    'shared/domain/planted.ts',
    'export const now = new Date()\n',
    'no-restricted-syntax'
  ],
  [
    'shared/ rolls dice',
    'shared/domain/planted.ts',
    'export const dice = Math.random()\n',
    'no-restricted-properties'
  ],
  [
    'a handler is registered past the check',
    'electron/main/planted.ts',
    "import { ipcMain } from 'electron'\nipcMain.handle('a', () => 1)\n",
    'no-restricted-imports'
  ],
  [
    'an any',
    'shared/domain/planted.ts',
    'export const anything: any = 1\n',
    '@typescript-eslint/no-explicit-any'
  ]
])(
  '%s: the linter names it',
  async (...[, file, code, rule]) => {
    expect(await findBroken(file, code)).toContain(rule)
  },
  30_000
)

test('a clean file passes', async () => {
  expect(
    await findBroken(
      'shared/domain/planted.ts',
      "import { ok } from '#shared/lib/result'\nexport const one = ok(1)\n"
    )
  ).toEqual([])
})
