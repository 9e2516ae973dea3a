import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

/** Who may import whom. Whatever is not listed is an error; `docs/architecture.md` draws the same picture. */
const rooms = {
  certificates: [],
  'certificate-tree': ['certificates'],
  expressions: ['certificates'],
  policy: ['expressions'],
  environment: ['policy', 'certificates'],
  gateway: ['environment', 'policy', 'expressions', 'certificates', 'certificate-tree'],
  // The local resource manager is what its tests deploy to.
  deployer: ['environment', 'policy', 'certificates', 'certificate-tree', 'resource-manager'],
  'resource-manager': [],
  testing: ['gateway', 'environment', 'certificates', 'certificate-tree'],
  cli: [
    'certificates',
    'certificate-tree',
    'expressions',
    'policy',
    'environment',
    'gateway',
    'deployer',
    'resource-manager',
    'testing',
  ],
  'app-functions': ['certificates'],
  infra: ['environment', 'policy', 'certificates'],
  example: ['policy', 'testing'],
  tools: [],
};

export default [
  { ignores: ['**/dist', '**/out-tsc', '**/test-results', '**/node_modules', '.nx', '**/fixtures'] },
  ...tseslint.configs.recommended,
  prettier,
  {
    files: ['**/*.ts', '**/*.mjs', '**/*.js'],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          allow: [],
          depConstraints: Object.entries(rooms).map(([room, others]) => ({
            sourceTag: `room:${room}`,
            onlyDependOnLibsWithTags:
              others.length > 0 ? others.map((other) => `room:${other}`) : ['room:none'],
          })),
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  // Configuration reaches up to the workspace's own files; it is no part of what a package exports.
  { files: ['**/*.config.mjs', '**/apim.config.ts'], rules: { '@nx/enforce-module-boundaries': 'off' } },
  {
    files: ['tools/**', '**/*.config.mjs', 'benchmarks/**', 'packages/cli/src/**', 'examples/**'],
    rules: { 'no-console': 'off' },
  },
];
