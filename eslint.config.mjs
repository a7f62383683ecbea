/** What the linter holds the code to: strict types, sound templates, and floors that import downwards only. */
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/**
 * The floors of src/, lowest first: a file imports only from lower rows, and within a folder from
 * its neighbours. define.ts stands apart because the doors above it import it.
 */
const FLOORS = [
  ['model.ts'],
  ['content/'],
  ['config.ts'],
  ['view.ts'],
  ['snippet.ts'],
  ['styles/'],
  ['templates/'],
  ['events.ts', 'attributes.ts', 'trusted-types.ts', 'serialize.ts', 'page/'],
  ['clonazepam-info.ts'],
  ['define.ts'],
  ['index.ts', 'embed.ts', 'ssr.ts', 'iframe/'],
  ['cli.ts'],
];

/** The one file that may look up, for types: what a reader can do is told in the words of events. */
const ACTIONS = 'templates/actions.ts';
const EVENTS = 'events.ts';

const inSource = (path) => `src/${path}${path.endsWith('/') ? '**/*.ts' : ''}`;
const floorOf = (path) => FLOORS.findIndex((floor) => floor.includes(path));

const zones = FLOORS.flatMap((floor, level) =>
  floor.map((path) => ({
    target: `./src/${path}`,
    from: [...floor.filter((neighbour) => neighbour !== path), ...FLOORS.slice(level + 1).flat()]
      // Held to types by a rule of its own, below.
      .filter((above) => !(path === 'templates/' && above === EVENTS))
      .map((above) => `./src/${above}`),
    message: `Floor ${path} imports only from below: ${FLOORS.slice(0, level).flat().join(', ') || 'nothing'}.`,
  })),
).filter(({ from }) => from.length > 0);

/** Neither the page nor anything that draws on it: these floors are data and pure functions. */
const PURE = FLOORS.slice(0, floorOf('templates/')).flat().map(inSource);

const DOM_GLOBALS = [
  ...Object.keys(globals.browser).filter((name) => !(name in globals['shared-node-browser'])),
  'navigator',
  'localStorage',
  'sessionStorage',
  'globalThis',
].map((name) => ({
  name,
  message: 'Floors 0 to 5 touch no DOM: take it as a parameter, or move up.',
}));

const UNSAFE_IMPORTS = {
  group: [
    'lit/directives/unsafe-*',
    'lit-html/directives/unsafe-*',
    'lit/static-html*',
    'lit-html/static*',
  ],
  message: 'Content is data: no HTML strings.',
};
const HTML_SINKS = [
  'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]',
  'AssignmentExpression[left.property.value=/^(innerHTML|outerHTML)$/]',
  'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
  "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]",
].map((selector) => ({ selector, message: 'No HTML strings: build nodes or use a template.' }));

export default defineConfig(
  globalIgnores(['dist/', 'node_modules/', '.screenshots/', 'coverage/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    rules: {
      'no-restricted-imports': ['error', { patterns: [UNSAFE_IMPORTS] }],
      'no-restricted-syntax': ['error', ...HTML_SINKS],
    },
  },

  {
    files: ['**/*.mjs'],
    languageOptions: { globals: globals.node },
  },
  {
    // Their callbacks for a page run in the browser.
    files: ['tests/**/*.mjs'],
    languageOptions: { globals: globals.browser },
  },

  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // Also forbids `import('…').Type`, which the floor rule would not see.
      '@typescript-eslint/consistent-type-imports': 'error',
      // Numbers stand in text as they are.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An empty text counts as none: `name || kind`. With `??` it would be shown.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
      // `() => this.#patch(…)` is how an action is told apart from a value here.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },

  {
    files: ['src/**/*.ts'],
    ignores: FLOORS.flat().map(inSource),
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'Program', message: 'Every file in src/ has a floor: name it in FLOORS.' },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js'] })] },
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        {
          basePath: import.meta.dirname,
          zones: [
            ...zones,
            { target: './src', from: ['./tests', './demo'], message: 'src/ stands on its own.' },
          ],
        },
      ],
    },
  },
  {
    files: [inSource('templates/')],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [{ group: ['**/events.ts'], message: `Only ${ACTIONS} looks up, for types.` }],
        },
      ],
    },
  },
  {
    files: [inSource(ACTIONS)],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/events.ts'],
              allowTypeImports: true,
              message: 'Events are fired by the element.',
            },
          ],
        },
      ],
    },
  },
  {
    files: PURE,
    rules: {
      'no-restricted-globals': ['error', ...DOM_GLOBALS],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['lit', 'lit/*', 'lit-html*', 'node:*'],
              message: 'Data and pure functions only.',
            },
          ],
        },
      ],
    },
  },
  {
    // The one place where markup is made from a string, to ask whether a page allows it.
    files: ['src/trusted-types.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },

  {
    files: ['src/templates/**/*.ts', 'src/clonazepam-info.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      litA11y.configs.recommended,
    ],
  },

  {
    files: ['tests/**/*.ts'],
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
