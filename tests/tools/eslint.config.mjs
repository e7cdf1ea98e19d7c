import { join } from 'node:path';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Ways for text to become markup or code, and for data to leave by an address. */
const closed = [
  { selector: "JSXAttribute[name.name='style']", message: 'The CSP allows no style attributes: use a class.' },
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Answers are only ever text nodes.' },
  { selector: 'JSXAttribute[name.name=/^on[a-z]/]', message: 'Handlers are written onClick, in JSX.' },
  { selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]', message: 'Answers are only ever text nodes.' },
  { selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|parseFromString)$/]', message: 'Answers are only ever text nodes.' },
  { selector: "CallExpression[callee.object.name='document'][callee.property.name=/^(write|writeln)$/]", message: 'Answers are only ever text nodes.' },
  { selector: "NewExpression[callee.name='Function']", message: 'Text never becomes code.' },
  { selector: 'NewExpression[callee.name=/^(RTCPeerConnection|WebSocket|EventSource|XMLHttpRequest)$/]', message: 'Nothing is sent anywhere.' },
  { selector: "CallExpression[callee.property.name='sendBeacon']", message: 'Nothing is sent anywhere.' },
];

/** Only src/views/leave.ts may go to another address, because an address can carry answers out. */
const staying = [
  { selector: "CallExpression[callee.property.name='open'][callee.object.name='window']", message: 'Only src/views/leave.ts may open an address.' },
  { selector: "AssignmentExpression[left.property.name='href'][left.object.name='location']", message: 'Only src/views/leave.ts may go to an address.' },
  { selector: "AssignmentExpression[left.property.name='href'][left.object.property.name='location']", message: 'Only src/views/leave.ts may go to an address.' },
  { selector: "AssignmentExpression[left.property.name='location']", message: 'Only src/views/leave.ts may go to an address.' },
  { selector: "AssignmentExpression[left.name='location']", message: 'Only src/views/leave.ts may go to an address.' },
  { selector: "CallExpression[callee.object.name='location'][callee.property.name=/^(assign|replace)$/]", message: 'Only src/views/leave.ts may go to an address.' },
  { selector: "CallExpression[callee.object.property.name='location'][callee.property.name=/^(assign|replace)$/]", message: 'Only src/views/leave.ts may go to an address.' },
];

export default defineConfig(
  // Astro's own check reads .astro files (npm run types), and tests/closed.test.ts looks for what is forbidden in them.
  { ignores: ['dist/**', '.astro/**', '.generated/**', 'node_modules/**', 'public/**', '**/*.astro'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: join(import.meta.dirname, '../..') } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true }],
      '@typescript-eslint/no-unused-vars': ['error', { args: 'all', argsIgnorePattern: '^_', caughtErrors: 'all' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // A number in a text is written as it is; no unit or language hides in it.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A setter may be called in the short form of an arrow; its value is never read.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['error', 'warn'] }],
      'no-eval': 'error',
      'no-implied-eval': 'off',
      'no-restricted-syntax': ['error', ...closed],
      'no-restricted-globals': ['error', { name: 'event', message: 'Use the handler’s own argument.' }, { name: 'name', message: 'A forgotten variable: window.name.' }, { name: 'open', message: 'Only src/views/leave.ts may open an address.' }],
    },
  },
  { files: ['src/**/*.{ts,tsx}'], ignores: ['src/views/leave.ts', '**/*.test.{ts,tsx}'], rules: { 'no-restricted-syntax': ['error', ...closed, ...staying] } },
  // Only the door to storage may touch it.
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/state/**', 'src/site/reading/**', '**/*.test.{ts,tsx}'],
    rules: {
      'no-restricted-globals': ['error', ...['localStorage', 'sessionStorage', 'indexedDB'].map((name) => ({ name, message: 'Only src/state/ may touch what is stored.' })),
        { name: 'event', message: 'Use the handler’s own argument.' }, { name: 'name', message: 'A forgotten variable: window.name.' }, { name: 'open', message: 'Only src/views/leave.ts may open an address.' }],
    },
  },
  {
    files: ['**/*.mjs'],
    extends: [tseslint.configs.recommended],
    rules: { eqeqeq: 'error', 'no-eval': 'error' },
  },
  { files: ['tests/**'], rules: { 'no-console': 'off' } },
);
