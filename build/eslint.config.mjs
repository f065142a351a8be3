import { fileURLToPath } from 'node:url';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('..', import.meta.url));

// The first net for the arrows. test/repo/arrows.test.ts is the second and sees type imports and dynamic ones as well.
const ours = (...folders) => `^(?:\\.\\./)+(?:${folders.join('|')})/`;
const packagesBut = (...names) => `^(?!\\.|(?:${names.join('|')})(?:/|$))`;
const anyNodePackage = 'node:[^/]+';

const imports = (message, ...regexes) => ({
  'no-restricted-imports': ['error', { patterns: regexes.map((regex) => ({ regex, message })) }],
});

const outsideCore = [
  ...[
    'process',
    'Buffer',
    'console',
    'global',
    'require',
    'setTimeout',
    'setInterval',
    'setImmediate',
    'queueMicrotask',
  ],
  ...['window', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage', 'indexedDB', 'fetch', 'crypto'],
  ...['performance', 'structuredClone', 'TextDecoder', 'Worker', 'XMLHttpRequest', 'WebSocket', 'self', 'globalThis'],
];

export default tseslint.config(
  { ignores: ['dist/', 'release/', 'coverage/', 'node_modules/'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: root },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 300 }],
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      // Taking a key out of an object names what is left out.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A row or a message may be declared by its shape; the compiler and the house style decide on these, not a linter.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/array-type': 'off',
      // Rules and handlers are plain functions in objects: nothing here has a `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      // A string is spread to walk its code points, which is what Weibo counts and links are cut by.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // A statement's row type is named where it is prepared.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    files: ['core/**/*.ts'],
    rules: {
      ...imports(
        'core imports nothing of ours but core, and only tldts, zod, temporal-polyfill and jsonc-parser.',
        ours('db', 'electron', 'renderer', 'test', 'build'),
        packagesBut('tldts', 'zod', 'temporal-polyfill', 'jsonc-parser'),
      ),
      'no-restricted-globals': ['error', ...outsideCore],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The time comes in as data.' },
        { object: 'Math', property: 'random', message: 'Ids and chance come in as data.' },
        { object: 'Temporal', property: 'Now', message: 'The time comes in as data.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' },
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The time comes in as data.' },
      ],
    },
  },
  { files: ['core/facts/**/*.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['db/**/*.ts'],
    rules: imports(
      'db imports core (no rules, no sheets), better-sqlite3 and node:*.',
      ours('electron', 'renderer', 'test', 'build'),
      ours('core/rules', 'core/sheet', 'core/batch', 'core/api'),
      packagesBut('better-sqlite3', anyNodePackage),
    ),
  },
  {
    files: ['electron/**/*.ts'],
    rules: imports(
      'electron imports core and db, sheet libraries and node:*; the package electron only in electron/desktop.',
      ours('renderer', 'test', 'build'),
      packagesBut('papaparse', 'fflate', 'iconv-lite', anyNodePackage),
    ),
  },
  {
    files: ['electron/desktop/**/*.ts'],
    rules: imports(
      'electron/desktop imports core, db, electron and node:*.',
      ours('renderer', 'test', 'build'),
      packagesBut('electron', 'papaparse', 'fflate', 'iconv-lite', anyNodePackage),
    ),
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      ...imports(
        'renderer imports core and nothing else of ours; no Node, no Electron, no database.',
        ours('db', 'electron', 'test', 'build'),
        '^(?:node:.*|electron|better-sqlite3)$',
      ),
      // No compiler of React's memoises here, so nothing is memoised wrongly.
      'react-hooks/incompatible-library': 'off',
    },
  },
  { files: ['electron/headless/**/*.ts', 'test/bench/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    // A row read back in a test, or a message made wrong on purpose, may be cast where the sources may not.
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-type-assertion': 'off' },
  },
  {
    files: ['build/**/*.mjs'],
    rules: {
      eqeqeq: 'error',
      'no-unused-vars': 'error',
      'prefer-const': 'error',
      'max-lines': ['error', { max: 300 }],
    },
  },
);
