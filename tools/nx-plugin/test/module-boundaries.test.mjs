import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { ESLint } from 'eslint';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const eslint = new ESLint({ cwd: root });

async function violations(file, code) {
  const [result] = await eslint.lintText(code, { filePath: `${root}${file}` });
  return result.messages
    .filter(({ ruleId, severity }) => ruleId === '@nx/enforce-module-boundaries' && severity === 2)
    .map(({ message }) => message);
}

describe('module boundaries', () => {
  it.each([
    ['packages/certificates/src/index.ts', '@apim-kit/policy'],
    ['packages/expressions/src/index.ts', '@apim-kit/policy'],
    ['packages/policy/src/index.ts', '@apim-kit/environment'],
    ['packages/environment/src/index.ts', '@apim-kit/gateway'],
    ['packages/resource-manager/src/index.ts', '@apim-kit/environment'],
    ['packages/environment/src/index.ts', '@apim-kit/certificate-tree'],
    ['packages/gateway/src/index.ts', '@apim-kit/cli'],
    ['packages/testing/src/index.ts', '@apim-kit/cli'],
    ['apps/functions/src/index.ts', '@apim-kit/policy'],
    ['packages/cli/src/main.ts', '@apim-kit/infra-platform'],
  ])('refuse that %s imports %s', async (file, other) => {
    expect(await violations(file, `import * as other from '${other}';\nexport { other };\n`)).toHaveLength(1);
  });

  it.each([
    ['packages/policy/src/index.ts', '@apim-kit/expressions'],
    ['packages/gateway/src/index.ts', '@apim-kit/certificate-tree'],
  ])('allow that %s imports %s', async (file, other) => {
    expect(await violations(file, `import * as other from '${other}';\nexport { other };\n`)).toEqual([]);
  });

  it('refuse a path into another package', async () => {
    const code = "import { x } from '../../expressions/src/scanner/scanner.js';\nexport { x };\n";
    expect(await violations('packages/policy/src/index.ts', code)).not.toEqual([]);
  });
});
