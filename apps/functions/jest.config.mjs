import preset from '../../jest.preset.mjs';

export default {
  ...preset,
  displayName: 'functions',
  testMatch: [...preset.testMatch, '<rootDir>/local-host/**/*.test.ts'],
  // The app is tried as it is deployed: built, in a process of its own.
  globalSetup: '<rootDir>/test/build.mjs',
};
