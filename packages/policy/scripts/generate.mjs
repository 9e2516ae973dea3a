// Writes src/generated, docs/policies and docs/lint from the definitions in src/policies and the rules in src/lint. Jest runs the generator, because it reads TypeScript.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const { status } = spawnSync(
  process.execPath,
  ['--experimental-vm-modules', '--no-warnings', jest, 'src/generator', 'src/documentation', 'src/lint/pages'],
  {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, UPDATE_GENERATED: '1' },
    stdio: 'inherit',
  },
);
process.exitCode = status ?? 1;
