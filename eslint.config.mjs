import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', '**/.tmp/', 'node_modules/', 'src/types/', 'test/frameworks/*/', 'test/frameworks/observe.js'] },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-restricted-syntax': [
        'error',
        {
          // Trusted Types forbid them, and what goes through them is a page's own text.
          selector:
            ':matches(AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/], CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseFromString|createContextualFragment)$/])',
          message: 'No HTML from strings: make nodes.',
        },
        { selector: 'TSEnumDeclaration', message: 'A closed set is `const X = {…} as const` and a type of that name.' },
        { selector: 'Decorator', message: 'No decorators: `static properties`.' },
      ],
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // A listener may be the one call that it makes.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Options are declared once, as a table; a class that has them all as properties merges with its type.
      '@typescript-eslint/no-unsafe-declaration-merging': 'off',
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      // `||` is meant where an empty string is as good as none.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // Numbers in text are no mistake.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A type parameter may name what the caller gets.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    files: ['src/**'],
    rules: {
      // Comments are free: a file is as long as what it does.
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      // warn() in src/model/warn.ts is the one way to speak.
      'no-restricted-globals': ['error', 'event', 'name', 'alert'],
    },
  },
  {
    files: ['src/model/**'],
    rules: {
      'no-restricted-globals': ['error', 'document', 'window', 'navigator', 'location', 'history', 'customElements'],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-console': 'off',
      'no-restricted-syntax': 'off',
      // chai's `expect(x).to.be.true` is an expression.
      '@typescript-eslint/no-unused-expressions': 'off',
      // Mocha and fakes take promises; a body may have nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // A test replaces methods of the platform and puts them back.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // WordPress's own scripts are globals there, and its editor wants plain ones.
    files: ['src/wordpress/*.js'],
    languageOptions: { sourceType: 'script', globals: { ...globals.browser, wp: 'readonly' } },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      'no-console': 'off',
      'no-restricted-syntax': 'off',
      'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  prettier,
);
