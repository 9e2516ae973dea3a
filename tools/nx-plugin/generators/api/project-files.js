/** `stock-orders` → `stockOrders`. */
export function camelCase(name) {
  return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}

/**
 * The files of a new API, by their path in its folder.
 *
 * @param {{ name: string, path: string }} api
 * @returns {Readonly<Record<string, string>>}
 */
export function projectFiles({ name, path }) {
  const variable = `${camelCase(name)}Api`;
  const title = name
    .split('-')
    .map((word) => word[0].toUpperCase() + word.slice(1))
    .join(' ');
  return {
    'package.json': packageJson(name, title),
    'tsconfig.json': tsconfig({
      files: [],
      include: [],
      references: [{ path: './tsconfig.lib.json' }, { path: './tsconfig.spec.json' }],
    }),
    'tsconfig.lib.json': tsconfig({
      compilerOptions: { rootDir: 'src', outDir: 'dist', tsBuildInfoFile: 'dist/tsconfig.lib.tsbuildinfo' },
      include: ['src/**/*.ts'],
      exclude: ['src/**/*.test.ts', 'src/**/*.test-d.ts'],
      references: libraries,
    }),
    'tsconfig.spec.json': tsconfig({
      compilerOptions: { rootDir: '.', outDir: 'out-tsc', types: ['node', 'jest'] },
      include: ['src/**/*.test.ts', 'src/**/*.test-d.ts', 'test/**/*.ts'],
      references: [{ path: './tsconfig.lib.json' }, ...libraries],
    }),
    'jest.config.mjs': `import preset from '../../../jest.preset.mjs';\n\nexport default { ...preset, displayName: 'infra-${name}' };\n`,
    'README.md': readme(name, title, path, variable),
    'src/index.ts': `export { ${variable} } from './${name}-api.js';\n`,
    [`src/${name}-api.ts`]: `import type { Api } from '@apim-kit/environment';
import { getStatus } from './operations/get-status.js';

/** The API ${name}. */
export const ${variable} = {
  displayName: '${title}',
  path: '${path}',
  protocols: ['https'],
  // True asks callers for a subscription key.
  subscriptionRequired: false,
  operations: { 'get-status': getStatus },
} as const satisfies Api;
`,
    'src/operations/get-status.ts': getStatus,
    [`src/${name}-api.test.ts`]: test(name, variable),
  };
}

const libraries = ['environment', 'policy'].map((library) => ({
  path: `../../../packages/${library}/tsconfig.lib.json`,
}));

const tsconfig = (rest) => JSON.stringify({ extends: '../../../tsconfig.base.json', ...rest }, null, 2);

function packageJson(name, title) {
  const target = (executor) => ({
    executor: `@apim-kit/nx-plugin:${executor}`,
    options: { only: [`api:${name}`] },
  });
  return JSON.stringify({
    name: `@apim-kit/infra-${name}`,
    version: '0.1.0',
    description: `The API ${title}: operations and policy documents`,
    private: true,
    license: 'MIT',
    type: 'module',
    engines: { node: '>=20.19' },
    exports: {
      '.': {
        '@apim-kit/source': './src/index.ts',
        types: './dist/index.d.ts',
        default: './dist/index.js',
      },
      './package.json': './package.json',
    },
    files: ['dist', '!**/*.tsbuildinfo'],
    sideEffects: false,
    nx: {
      name: `infra-${name}`,
      tags: ['room:infra'],
      targets: { compile: target('compile'), plan: target('plan'), deploy: target('deploy') },
    },
    dependencies: { '@apim-kit/environment': '0.1.0', '@apim-kit/policy': '0.1.0' },
  });
}

const getStatus = `import type { Operation } from '@apim-kit/environment';
import { base, policies, returnResponse, setBody, setHeader, setStatus } from '@apim-kit/policy';

/** Answers without a backend. */
export const getStatus: Operation = {
  displayName: 'Get status',
  method: 'GET',
  urlTemplate: '/status',
  policy: policies({
    inbound: [
      base(),
      returnResponse([
        setStatus({ code: 200 }),
        setHeader({ name: 'Content-Type', existsAction: 'override', values: ['application/json'] }),
        setBody('{"status":"ok"}'),
      ]),
    ],
    backend: [base()],
    outbound: [base()],
    'on-error': [base()],
  }),
};
`;

function test(name, variable) {
  return `import { describe, expect, it } from '@jest/globals';
import { compilePolicyDocument, lintPolicyText, type PolicyDocument } from '@apim-kit/policy';
import { ${variable} } from './index.js';

const documents = Object.entries(${variable}.operations).map(
  ([operation, { policy }]) => [operation, compilePolicyDocument(policy as PolicyDocument, 'rawxml')] as const,
);

describe('the API ${name}', () => {
  it.each(documents)('deploys %s as a policy that the linter lets pass', (operation, text) => {
    expect(lintPolicyText(text, { file: \`\${operation}.xml\`, scope: 'operation' })).toEqual([]);
  });
});
`;
}

function readme(name, title, path, variable) {
  return `# @apim-kit/infra-${name}

The API ${title}.

| operation            | answers        |
| -------------------- | -------------- |
| \`GET /${path}/status\` | \`200\` with JSON |

\`\`\`
npx nx test infra-${name}
npx nx plan infra-${name}      # what deploying it would change
npx nx deploy infra-${name}    # this API alone; the platform must be there
\`\`\`

\`apim.config.ts\` puts \`${variable}\` beside the other APIs.
`;
}
