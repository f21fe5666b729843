/** @type {import('jest').Config} */
const common = {
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
};

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    {
      ...common,
      testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
    },
    {
      // The site is built and a browser started only where tests of this folder run.
      ...common,
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/test/browser/setUp.ts',
      globalTeardown: '<rootDir>/test/browser/tearDown.ts',
    },
  ],
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/test/support/summaryReporter.cjs'],
};
