/**
 * One Jest preset for every project: TypeScript through swc, native ES modules, workspace packages from source.
 *
 * A test fails when it makes no assertion: nothing passes by doing nothing.
 */
export default {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@apim-kit/source', 'node', 'node-addons'] },
  testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  // How fast a machine is decides no test; what hangs is ended by whoever runs the tests.
  testTimeout: 600_000,
  transformIgnorePatterns: ['/node_modules/'],
  reporters: ['default', new URL('./tools/jest/count-reporter.mjs', import.meta.url).pathname],
};
