// Writes src/generated, docs/policies and docs/lint from the definitions. Jest runs the generators, because they read
// TypeScript; the pages use the builder, so that it comes first.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
for (const tests of [['src/generator'], ['src/documentation', 'src/lint/pages']]) {
  const { status } = spawnSync(
    process.execPath,
    ['--experimental-vm-modules', '--no-warnings', jest, ...tests],
    {
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      env: { ...process.env, UPDATE_GENERATED: '1' },
      stdio: 'inherit',
    },
  );
  process.exitCode = status ?? 1;
  if (status !== 0) break;
}
