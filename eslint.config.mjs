import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', 'out/'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { project: './tsconfig.json' } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  { files: ['src/**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended },
  {
    files: ['src/**'],
    ignores: ['src/excel/**'],
    rules: { 'no-restricted-globals': ['error', 'Excel', 'Office', 'OfficeExtension'] },
  },
  {
    files: ['src/excel/**'],
    ignores: ['src/excel/roundTrip.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "CallExpression[callee.property.name='sync'], MemberExpression[object.name='Excel'][property.name='run']",
          message:
            'Only roundTrip.ts exchanges anything with Excel: queue the work there, so that round trips can be counted.',
        },
      ],
    },
  },
  {
    files: ['src/core/**', 'src/file/**', 'src/usecases/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'navigator', 'localStorage', 'fetch', 'process', 'console', 'Buffer', '__dirname'],
        ...['Excel', 'Office', 'OfficeExtension'],
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'No clock here: pass the moment in.' },
        { object: 'Math', property: 'random', message: 'No chance here: pass the values in.' },
      ],
    },
  },
  { files: ['**/*.cjs', '**/*.mjs', '*.config.*'], ...tseslint.configs.disableTypeChecked },
  // The build's settings are CommonJS, as webpack and jest read them.
  { files: ['**/*.cjs', '*.config.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
