import svelte from 'eslint-plugin-svelte';
import tseslint from 'typescript-eslint';

/** Without type-aware rules: `tsc` and `svelte-check` know the types, this stays fast. */
export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'data/',
      'web/build/',
      'web/.svelte-kit/',
      'web/src/lib/graphql/generated.ts',
      'schema/',
    ],
  },
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  svelte.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-definitions': 'off', // type or interface: whichever reads better
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-extraneous-class': 'off', // type-graphql and TypeORM describe with classes
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'array-callback-return': 'error',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-empty-function': 'off', // "do nothing" is an answer
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-constant-condition': ['error', { checkLoops: 'allExceptWhileTrue' }],
      'no-debugger': 'error',
      'no-empty': 'error',
      'no-eval': 'error',
      'no-fallthrough': 'error',
      'no-implicit-coercion': ['error', { allow: ['!!'] }],
      'no-param-reassign': 'error',
      'no-promise-executor-return': 'off',
      'no-self-compare': 'error',
      'no-template-curly-in-string': 'error',
      'no-throw-literal': 'error',
      'no-unreachable': 'error',
      'no-unsafe-finally': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    // houses are read by strangers: one idea a file, one thought a function
    files: ['server/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 250 }],
      'no-console': 'error',
    },
  },
  { files: ['server/**/refusals.ts', 'server/**/*-texts.ts'], rules: { 'max-lines': 'off' } }, // lists of texts
  {
    // elsewhere a factory that returns several short functions counts as one long one
    files: ['server/modules/*/{domain,app,api}/**/*.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 45, skipBlankLines: true, skipComments: true }] },
  },
  { files: ['server/tools/**', 'server/demo/**'], rules: { 'no-console': 'off' } },
  {
    // what TypeORM and type-graphql fill in, row mapping, and tests
    files: ['server/**/db/**', 'server/**/api/**', 'server/platform/graphql/refusal-types.ts', 'tests/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { files: ['tests/**'], rules: { '@typescript-eslint/no-dynamic-delete': 'off' } },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs' },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.svelte'] } },
    rules: {
      'prefer-const': 'off',
      'svelte/prefer-const': ['error', { excludedRunes: ['$props', '$derived', '$state'] }],
      'svelte/no-at-html-tags': 'error',
      'svelte/no-navigation-without-resolve': 'off', // one origin, always at its root
      'svelte/no-useless-mustaches': 'off', // {' '} is a space that formatting keeps
      'svelte/no-useless-children-snippet': 'off',
      'svelte/prefer-svelte-reactivity': 'off', // a Map that no screen depends on is a Map
      'svelte/no-unused-svelte-ignore': 'off', // svelte-check knows better
    },
  },
);
