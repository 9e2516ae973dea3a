import preset from '../../jest.preset.mjs';

export default { ...preset, displayName: 'packing', testMatch: ['<rootDir>/test/**/*.test.mjs'] };
