/** What the linter holds the code to: strict types, sound templates, and floors that import downwards only. */
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** The floors of src/, lowest first: a file imports from lower floors, and within its own folder. */
const FLOORS = [
  ['attributes.ts', 'engine-set.ts', 'version.ts'],
  ['styles/', 'content/'],
  ['config.ts', 'reader.ts'],
  ['view.ts'],
  ['findings/'],
  ['templates/'],
  ['element/', 'node/'],
  ['entries/'],
  ['frame/', 'check/'],
];

/** Floors below this one are data and pure functions: they touch neither the DOM nor Lit. */
const FIRST_WITH_MARKUP = 'templates/';

const inFloor = (path) => `src/${path}${path.endsWith('/') ? '**/*.ts' : ''}`;
const importsOf = (path) => `**/${path}${path.endsWith('/') ? '**' : ''}`;

const HTML_STRINGS = {
  group: ['lit*/directives/unsafe-*', 'lit*/static*'],
  message: 'Content is data: no HTML strings.',
};
const noImports = (...patterns) => ({
  'no-restricted-imports': ['error', { patterns: [HTML_STRINGS, ...patterns] }],
});

const floorRules = FLOORS.flatMap((floor, level) => {
  const above = [...FLOORS.slice(level + 1).flat(), 'tests/', 'demo/', 'scripts/'];
  return floor.map((path) => {
    const beside = floor.filter((other) => other !== path && other.endsWith('/'));
    const forbidden = {
      group: [...above, ...beside].map(importsOf),
      message: `${path} is on a floor below, or beside: see FLOORS in eslint.config.mjs.`,
    };
    return { files: [inFloor(path)], rules: noImports(forbidden) };
  });
});

const pureFloors = FLOORS.slice(
  0,
  FLOORS.findIndex((floor) => floor.includes(FIRST_WITH_MARKUP)),
).flat();
const PURE = 'Data and pure functions only: take it as a parameter, or move up.';
const DOM_GLOBALS = [
  ...Object.keys(globals.browser).filter((name) => !(name in globals['shared-node-browser'])),
  'navigator',
  'localStorage',
  'sessionStorage',
  'globalThis',
].map((name) => ({ name, message: PURE }));

const HTML_SINKS = [
  'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]',
  'AssignmentExpression[left.property.value=/^(innerHTML|outerHTML)$/]',
  'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
  "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]",
].map((selector) => ({ selector, message: 'No HTML strings: build nodes or use a template.' }));

export default defineConfig(
  globalIgnores(['dist/', 'site/', 'node_modules/', '.screenshots/', 'coverage/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  { rules: { ...noImports(), 'no-restricted-syntax': ['error', ...HTML_SINKS] } },
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  // Their callbacks for a page run in the browser.
  { files: ['tests/**/*.mjs'], languageOptions: { globals: globals.browser } },

  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // Also forbids `import('…').Type`, which the rule for the floors would not see.
      '@typescript-eslint/consistent-type-imports': 'error',
      // A number in a text needs no String().
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An empty text counts as none: `name || kind`. With `??` it would be shown.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
      // A listener may be written `() => this.look()`.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },

  {
    files: ['src/**/*.ts'],
    ignores: FLOORS.flat().map(inFloor),
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'Program', message: 'Every file in src/ has a floor: name it in FLOORS.' },
      ],
    },
  },
  floorRules,
  {
    files: pureFloors.map(inFloor),
    rules: {
      'no-restricted-globals': ['error', ...DOM_GLOBALS],
      // The rule of another name, so that the floor's own stays.
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ group: ['lit', 'lit/*', 'lit-html*', 'node:*'], message: PURE }] },
      ],
    },
  },
  {
    // The one place where text becomes markup.
    files: ['src/element/trusted-types.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['src/templates/**/*.ts', 'src/element/clonazepam-info.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      litA11y.configs.recommended,
    ],
  },

  {
    files: ['vite.config.ts', 'scripts/**/*.ts'],
    // The table in docs/hosts.md needs the list of host pages, and the site is made of the demo.
    ignores: ['scripts/docs/hosts.ts', 'scripts/site.ts'],
    rules: noImports({
      group: ['**/tests/**', '**/demo/**'],
      allowTypeImports: true,
      message: 'The build needs neither tests nor demo.',
    }),
  },
  {
    files: ['tests/**/*.ts', 'demo/frameworks/*.ts'],
    rules: {
      // `$<HTMLButtonElement>(…)` says which element a test expects.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // A test that meets null fails, which is what it is for.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // chai asserts by reading a property: `expect(x).to.be.true`.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            // The runner waits for these.
            { from: 'package', package: 'node:test', name: ['describe', 'it', 'test'] },
            // A plug-in's types call `equal` a promise; it asserts at once.
            { from: 'package', package: '@types/chai', name: 'Equal' },
          ],
        },
      ],
    },
  },
);
