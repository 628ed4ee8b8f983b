import boundaries from 'eslint-plugin-boundaries'
import { importX } from 'eslint-plugin-import-x'
import reactHooks from 'eslint-plugin-react-hooks'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import tseslint from 'typescript-eslint'

const project = ['shared', 'electron', 'renderer', 'test', 'build'].map((folder) => `${folder}/tsconfig.json`)

/** Which part lives where, from the root: a test that mirrors `shared/scoring` is still a test. The first pattern that fits names the part. */
const elements = [
  ['ipc-main', 'electron/main/ipc'],
  ['services', 'electron/main/services'],
  ['main', 'electron/main'],
  ['sheets-process', 'electron/sheets-process'],
  ['preload', 'electron/preload'],
  ['cli', 'electron/cli'],
  ['stand-in', 'electron/stand-in'],
  ['app', 'renderer/app'],
  ['feature', 'renderer/features/*', ['task']],
  ['state', 'renderer/state'],
  ['data', 'renderer/data'],
  ['vault', 'renderer/vault'],
  ['workers', 'renderer/workers'],
  ['ui', 'renderer/ui'],
  ['domain', 'shared/domain'],
  ['scoring', 'shared/scoring'],
  ['matching', 'shared/matching'],
  ['proposal', 'shared/proposal'],
  ['registrations', 'shared/registrations'],
  ['quality', 'shared/quality'],
  ['workbook', 'shared/workbook'],
  ['messages', 'shared/messages'],
  ['ipc', 'shared/ipc'],
  ['lib', 'shared/lib'],
  ['test', 'test'],
  ['build', 'build']
].map(([type, folder, capture]) => ({
  type,
  partialMatch: false,
  pattern: folder,
  ...(capture ? { capture } : {})
}))

const pureParts = [
  'domain',
  'scoring',
  'matching',
  'proposal',
  'registrations',
  'quality',
  'workbook',
  'messages',
  'ipc',
  'lib'
]

/** The arrows: part → what it may import beside itself. Everything else is refused. */
const arrows = {
  main: ['ipc-main', 'services', 'ipc', 'messages', 'domain', 'lib'],
  'ipc-main': ['services', 'ipc', 'domain', 'lib'],
  services: ['ipc', 'messages', 'domain', 'workbook', 'lib'],
  'sheets-process': ['workbook', 'domain', 'lib'],
  preload: ['ipc'],
  cli: [
    'services',
    'domain',
    'scoring',
    'matching',
    'proposal',
    'registrations',
    'workbook',
    'messages',
    'lib'
  ],
  'stand-in': ['lib'],
  app: ['feature', 'state', 'ui', 'data', 'vault', 'workers', ...pureParts],
  feature: ['state', 'ui', 'messages', 'domain', 'lib'],
  state: [
    'data',
    'vault',
    'workers',
    'ipc',
    'registrations',
    'quality',
    'workbook',
    'scoring',
    'messages',
    'domain',
    'lib'
  ],
  // What is stored is sealed first; the keys themselves never leave the vault.
  data: ['vault', 'domain', 'lib'],
  vault: ['domain', 'lib'],
  workers: ['registrations', 'quality', 'proposal', 'matching', 'scoring', 'domain', 'lib'],
  ui: ['lib'],
  domain: ['lib'],
  scoring: ['domain', 'lib'],
  matching: ['lib'],
  proposal: ['matching', 'scoring', 'domain', 'lib'],
  registrations: ['domain', 'lib'],
  quality: ['registrations', 'scoring', 'domain', 'lib'],
  workbook: ['domain', 'messages', 'lib'],
  messages: ['domain', 'lib'],
  ipc: ['domain', 'lib'],
  lib: [],
  // What headings ask is learned from what the recogniser sees of them.
  build: ['registrations', 'domain', 'lib'],
  test: elements.map(({ type }) => type).filter((type) => type !== 'test')
}

const policies = Object.entries(arrows).map(([from, to]) => ({
  from: { element: { type: from } },
  allow: { to: { element: { types: { anyOf: from === 'feature' ? to : [from, ...to] } } } }
}))

/** A feature may import its own files, never another feature's. */
const ownFeature = {
  from: { element: { type: 'feature' } },
  allow: { to: { element: { type: 'feature', captured: { task: '{{from.element.captured.task}}' } } } }
}

/** What stands outside the tree: packages and Node's own modules; who may use the special ones is said below. */
const anyPackage = { allow: { to: { module: { origin: ['external', 'core'] } } } }

/** @param {string[]} types @param {string[]} sources */
const onlyIn = (types, sources) =>
  sources.map((source) => ({
    from: { element: { types: { noneOf: types } } },
    disallow: { to: { module: { origin: 'external', source } } }
  }))

const nodeParts = ['main', 'ipc-main', 'services', 'sheets-process', 'cli', 'stand-in', 'build', 'test']

const badSyntax = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
  {
    selector:
      'FunctionDeclaration > Identifier.params[typeAnnotation.typeAnnotation.type="TSBooleanKeyword"]',
    message: 'A positional boolean says nothing at the call: use an options object or two functions.'
  }
]

const noClock = [
  ['Math', 'random', 'Pass a seeded generator in; shared/ is pure.'],
  ['Date', 'now', 'Pass the time in; shared/ is pure.'],
  ['performance', 'now', 'Pass the time in; shared/ is pure.'],
  ['crypto', 'randomUUID', 'Ids are made at the edges; shared/ is pure.']
].map(([object, property, message]) => ({ object, property, message }))

export default tseslint.config(
  { ignores: ['out/', 'dist/', 'node_modules/', 'test-results/', 'playwright-report/'] },
  // AssemblyScript: TypeScript's syntax, but numbers of other types, which lint with types cannot know.
  { ignores: ['shared/matching/kernel/'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    plugins: { boundaries, 'import-x': importX, 'react-hooks': reactHooks },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: {
      'boundaries/elements': elements,
      'import-x/resolver-next': [createTypeScriptImportResolver({ project, noWarnOnMultipleProjects: true })],
      'import/resolver': { typescript: { project, noWarnOnMultipleProjects: true } },
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/extensions': ['.ts', '.tsx']
    },
    rules: {
      ...reactHooks.configs.recommended.rules,
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true }
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-default-export': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          checkAllOrigins: true,
          policies: [
            ...policies,
            ownFeature,
            anyPackage,
            ...onlyIn(['sheets-process', 'test', 'build'], ['xlsx', 'hucre']),
            // Scores files are no registrations: the command line streams them itself, up to 30 million rows.
            ...onlyIn(['sheets-process', 'cli', 'test', 'build'], ['papaparse']),
            ...onlyIn(['data', 'test'], ['dexie']),
            ...onlyIn(['vault', 'test'], ['hash-wasm']),
            ...onlyIn(['main', 'ipc-main', 'services', 'preload', 'test', 'stand-in'], ['electron']),
            ...onlyIn(
              ['app', 'feature', 'state', 'ui', 'test'],
              ['react', 'react-dom', 'react-aria-components']
            ),
            {
              from: { element: { types: { noneOf: nodeParts } } },
              disallow: { to: { module: { origin: 'core' } } }
            }
          ]
        }
      ],
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', { max: 60 }],
      'max-params': ['error', 3],
      'no-restricted-syntax': ['error', ...badSyntax]
    }
  },
  {
    files: ['shared/**/*.ts'],
    rules: {
      'no-restricted-properties': ['error', ...noClock],
      'no-restricted-syntax': [
        'error',
        ...badSyntax,
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'Pass the time in; shared/ is pure.'
        }
      ]
    }
  },
  { files: ['shared/matching/**/*.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  { files: ['renderer/**/*.tsx'], rules: { 'max-lines-per-function': ['error', { max: 120 }] } },
  {
    files: ['electron/main/**/*.ts'],
    ignores: ['electron/main/ipc/handle.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'electron',
              importNames: ['ipcMain'],
              message: 'Register through electron/main/ipc/handle.ts, which checks sender and arguments.'
            }
          ]
        }
      ]
    }
  },
  { files: ['test/**/*.ts', 'test/**/*.tsx'], rules: { 'max-lines-per-function': 'off' } },
  { files: ['**/*.config.{ts,js}'], rules: { 'import-x/no-default-export': 'off' } }
)
