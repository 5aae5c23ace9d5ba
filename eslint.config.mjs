import next from 'eslint-config-next'
import { defineConfig, globalIgnores } from 'eslint/config'
import typescript from 'typescript-eslint'

export default defineConfig([
  globalIgnores(['.next/', '.cache/', '.data/', 'coverage/', 'next-env.d.ts', '**/fixtures/**']),
  ...next,
  ...typescript.configs.recommended,
  {
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Export by name; defaults only where Next or a tool asks for them.',
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always'],
    },
  },
  {
    // Next and the tools find these by their default export.
    files: ['app/**/{page,layout,template,loading,error,global-error,not-found,default,manifest,icon}.tsx', '*.config.{ts,js,mjs}', '*.ts', 'tests/**/*setup.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Jest takes CommonJS without further set-up.
    files: ['tests/integration/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    // These programs speak to a person at a terminal.
    files: ['scripts/**', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
])
