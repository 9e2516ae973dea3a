import preset from '../../jest.preset.mjs';

export default { ...preset, displayName: 'nx-plugin', testMatch: ['<rootDir>/test/**/*.test.mjs'] };
